import { type Article, PARAGRAPH_BREAK } from './article.ts';
import { ANY_OUTLET } from './find-source.ts';
import { abbreviationKind } from '../text/abbreviations.ts';
import { ENGLISH_WEEKDAY_BY_DATE } from '../text/calendar-patterns.ts';
import { isWrittenDay, WRITTEN_DAY } from '../text/written-day.ts';

/** The most characters of a headline, the "…" of a cut one included. */
const LONGEST = 100;
/** A cut that leaves less says too little. */
const SHORTEST = 30;

/**
 * A headline for an article that has none, made of its lead: the first sentence without "On December 9," and
 * "…, Trend reports", shortened where it is too long, and at last cut at a clause and marked with "…". Never cut inside
 * a word. Who is quoted saying something stays: without that a claim would read as a fact.
 */
export function headlineOf({ body, dateline }: Pick<Article, 'body' | 'dateline'>): string {
  const [lead = ''] = body
    .slice(dateline?.length ?? 0)
    .trim()
    .split(PARAGRAPH_BREAK);
  const sentence = withoutOpening(firstSentence(lead.trimEnd()).replace(ATTRIBUTION, ''));
  if (sentence.length <= LONGEST) return withoutStop(sentence);
  const shorter = withoutStop(sentence.replaceAll(/\s+\([^()]*\)/gu, '').replaceAll(LONG_COUNTRY, ''));
  return shorter.length <= LONGEST ? shorter : `${cutAtClause(shorter)}…`;
}

function firstSentence(text: string): string {
  for (const { 0: end, index } of text.matchAll(/[.!?…]["”’»)]*(?=\s+["“«(]?[\p{Lu}\p{N}])|[。！？]/gu)) {
    const stop = index + end.length;
    if (!end.startsWith('.') || !isAbbreviation(lastWord(text.slice(0, index)), text.slice(stop).trimStart()))
      return text.slice(0, stop);
  }
  return text;
}

function lastWord(text: string): string {
  return /[\p{L}.]+$/u.exec(text.slice(-30))?.[0] ?? '';
}

/** Whether a full stop after a word belongs to it: "Gen", "U.S", an initial. What may end a sentence too ("Inc", "Dec") is one with a capital: "he said no." */
function isAbbreviation(word: string, next: string): boolean {
  if (/^[\p{Lu}г]$|\./u.test(word)) return true;
  const kind = abbreviationKind(word);
  if (kind === 'before-number') return /^\p{Lu}/u.test(word) && /^(?:\p{N}|$)/u.test(next);
  return kind === 'before-name' || (kind === 'open' && /^\p{Lu}/u.test(word));
}

/** "…, Trend reports via the Ministry of Defense.", "…, according to Interfax." */
const ATTRIBUTION = new RegExp(
  String.raw`,\s+(?:(?:as\s+)?${ANY_OUTLET}(?:\s+[Nn]ews [Aa]gency)?\s+(?:reports|reported|informs|informed)(?:,?\s+(?:via|citing|quoting|referring|with (?:a )?reference|from|on)\b.*)?|according to ${ANY_OUTLET})\.?$`,
  'u',
);

// What follows must begin like a sentence of its own: "when talks began, oil fell" does not.
const OPENING = new RegExp(
  String.raw`^(?:On\s+(?:${ENGLISH_WEEKDAY_BY_DATE},?\s+)?(?<day>${WRITTEN_DAY})|On\s+${ENGLISH_WEEKDAY_BY_DATE}|Today|Yesterday),\s+(?=["“«]?\p{Lu}|(?:the|an?|its|his|her|their)\s)`,
  'u',
);

function withoutOpening(sentence: string): string {
  const opening = OPENING.exec(sentence);
  if (opening === null) return sentence;
  const day = opening.groups?.['day'];
  if (day !== undefined && !isWrittenDay(day)) return sentence;
  const rest = sentence.slice(opening[0].length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** A headline has no full stop, unless it is an abbreviation's. */
function withoutStop(sentence: string): string {
  const bare = /[^.]\.$/u.test(sentence) ? sentence.slice(0, -1) : sentence;
  return isAbbreviation(lastWord(bare), '') ? sentence : bare;
}

/** In "the Republic of Azerbaijan"; but for the states that are told apart by it. */
const LONG_COUNTRY = /\bthe Republic of (?!(?:the )?(?:China|Congo|Ireland|Korea)\b)(?=\p{Lu})/gu;

/** The longest beginning that ends with a clause or phrase and says something; one of whole words where there is none. */
function cutAtClause(sentence: string): string {
  const room = sentence.slice(0, LONGEST - 1);
  const ends = [...sentence.slice(0, 2 * LONGEST).matchAll(BOUNDARY)]
    .map(({ index }) => index)
    .filter((end) => end >= SHORTEST && end <= room.length);
  const end = ends.findLast((end) => VERB.test(room.slice(0, end))) ?? ends.at(-1) ?? lastWordEnd(sentence);
  return room.slice(0, end).replace(DANGLING, '');
}

/** The marks between clauses, and the words that open a clause or phrase. */
const BOUNDARY =
  /[,;:](?=\s)|[，；：、]|\s[–—-](?=\s)|\s(?=(?:who|which|that|while|when|where|as|after|before|because|although|if|but|and|amid|during|within|following|despite|since|until|under|over|against|between|through|for|from|in|at|on|with|to)\s|\p{Ll}+ by\s|\p{Ll}+ing\s)/gu;

/** Common verbs of news, and what ends like one: before the first of them a sentence has named its subject only. */
const VERB =
  /\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|says?|said|meets?|met|holds?|held|makes?|made|takes?|took|gives?|gave|goes|went|rose|fell|grew|won|lost|sent|told|became|began|came|sold|bought|built|paid|saw|left|kept|found|spoke|wrote|chose|broke|brought|struck|shot|\p{Ll}{2,}(?:ed|unces?|ifies|igns|ates))\b/u;

/** Words that wait for another. */
const DANGLING =
  /(?:[\s,;:–—-]+(?:the|an?|of|to|and|or|with|by|in|for|at|on|from|as|its|his|her|their|that|which|who|because|according))*[\s,;:–—-]*$/u;

/** The end of the last word that has room, by the rules of its script; in the middle of one that has no room at all. */
function lastWordEnd(sentence: string): number {
  const start = sentence.slice(0, 2 * LONGEST);
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(start)];
  const end = words.findLast(({ index }) => index > 0 && index < LONGEST)?.index ?? LONGEST - 1;
  return /[\uD800-\uDBFF]/.test(sentence.charAt(end - 1)) ? end - 1 : end;
}
