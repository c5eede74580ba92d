import type { Span } from '../../articles/article.ts';
import { type NameWord, nameWords } from '../words/name-word.ts';
import { isHonorific, isOffice, modifiesTitle } from '../words/title-lexicon.ts';
import { DETERMINERS } from './phrase-words.ts';
import { spansIn } from './spans-in.ts';

/** A sentence that says who spoke. */
export interface Said {
  /** The words that name the speaker. */
  readonly subject: Span;
  /** The verb of saying ends here. */
  readonly end: number;
  /** The sentence, quotations included. */
  readonly whole: Span;
  /** Quotations, none of whose words are the writer's. */
  readonly quotations: readonly Span[];
}

/** Characters on either side that are looked at, and those of a verb that stands before its subject. */
const REACH = 300;
const VERB_REACH = 60;

/**
 * Whether a text itself denies or doubts that somebody said so: "it is not true that X said", "falsely claims that X said",
 * "if X says", "X allegedly said", "…, X said in a fake video", or "The quote is invented." right behind.
 */
export function isDoubted(text: string, { subject, end, whole, quotations }: Said): boolean {
  const told = (from: number, to: number): string => toldBetween(text, { start: from, end: to }, quotations);
  const verbFirst = end <= subject.end;
  const before = told(Math.max(whole.start, subject.start - REACH), subject.start);
  const verb = verbFirst ? before.slice(-VERB_REACH) : told(subject.end, end);
  if (DOUBTING.test(verb) || MISQUOTED.test(verb)) return true;
  const lead = withoutTitles(before);
  if (!verbFirst && (ASKED_OR_SUPPOSED.test(lead) || HAD.test(text.slice(subject.start, subject.end)))) return true;
  if (CLAIM.test(lead) || (SUBORDINATE.test(lead) && DOUBTFUL.test(lead))) return true;
  if (subject.start - whole.start < REACH && OPENING.test(before)) return true;
  const said = Math.max(subject.end, end);
  const behind = told(said, Math.max(said, Math.min(whole.end, said + REACH)));
  return FAKED.test(behind) || CLAIMED_BEHIND.test(behind) || DENIED_NEXT.test(told(whole.end, whole.end + REACH));
}

const FAKE =
  'fake|faked|deepfake|deepfaked|deep-fake|forged|fabricated|doctored|manipulated|invented|made-up|bogus|hoax|spoof|parody|satirical|satire|fictional|fictitious|imaginary|AI-generated|computer-generated|hacked|phony|phoney|counterfeit|edited|altered|misleading';
const DOUBTFUL_WORDS = `${FAKE}|false|falsely|untrue|wrong|wrongly|mistakenly|incorrectly|not true|never|no (?:evidence|proof|record|sign|truth)|nobody|no one|myth|lie|lies|rumou?rs?|denied|denies|deny|denying|doubt|doubts|doubted|doubtful|alleged|allegedly|purported|purportedly|supposed|supposedly|pretended|pretending|impersonat\\p{L}+|impostor|imposter|conspiracy|misattributed|unproven|unverified|unconfirmed|debunked|refuted|rejected|dismissed`;
const DOUBTFUL = new RegExp(`(?<![\\p{L}-])(?:${DOUBTFUL_WORDS})(?![\\p{L}-])`, 'iu');

/** "X allegedly said", "said allegedly X". */
const DOUBTING =
  /\b(?:allegedly|supposedly|purportedly|reportedly|ostensibly|apparently|seemingly|possibly|probably|presumably|likely|perhaps|maybe)\b/iu;
const MISQUOTED = /\b(?:falsely|wrongly|incorrectly|mistakenly|never) (?:quoted|cited)|\bmisquoted\b/iu;
/** "Had [X] said: …", "If [X] says", "nobody knows whether Mayor [X] said". */
const ASKED_OR_SUPPOSED = new RegExp(
  `(?:(?:^|[.,;:] )(?:had|has|have|did|does|should|would|could|might|may|were)|\\b(?:if|as though|whether|unless|suppose|supposing|imagine|imagining|pretend|pretending|pretends|pretended|lest)(?: that)?) $`,
  'iu',
);
const LEADS_CLAUSE =
  /^(?:had|has|have|did|does|should|would|could|might|may|were|if|whether|unless|that|suppose|imagine|by|from|of|as)$/iu;
/** "[Had Ana Quill] said": a tagger may take the verb for a part of the name. */
const HAD = /^(?:Had|Has|Did|Should|Would|If) /u;
/** A clause or preposition that what stands before it governs. */
const SUBORDINATE = new RegExp(
  `(?:\\b(?:that|in which|where|showing|suggesting|claiming|alleging|saying|says?|said|claims?|claimed|alleges?|alleged|suggests?|suggested|shows?|showed|by|from|of|as)) $`,
  'iu',
);
/** Whoever passes the words on says that they are a claim: "claims that [X] said", "critics say [X] said". */
const CLAIM = new RegExp(
  `(?:\\b(?:claim(?:s|ed|ing)?|alleg(?:es?|ed|ing)|insinuat(?:es?|ed|ing)|pretend(?:s|ed|ing)?|impl(?:y|ies|ied)|speculat(?:es?|ed|ing)|accus(?:es?|ed|ing)|rumou?red)(?: that)?|\\b(?:critics?|opponents?|rivals?|detractors?|enemies|trolls?|bots?|rumou?rs?|memes?|gossip|theorists?|propagandists?|legend|tongues)(?: \\p{Ll}+){0,4} (?:says?|said|ha[sd] it|wrote|writes?)(?: that)?) $`,
  'iu',
);
/** "In a fake video X says", "According to a viral post, X said". */
const OPENING = new RegExp(
  `^(?:["'(]*)(?:(?:in|on|through|via|according to) (?:an?|the|this|that|one|another) (?:[\\p{L}’'-]+ ){0,2}(?:${FAKE})(?![\\p{L}-])|according to (?:an?|the|this|some|several|many|one|viral|anonymous|social)? ?(?:[\\p{L}-]+ ){0,2}(?:posts?|tweets?|memes?|rumou?rs?|legend|gossip|claims?)(?![\\p{L}-])|(?:legend|rumou?r) has it)`,
  'iu',
);
/** "…, X said [in a fake video]", "[according to a viral post]". */
const FAKED = new RegExp(
  `^[\\s,–—-]*(?:(?:on|last|this) \\p{Lu}?\\p{L}+ )?(?:(?:in|on|through|via|according to) (?:an?|the|this|that|one|what (?:is|was|proved to be|turned out to be) an?) (?:[\\p{L}’'-]+ ){0,2}(?:${FAKE})(?![\\p{L}-])|according to (?:an?|the|this|some|several|many|one|viral|anonymous|social)? ?(?:[\\p{L}-]+ ){0,2}(?:posts?|memes?|rumou?rs?|legend|gossip|claims?)(?![\\p{L}-])|in (?:an?|the) (?:[\\p{L}’'-]+ ){1,2}that (?:turned out|proved|was found|is|was) (?:to be )?(?:${FAKE}|false))`,
  'iu',
);
/** "…, X said, a post falsely claims", "or so the story goes", "— words that she never spoke". */
const CLAIMED_BEHIND =
  /^[^.!?]{0,60}(?:[,–—-] ?(?:or )?(?:so )?(?:an?|the|one|some|several)? ?(?:[\p{L}-]+ ){1,4}(?:claim(?:s|ed)?|alleg(?:es?|ed)|goes)\b|[,–—-] ?(?:\p{Ll}+ ){1,4}never (?:said|spoke|uttered|wrote|used)\b|\bbut (?:he|she|they) (?:never|did not|didn[’']t) (?:sa(?:y|id)|wr[io]te|utter(?:ed)?)\b)/iu;
/** The next sentence: "The quote is invented.", "She never said this.", "Ana Quill never said so." */
const DENIED_NEXT = new RegExp(
  `^\\s*(?:(?:the|this|that|these|those|his|her|such|both) (?:[\\p{L}’'-]+ ){0,3}?(?:quotes?|quotations?|statements?|words?|remarks?|claims?|posts?|videos?|clips?|recordings?|letters?|tweets?|images?|screenshots?|sentences?|accounts?) (?:is|are|was|were|has been|have been|had been|turned out|turn out|proved|prove|appears?) (?:[\\p{L}’'-]+ ){0,3}?(?:${FAKE}|false|untrue|fakes?|forger(?:y|ies)|fabrications?|never)(?![\\p{L}-])|(?:(?:but|in (?:fact|truth|reality)|actually),? )?(?:he|she|they|(?:\\p{Lu}[\\p{L}’'.-]+ ){1,4})\\s?(?:has |have |had )?(?:never|did not|didn[’']t) (?:sa(?:y|id)|wr(?:ite|ote|itten)|utter(?:ed)?|ma[dk]e|post(?:ed)?) (?:this|that|it|so|any such|such|these|those|anything of the)\\b)`,
  'iu',
);

/** A stretch without the titles at its end: "claims that former Mayor " gives "claims that ". */
function withoutTitles(before: string): string {
  const words = nameWords(before);
  const last = words.findLastIndex((word) => !isOfTitle(word));
  return before.slice(0, words[last + 1]?.start ?? before.length);
}

function isOfTitle({ text, key, shape, first }: NameWord): boolean {
  if (first && LEADS_CLAUSE.test(text)) return false;
  if (shape === 'capital' || isOffice(key) || isHonorific(key) || modifiesTitle(key)) return true;
  return DETERMINERS.has(text) && text !== 'that' && text !== 'this';
}

/** A stretch with spaces in place of what stands in quotation marks. */
function toldBetween(text: string, span: Span, quotations: readonly Span[]): string {
  let told = text.slice(span.start, span.end);
  for (const { start, end } of spansIn(quotations, span)) {
    const length = Math.min(end, span.end) - start;
    told = told.slice(0, start - span.start) + ' '.repeat(length) + told.slice(start - span.start + length);
  }
  return told;
}
