import type { Article } from '../../../articles/article.ts';
import type { Wording } from '../../../language/wording.ts';
import type { Sentence } from '../../../passages/sentence.ts';
import { cite } from '../../../reply/cite.ts';
import type { Citation, Line } from '../../../reply/citation.ts';
import type { Quoted } from '../../../reply/verify-quotes.ts';
import { STOP_WORDS } from '../../../text/stop-words.ts';
import { type HighlightOptions, highlightsOf } from './highlight.ts';
import { joinCopies } from './join-copies.ts';
import { lacksName } from './lacks-name.ts';
import type { TextRange } from '../evidence/find-kind.ts';
import type { WeighedSentence } from '../evidence/weigh-evidence.ts';
import { withSentenceBefore } from './with-sentence-before.ts';

/** Lines of an answer at the most. */
export const MOST_LINES = 3;
/** A line's words are marked as the answer when its odds are at least this fraction of the first line's: near 1 probabilities differ little. */
const WORTH_MARKING = 0.5;
/** Where what comes near is shown, a further line is worth reading when it is at least this fraction as probable as the first. */
const WORTH_READING = 0.1;
/** Words besides stop words that a line has which comes near without a word of the question. */
const LEAST_WORDS = 3;

/** Whom a sentence means by "he" or "the minister"; null when that is not sure. */
export type WhoIsMeant = (
  article: Article,
  sentence: Sentence,
) => { readonly word: string; readonly name: string } | null;

/**
 * Which lines follow the first: those that are as good, or also what other articles print, or whatever comes near. Of an
 * answer that a reader read, only those do that by what it says answer by themselves.
 */
export type Further = 'as-good' | 'other-articles' | 'near';

export interface ChooseOptions {
  readonly further: Further;
  /** False: the sentences only come nearest, and no words of theirs are marked as the answer. */
  readonly isAnswer: boolean;
  readonly whoIsMeant: WhoIsMeant;
  /** For the note that says who is meant. */
  readonly wording: Wording;
  /** Where a sentence names people, when a person is asked for: one of them is the answer, rather than any capitalised word. */
  readonly peopleIn?: PeopleIn | undefined;
}

export type PeopleIn = (sentence: string) => readonly { readonly start: number; readonly end: number }[];

/**
 * The lines of an answer: the sentence that answers first, then others that may. The same words in several articles
 * (agency copy) are one line with a citation for each. A sentence that begins with "he" says who that is in a note; where
 * that is not sure, or it begins with "it", the sentence before is quoted with it.
 * @param sentences most probable first.
 */
export function chooseLines(
  sentences: readonly WeighedSentence[],
  { further, isAnswer, whoIsMeant, wording, peopleIn }: ChooseOptions,
): Quoted {
  const [top] = sentences;
  const lines: Line[] = [];
  const citations: Citation[] = [];
  const follows = (sentence: WeighedSentence): boolean =>
    !(isAnswer && isOfAnother(sentence, top)) &&
    (isAsGood(sentence, top) ||
      ((further === 'near' || (further === 'other-articles' && sentence.article.id !== top?.article.id)) &&
        !(isDenied(sentence, top) && (isAnswer || saysLittle(sentence)))));
  for (const copies of joinCopies(worthReading(sentences))) {
    const [first] = copies;
    if (first === undefined || lines.length === MOST_LINES) break;
    if (!follows(first) || citations.some((citation) => isWithin(first, citation))) continue;
    const meant = whoIsMeant(first.article, first.sentence);
    const shown = meant === null ? withBefore(first, citations) : first.sentence;
    const cited = [cite(first.article, shown, citations.length + 1)];
    for (const { article, sentence } of copies.slice(1)) {
      cited.push(cite(article, sentence, citations.length + cited.length + 1));
    }
    citations.push(...cited);
    const isMarked = isAnswer && isAsGood(first, top);
    lines.push({
      text: cited[0]?.quote ?? '',
      citations: cited.map(({ number }) => number),
      highlights: isMarked ? moved(answeringWords(first, peopleIn), first.sentence.start - shown.start) : [],
      note: meant === null ? null : wording.say('note.meant', { ...meant }),
    });
  }
  return { lines, citations };
}

/** Those of some sentences that lines may be made of. @param sentences most probable first. */
export function worthReading(sentences: readonly WeighedSentence[]): readonly WeighedSentence[] {
  const best = sentences[0]?.probability ?? 0;
  return sentences.filter(({ probability }) => probability >= WORTH_READING * best);
}

/** The words that answer: those that a reader found in a sentence which it says answers, else what is of the kind asked for. */
function answeringWords(sentence: WeighedSentence, peopleIn: PeopleIn | undefined): readonly TextRange[] {
  const { reading } = sentence.candidate;
  if (reading !== null && reading.answers > 0 && reading.words !== null) return [reading.words];
  return highlightsOf(asked(sentence, peopleIn));
}

/** What may answer in a sentence: where a person is asked for, the people it names beyond the question's own words. */
function asked({ evidence, candidate }: WeighedSentence, peopleIn: PeopleIn | undefined): HighlightOptions {
  if (peopleIn === undefined) return evidence;
  const { matched } = evidence;
  const others = peopleIn(candidate.text).filter(
    ({ start, end }) => !matched.some((word) => word.start < end && word.end > start),
  );
  return { matched, kindRanges: others.map(({ start, end }): TextRange => [start, end]) };
}

/** Whether a line is as good an answer as the most probable one. */
export function isAsGood({ probability }: WeighedSentence, top: WeighedSentence | undefined): boolean {
  return odds(probability) >= WORTH_MARKING * odds(top?.probability ?? 0);
}

/** Whether another article does not name what the first line is on: "he was six feet tall", beside the height of Everest. */
function isOfAnother(sentence: WeighedSentence, top: WeighedSentence | undefined): boolean {
  return top !== undefined && sentence.article.id !== top.article.id && lacksName(sentence) && !lacksName(top);
}

/** Whether a reader that found the first line does not find that this one answers. */
function isDenied({ candidate }: WeighedSentence, top: WeighedSentence | undefined): boolean {
  return (top?.candidate.reading ?? null) !== null && (candidate.reading?.answers ?? -1) <= 0;
}

/** "Thank you.": no word of the question, and hardly one of its own. */
function saysLittle({ candidate, evidence: { matched } }: WeighedSentence): boolean {
  const stems = candidate.words.all().flatMap(({ text, stem }) => (STOP_WORDS.has(text.toLowerCase()) ? [] : [stem]));
  return matched.length === 0 && new Set(stems).size < LEAST_WORDS;
}

const odds = (probability: number): number => probability / Math.max(1e-9, 1 - probability);

/** The sentence before is quoted with it unless an earlier line quotes that one already. */
function withBefore({ article, sentence }: WeighedSentence, citations: readonly Citation[]): Sentence {
  const both = withSentenceBefore(article, sentence);
  const isQuoted = citations.some(
    ({ articleId, start, end }) => articleId === article.id && start < both.end && end > both.start,
  );
  return isQuoted ? sentence : both;
}

function isWithin({ article, sentence }: WeighedSentence, { articleId, start, end }: Citation): boolean {
  return article.id === articleId && sentence.start >= start && sentence.end <= end;
}

function moved(ranges: readonly TextRange[], by: number): readonly TextRange[] {
  return ranges.map(([start, end]) => [start + by, end + by]);
}
