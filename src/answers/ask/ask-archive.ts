import { type Answer, type AnswerOptions, answerQuestion } from './answer-question.ts';
import { type AnswerHelp, NO_HELP } from './lines/answer-help.ts';
import { isTalk, findPhrase, type Talk } from '../../language/find-phrase.ts';
import type { Language } from '../../language/language.ts';
import type { Wording } from '../../language/wording.ts';
import { findPeople } from '../../people/names/find-names.ts';
import type { PreparePeople } from '../../people/reading/read-people.ts';
import { isWithin } from '../../text/calendar.ts';
import {
  createReadQuestion,
  type ReadQuestionOptions,
  type ReadOptions,
  type UnderstoodQuestion,
} from '../../question/read-question.ts';
import { narrowedTo } from './refusal.ts';
import { type Comparison, readComparison, readSeveral } from '../../question/read-comparison.ts';
import { answerComparison } from './answer-each.ts';
import { asksForSeveral } from './asked/asks-for-several.ts';
import { answerTalk } from './answer-talk.ts';
import { toldSurely } from './sure/told-surely.ts';
import { contentWords, stemsOf, wordsOf } from '../../text/words.ts';
import type { Retrieval } from '../../retrieval/retrieve.ts';

/** An answer with how its question was read. */
export interface ReadAnswer extends Answer {
  /** As it was typed. */
  readonly question: string;
  readonly notes: readonly string[];
  readonly readAs: string | null;
  readonly talk: Talk | null;
}

export interface AskArchiveOptions extends ReadQuestionOptions {
  /** Optional models; none when absent. */
  readonly help?: AnswerHelp;
  /** How to read the people of articles. */
  readonly prepare: PreparePeople;
  /** Who is talked to in another language is answered in it. */
  readonly wordings: (language: Language) => Wording;
}

export type AskArchive = (text: string, retrieval: Retrieval, options: ReadOptions) => Promise<ReadAnswer>;

/** Reads questions, then answers them. @throws {AppError} `question-empty`, `question-too-long`. */
export function createAskArchive({ help = NO_HELP, prepare, wordings, ...options }: AskArchiveOptions): AskArchive {
  const readQuestion = createReadQuestion(options);
  const helpers = { help, prepare, peopleIn: findPeople };
  const ask: AskArchive = async (text, retrieval, given) => {
    const phrase = findPhrase(text, given.wording.language);
    if (phrase !== null && isTalk(phrase.kind)) {
      const { archive } = options;
      return answerTalk(phrase.kind, text, { archive, earlier: given.earlier, wording: wordings(phrase.language) });
    }
    const { wording } = given;
    const answerEach = (comparison: Comparison, note: string): Promise<ReadAnswer> =>
      answerComparison(text, comparison, { ask: (one) => ask(one, retrieval, given), wording, note });
    const comparison = readComparison(text);
    if (comparison !== null)
      return answerEach(comparison, wording.say('read.each', { count: comparison.questions.length }));
    const asked = await readQuestion(text, given);
    const question = text.trim();
    const readAs = asked.readAs === question ? null : asked.readAs;
    const worded = {
      ...helpers,
      newestFirst: asked.asksNewest || given.newestFirst === true,
      wording,
    };
    const answer = (await answerWithin(asked, retrieval, worded)) ?? (await answerAsRead(asked, retrieval, worded));
    const several = readSeveral(asked.question);
    const isPartial = several !== null && !tellsOfAll(answer, several.things);
    if (isPartial) {
      const each = await answerEach(several, wording.say('read.one-by-one'));
      if (each.kind === 'answered') return each;
    }
    // Whoever narrowed the question may have left out what answers it; that nothing is left is the reason by itself.
    const isNarrowed = answer.kind !== 'answered' && answer.why?.looked.articles !== 0;
    const narrowed = isNarrowed ? narrowedTo(given.filters, given.wording) : null;
    const inTheirs = asked.foreign === null || answer.kind === 'answered' ? null : wordings(asked.foreign);
    const notes = [
      ...(inTheirs === null ? [] : [inTheirs.say('read.in-english')]),
      ...answer.notes,
      ...(isPartial && answer.lines.length > 0 ? [wording.say('read.one-at-a-time')] : []),
      ...(answer.lines.length > 0 && asksForSeveral(asked.question) ? [wording.say('read.several')] : []),
      ...(narrowed === null ? [] : [narrowed]),
    ];
    return { question, readAs, talk: null, ...answer, notes };
  };
  return ask;
}

/** Whether one line prints all of several names. */
function tellsOfAll({ lines }: Answer, names: readonly string[]): boolean {
  return lines.some(({ text }) => {
    const printed = stemsOf(text);
    return names.every((name) => [...stemsOf(name)].every((stem) => printed.has(stem)));
  });
}

/** What the article of the answer before says to a question that goes on about it; null where it does not answer. */
async function answerWithin(
  { question, filters, within, notes }: UnderstoodQuestion,
  retrieval: Retrieval,
  helpers: Helpers & { readonly wording: Wording },
): Promise<Omit<ReadAnswer, 'question' | 'readAs' | 'talk'> | null> {
  if (within === null) return null;
  const { articleId, isBare, notAgain } = within;
  const options = { ...helpers, filters: { ...filters, articles: [articleId] }, notAgain };
  const answer = await answerQuestion(question, retrieval, options);
  // "Why?" right after an answer asks of nothing else, even where that article does not surely say.
  const isSettled = answer.kind === 'answered' || (isBare && answer.kind === 'closest');
  return isSettled ? { ...answer, notes } : null;
}

/**
 * Answers a question as it was read. A time that may be no more than part of what is told ("in 2019") is tried both
 * ways: the articles of that time answer unless they cannot, or a surer sentence anywhere speaks of that very time.
 */
async function answerAsRead(
  read: UnderstoodQuestion,
  retrieval: Retrieval,
  helpers: Helpers & { readonly wording: Wording },
): Promise<Omit<ReadAnswer, 'question' | 'readAs' | 'talk'>> {
  const told = await toldSurely(read.question, retrieval, {
    ...helpers,
    filters: read.filters,
    answerFrom: (articles) =>
      answerQuestion(read.question, retrieval, { ...helpers, filters: { ...read.filters, articles } }),
  });
  if (told !== null) return { ...told, notes: [...read.notes, ...told.notes] };
  const found = await answerQuestion(read.question, retrieval, { ...helpers, filters: read.filters });
  const narrow = { ...found, notes: [...read.notes, ...cautions(found, read)] };
  if (read.otherwise === null) return narrow;
  const { question, filters, notes, isGuess } = read.otherwise;
  const answer = await answerQuestion(question, retrieval, { ...helpers, filters });
  const wide = {
    ...answer,
    notes: isWithin(answer.citations[0]?.publishedOn ?? '', read.filters) ? notes.slice(0, -1) : notes,
  };
  if (wide.kind !== 'answered') return narrow.kind === 'not-found' && wide.kind === 'closest' ? wide : narrow;
  if (narrow.kind !== 'answered') return wide;
  const lead = wide.confidence - narrow.confidence;
  const isSurer = lead > 0 && (saysAll(wide, wordsOnlyIn(question, read.question)) || (isGuess && lead > CLEARLY));
  // It tells of the time that the asker named, or of one that was not the year guessed: there is nothing to explain.
  return isSurer ? { ...wide, notes: notes.slice(0, -1) } : narrow;
}

type Helpers = Required<Pick<AnswerOptions, 'help' | 'prepare' | 'peopleIn' | 'newestFirst'>>;

/** Lead in confidence that shows that another year was meant than the latest. */
const CLEARLY = 0.2;

/** What to say beside sentences that do not name the time that was asked for, where no article is of it. */
function cautions(answer: Answer, { outside }: UnderstoodQuestion): readonly string[] {
  if (outside === null || answer.lines.length === 0) return [];
  return saysAll(answer, wordsOnlyIn(outside.words, '')) ? [] : [outside.note];
}

/** Stems of the words that one text has and another has not. */
function wordsOnlyIn(text: string, other: string): readonly string[] {
  const others = new Set(wordsOf(other).map(({ stem }) => stem));
  return contentWords(text).flatMap(({ stem }) => (others.has(stem) ? [] : [stem]));
}

function saysAll({ lines }: Answer, stems: readonly string[]): boolean {
  const said = new Set(wordsOf(lines[0]?.text ?? '').map(({ stem }) => stem));
  return stems.length > 0 && stems.every((stem) => said.has(stem));
}
