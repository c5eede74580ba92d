import type { Span } from '../../articles/article.ts';
import { nameWords } from '../words/name-word.ts';
import type { PersonMention } from '../words/person-mention.ts';
import { isHonorific, isOccupation, isOffice, modifiesTitle } from '../words/title-lexicon.ts';
import type { SpokenBy } from './attributed-speaker.ts';
import { isHead } from './is-head.ts';
import { BREAKS } from './phrase-words.ts';
import { endOfVerb, isVerbOfSaying, VERB_BEFORE_NAME } from './speech-verbs.ts';

const ACCORDING = /^[,.–—-]*\s*(?:according to|in the words of) /u;
/** “…,” he was told by X. */
const TOLD_BY = /^[,–—-]*\s*[\p{L}.’' -]{1,40} (?:was|were) (?:told|asked|warned|informed|assured|reminded) by /u;

/** "…," X said. / "…," said X. / "…", according to X. @param mentions those close behind, in order. */
export function speakerAfter(text: string, { start, end }: Span, mentions: readonly PersonMention[]): SpokenBy | null {
  if (isEmbedded(text, start)) return null;
  const [first] = mentions;
  const [dash] = /^\s*[—–―-]{1,2}\s*/u.exec(text.slice(end, end + 8)) ?? [];
  if (first && dash && signs(text, end + dash.length, first))
    return { speaker: first, subject: first, start: end, end: first.end };
  if (!goesOn(text, end)) return null;
  for (const speaker of mentions) {
    const between = text.slice(end, speaker.start);
    const verb = VERB_BEFORE_NAME.exec(between) ?? ACCORDING.exec(between) ?? TOLD_BY.exec(between);
    const from = end + (verb ?? QUOTING.exec(between) ?? LEAD.exec(between) ?? [''])[0].length;
    if (!(verb ? isNounPhrase : isTitle)(text.slice(from, speaker.start))) return null;
    // "said X’s lawyer, John Weir": he may be named next.
    if (!isHead(text, speaker, from)) continue;
    const verbEnd = verb ? speaker.end : endOfVerb(text, speaker);
    return verbEnd === null ? null : { speaker, subject: speaker, start: end, end: verbEnd };
  }
  return null;
}

/** “…,” the agency quoted [X] as saying. */
const QUOTING = /^[\s,–—-]*(?:[Tt]he )?[\p{L}.’'-]+(?: [\p{L}.’'-]+){0,5} (?:quoted|cited) /u;
const LEAD = /^[\s,–—-]*(?:as )?/u;

/** Whether a quotation that ends here goes on with its speaker: a comma, a question, a dash; not a full stop, not nothing. */
export function goesOn(text: string, end: number): boolean {
  return /[,?!…–—-].$/u.test(text.slice(end - 2, end)) || /^\s*[,–—]/u.test(text.slice(end, end + 2));
}

/** "Calling it "a double standard", Smith left": words in quotation marks within a sentence of the writer's. */
export function isEmbedded(text: string, start: number): boolean {
  return /[\p{L}\p{N}] $/u.test(text.slice(Math.max(0, start - 2), start));
}

/** Characters behind a signature that are looked at. */
const LONGEST_SIGNATURE = 160;

/** Whether a name that a dash leads ends its paragraph, but for what the bearer is: "… — Ana Quill, mayor of Velm". */
export function signs(text: string, from: number, speaker: PersonMention): boolean {
  const rest = text.slice(speaker.end, speaker.end + LONGEST_SIGNATURE).split('\n')[0] ?? '';
  return (
    isTitle(text.slice(from, speaker.start)) &&
    /^(?:,? [^.!?"“”]*| \([^()]*\))?\.?$/u.test(rest) &&
    !/^ \p{Ll}/u.test(rest)
  );
}

/** Whether words are nothing but titles, as between quotation and name: no pronoun, no second verb. */
export function isTitle(between: string): boolean {
  return nameWords(between).every(
    ({ shape, key, text }) =>
      shape === 'capital' ||
      /^(?:the|an?|of|for|and|at|to|in|s)$/.test(text) ||
      isOffice(key) ||
      isOccupation(key) ||
      modifiesTitle(key),
  );
}

/** What stands between verb and name describes whoever bears it: "neighbour", "local shop owner", "the head of the port,". */
function isNounPhrase(between: string): boolean {
  const words = nameWords(`${between}Name`);
  return words.every(({ text, key, shape, first }, index) => {
    if (first && index > 0 && !words[index - 1]?.text.includes('.')) return false;
    if (shape === 'capital' || isOffice(key) || isHonorific(key)) return true;
    const joins = /, (?:and )?$/.test(between.slice(0, words[index]?.start));
    return !BREAKS.has(text) && !isVerbOfSaying(text) && !(joins && text.endsWith('ing'));
  });
}
