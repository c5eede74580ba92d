import { setImmediate as others } from 'node:timers/promises';
import type { ArchiveFilters } from '../../archive/archive.ts';
import { AppError } from '../../errors.ts';
import type { Wording } from '../../language/wording.ts';
import type { PreparePeople } from '../../people/reading/read-people.ts';
import type { AskReply, Outcome } from '../../reply/kinds/ask-reply.ts';
import type { Retrieval } from '../../retrieval/retrieve.ts';
import { verifyQuoted } from '../../retrieval/verify-quoted.ts';
import { type AnswerHelp, NO_HELP } from './lines/answer-help.ts';
import { chooseLines, type Further, type PeopleIn, worthReading } from './lines/choose-lines.ts';
import { findEvidence } from './evidence/find-evidence.ts';
import { countingFirst } from './lines/counting-first.ts';
import { laterFigure } from './lines/later-figure.ts';
import { newestFirst, notedEarlier } from './lines/newest-first.ts';
import { withDateline } from './lines/with-dateline.ts';
import { afterPrintedQuestion } from './lines/after-printed-question.ts';
import { saysTooLittle } from './lines/says-too-little.ts';
import { setBack } from './lines/set-back.ts';
import { sureFirst } from './sure/sure-first.ts';
import { readWhoIsMeant } from './lines/read-who-is-meant.ts';
import { probability } from './evidence/logistic.ts';
import type { AnalysedQuestion } from './asked/analyse-question.ts';
import { asksForSeveral } from './asked/asks-for-several.ts';
import { lookedFor } from './asked/looked-for.ts';
import { closestReason, refusalReason, type RefusalOptions } from './refusal.ts';
import { unknownFilter } from '../../people/person/left-out.ts';
import type { Premise } from './evidence/premise.ts';
import { REPLY_FEATURES, replyFeatures } from './evidence/reply-features.ts';
import { NOT_SEEN } from './evidence/second-look.ts';
import { type WeighedSentence, weighEvidence } from './evidence/weigh-evidence.ts';
import { whyAnswer } from './why-answer.ts';

/** Characters of a question at the most. */
const LONGEST_QUESTION = 1000;

/** Confidence from which a reply is given as an answer, and from which nearest sentences are shown (docs/decisions/0007-answering.md). */
export const ANSWERED = 0.5;
export const CLOSEST = 0.06;
/** The confidence of what is no answer by a hair. */
const ALMOST = ANSWERED - 0.01;

export interface AnswerOptions {
  readonly filters: ArchiveFilters;
  /** Of several sentences that answer, that of the newest article comes first. */
  readonly newestFirst?: boolean;
  /** A sentence that was shown already and is no answer to this; null for none. */
  readonly notAgain?: string | null;
  /** How to read whom a sentence means by “he”. */
  readonly prepare: PreparePeople;
  readonly wording: Wording;
  /** Where a sentence names people; none: any name may be one. */
  readonly peopleIn?: PeopleIn;
  /** Optional models; none when absent. */
  readonly help?: AnswerHelp;
}

export type Answer = Pick<AskReply, 'kind' | 'reason' | 'confidence' | 'lines' | 'citations' | 'why'>;

/**
 * Answers a question from the archive: the sentences that most probably answer it, word for word, each checked against
 * its article; or the nearest ones, labelled so; or nothing, with the reason.
 * @throws {AppError} `question-empty`, `question-too-long`.
 */
export async function answerQuestion(
  text: string,
  retrieval: Retrieval,
  { filters, newestFirst: isByDay = false, notAgain = null, prepare, wording, peopleIn, help = NO_HELP }: AnswerOptions,
): Promise<Answer> {
  const { archive } = retrieval;
  const asked = checkQuestion(text);
  help.begin();
  // Which article is the newest that answers only those tell that were read.
  const found = await help.read(await findEvidence(asked, retrieval, filters), isByDay);
  const { question, candidates, model } = found;
  const all = weighEvidence(candidates, model.sentence).filter(({ candidate }) => candidate.text !== notAgain);
  const answering = afterPrintedQuestion(all);
  const sure = await sureFirst(asked, answering, prepare);
  const { sentences, isOtherwise } =
    sure === null ? setBack(asked, answering) : { sentences: sure, isOtherwise: false };
  const weighed = sure === null ? countingFirst(question, sentences) : sentences;
  const [best] = weighed;
  const looked = best === undefined ? NOT_SEEN : await help.lookAgain(found, best);
  const probable =
    best === undefined ? 0 : probability(model.reply, REPLY_FEATURES, replyFeatures(question, weighed, looked));
  const isLittle = best !== undefined && saysTooLittle(question, best);
  const confidence = judged(probable, { isSure: sure !== null, isOtherwise, isLittle });
  const kind = outcomeOf(confidence, weighed, question);
  const likeliest = kind === 'not-found' ? weighed : await help.order(asked, weighed);
  const later = isByDay || kind === 'not-found' ? null : laterFigure(question, likeliest);
  const ordered = later ?? (isByDay ? newestFirst(question, likeliest) : likeliest);
  const isDated = isByDay || later !== null;
  await others();
  const lines =
    kind === 'not-found'
      ? NOTHING
      : chooseLines(ordered, {
          isAnswer: kind === 'answered',
          further: kind === 'answered' ? furtherOf(question, isDated || isPart(asked, ordered)) : 'near',
          whoIsMeant: await readWhoIsMeant(worthReading(ordered), prepare),
          wording,
          peopleIn: question.kind === 'person' ? peopleIn : undefined,
        });
  const placed =
    question.kind === 'place' && kind !== 'not-found'
      ? withDateline(lines, new Map(weighed.map(({ article }) => [article.id, article])), lookedFor(question))
      : lines;
  const verified = await verifyQuoted(placed, archive);
  const checked = isDated ? notedEarlier(verified, wording) : verified;
  const shown = checked.lines.length > 0 ? kind : 'not-found';
  const narrowed = { filters, ...(await countsOf(archive, filters)) };
  const { premise } = looked;
  const reason = await reasonFor(shown, archive, { question, premise, wording, isOtherwise, ...narrowed });
  const why = whyAnswer({
    ...found,
    ...narrowed,
    best: ordered[0],
    isOtherwise,
    sentences: weighed.length,
    isNewestFirst: isDated,
    limits: { answered: ANSWERED, closest: CLOSEST },
  });
  return { kind: shown, reason, confidence: Number(confidence.toFixed(3)), ...checked, why };
}

/** How sure a reply is that is as probable as this by its features, by what they do not tell. */
function judged(
  probable: number,
  { isSure, isOtherwise, isLittle }: Readonly<Record<'isSure' | 'isOtherwise' | 'isLittle', boolean>>,
): number {
  // Who holds an office a title says, and what something is its definition, however little else of the question is printed.
  if (isSure) return Math.max(probable, ANSWERED);
  // What tells it otherwise is no answer, however many of the question's words it has: half as sure as one at the most.
  if (isOtherwise) return Math.min(probable, ANSWERED / 2);
  return isLittle ? Math.min(probable, ALMOST) : probable;
}

/** Of several things that are asked for a sentence is only a part, unless it names several itself. */
function isPart(asked: string, [first]: readonly WeighedSentence[]): boolean {
  return asksForSeveral(asked) && (first?.evidence.kindRanges.length ?? 0) < 2;
}

/** How much the archive holds, and how much of it the filters leave. */
async function countsOf(archive: Retrieval['archive'], filters: ArchiveFilters) {
  const counts = await archive.state();
  const articlesLeft = Object.keys(filters).length === 0 ? counts.articles : await archive.count(filters);
  return { counts, articlesLeft };
}

/** Why a reply is no answer; null for one. */
async function reasonFor(
  kind: Outcome,
  archive: Retrieval['archive'],
  { isOtherwise, premise, ...options }: RefusalOptions & { readonly isOtherwise: boolean; readonly premise: Premise },
): Promise<string | null> {
  if (kind === 'answered') return null;
  const { question, filters, wording, counts } = options;
  if (kind === 'closest')
    return isOtherwise ? wording.say('closest.other-way') : closestReason(question, premise, wording);
  const unknown = counts.articles === 0 ? null : await unknownFilter(filters, { archive, wording });
  return unknown ?? refusalReason(options);
}

const NOTHING = { lines: [], citations: [] };

/** Which is the newest, or what else there is of several things, only others show; of a figure another article may print a later one. */
function furtherOf({ kind }: AnalysedQuestion, isOneOfSeveral: boolean): Further {
  if (isOneOfSeveral) return 'near';
  return kind === 'number' ? 'other-articles' : 'as-good';
}

function checkQuestion(text: string): string {
  const question = text.trim();
  if (question === '')
    throw new AppError('question-empty', 'The question is empty: ask something, for example "Who met the minister?"');
  if (question.length > LONGEST_QUESTION) {
    throw new AppError(
      'question-too-long',
      `The question has ${question.length} characters; ${LONGEST_QUESTION} is the most. Ask about one thing at a time.`,
    );
  }
  return question;
}

/** What kind of reply a confidence makes; of an archive that has no word of the question, only a sure answer is shown. */
function outcomeOf(confidence: number, [best]: readonly WeighedSentence[], question: AnalysedQuestion): Outcome {
  if (best === undefined) return 'not-found';
  const words = lookedFor(question);
  // Who asks for a day alone asks for its articles.
  const isStrange = question.words.length === 0 || (words.length > 0 && words.every(({ isUnknown }) => isUnknown));
  if (isStrange && best.candidate.similarity === null) return 'not-found';
  if (confidence >= ANSWERED) return 'answered';
  if (isStrange) return 'not-found';
  return confidence >= CLOSEST ? 'closest' : 'not-found';
}
