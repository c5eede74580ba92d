import type { Correction } from './article.ts';

/** How many paragraphs at the head and at the foot of an article may say that it was corrected. */
const HEAD = 2;
const FOOT = 4;

/**
 * What an article says itself of its correction or retraction, in a paragraph at its head or foot: one that opens with
 * what it is ("Correction, Dec. 9:"), or one sentence about the article that says what was done to it ("This article was
 * amended on …", "An earlier version of this story misstated …"). What was only added to is not corrected.
 */
export function findCorrection(paragraphs: readonly string[]): Correction | null {
  const edges = paragraphs.filter((_, index) => index < HEAD || index >= paragraphs.length - FOOT);
  // An article of nothing but its correction is that of another article, printed by itself.
  const found = paragraphs.length < 2 ? [] : edges.filter((text) => isCorrection(text));
  if (found.length === 0) return null;
  const standing = found.some(isRetraction) ? 'retracted' : 'corrected';
  return { standing, note: found.join(' ') };
}

function isCorrection(paragraph: string): boolean {
  return LABEL.test(paragraph) || ABOUT_ITSELF.test(paragraph);
}

function isRetraction(paragraph: string): boolean {
  return RETRACTION.test(paragraph);
}

const OPENING = String.raw`^[\s*_#([“"'—–-]*`;

/** Opens a paragraph, and ends in what sets it apart from the words after it; a day or a place may stand between. */
const LABEL = new RegExp(
  `${OPENING}(?:corrections?(?: and clarifications?)?|clarifications?|retractions?|errat(?:um|a)|corrigend(?:um|a)|` +
    `düzəliş|təkzib|düzeltme|tekzip|исправление|поправка|уточнение|опровержение)` +
    String.raw`(?:[*_)\]]*[,(]?\s?[^:.!?\n]{0,40}(?:\.\s?\d[^:\n]{0,20})?)[*_)\]]*\s?[:—–]`,
  'iu',
);

/** One sentence that names the article itself, and then what was wrong with it or was done to it. */
const ABOUT_ITSELF = new RegExp(
  `${OPENING}(?:editor[’']?s[’']? note\\s?[:—–.]\\s?)?` +
    String.raw`(?:(?:this|the) |(?:an? |the )?(?:earlier|previous|original|prior) version of (?:this|the) )` +
    String.raw`(?:article|story|report|piece|item|column|post|headline|dispatch)\b[^\n]{0,80}?` +
    String.raw`\b(?:amended|corrected|clarified|retracted|withdrawn|misstated|misspelled|misspelt|misidentified|misattributed|` +
    String.raw`incorrect(?:ly)?|wrongly|erroneously|mistakenly|(?:updated|edited|changed|revised) to (?:correct|clarify|reflect that|remove))\b`,
  'iu',
);

const RETRACTION = new RegExp(
  `${OPENING}(?:retractions?|təkzib|tekzip|опровержение)\\b|` +
    String.raw`\b(?:article|story|report|piece|item|dispatch)\b[^.\n]{0,40}\b(?:retracted|withdrawn)\b`,
  'iu',
);
