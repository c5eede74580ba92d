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
import { newestFirst, notedEarlier } from './lines/newest-first.ts';
import { withDateline } from './lines/with-dateline.ts';
import { readWhoIsMeant } from './lines/read-who-is-meant.ts';
import { probability } from './evidence/logistic.ts';
import type { AnalysedQuestion } from './asked/analyse-question.ts';
import { lookedFor } from './asked/looked-for.ts';
import { closestReason, refusalReason, type RefusalOptions } from './refusal.ts';
import { unknownOutlet } from '../../people/person/left-out.ts';
import { GRANTED } from './evidence/premise.ts';
import { REPLY_FEATURES, replyFeatures } from './evidence/reply-features.ts';
import { type WeighedSentence, weighEvidence } from './evidence/weigh-evidence.ts';

/** Characters of a question at the most. */
export const LONGEST_QUESTION = 1000;

/** Confidence from which a reply is given as an answer, and from which nearest sentences are shown (docs/decisions/0007-answering.md). */
export const ANSWERED = 0.4;
export const CLOSEST = 0.06;

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

export type Answer = Pick<AskReply, 'kind' | 'reason' | 'confidence' | 'lines' | 'citations'>;

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
  const found = await help.read(await findEvidence(asked, retrieval, filters));
  const { question, candidates, model } = found;
  const weighed = weighEvidence(candidates, model.sentence).filter(({ candidate }) => candidate.text !== notAgain);
  const [best] = weighed;
  const premise = best === undefined ? GRANTED : await help.premise(found, best);
  const confidence =
    best === undefined ? 0 : probability(model.reply, REPLY_FEATURES, replyFeatures(question, weighed, premise));
  const kind = outcomeOf(confidence, weighed, question);
  const inOrder = kind === 'not-found' ? [] : await help.order(asked, weighed);
  const ordered = isByDay ? newestFirst(inOrder) : inOrder;
  const lines =
    kind === 'not-found'
      ? NOTHING
      : chooseLines(ordered, {
          isAnswer: kind === 'answered',
          further: kind === 'answered' ? furtherOf(question, isByDay) : 'near',
          whoIsMeant: await readWhoIsMeant(worthReading(ordered), prepare),
          wording,
          peopleIn: question.kind === 'person' ? peopleIn : undefined,
        });
  const placed =
    question.kind === 'place' && kind !== 'not-found'
      ? withDateline(lines, new Map(weighed.map(({ article }) => [article.id, article])))
      : lines;
  const verified = await verifyQuoted(placed, archive);
  const checked = isByDay ? notedEarlier(verified, wording) : verified;
  const isChecked = checked.lines.length > 0;
  const reason =
    kind === 'not-found' || !isChecked
      ? await whyRefused(archive, {
          question,
          filters,
          wording,
        })
      : kind === 'closest'
        ? closestReason(question, premise, wording)
        : null;
  return { kind: isChecked ? kind : 'not-found', reason, confidence: Number(confidence.toFixed(3)), ...checked };
}

async function whyRefused(
  archive: Retrieval['archive'],
  { filters, wording, question }: Pick<RefusalOptions, 'filters' | 'wording' | 'question'>,
): Promise<string> {
  const [counts, articlesLeft] = [await archive.state(), await archive.count(filters)];
  const unknown = counts.articles === 0 ? null : await unknownOutlet(filters.source, { archive, wording });
  return unknown ?? refusalReason({ question, counts, filters, articlesLeft, wording });
}

const NOTHING = { lines: [], citations: [] };

/** Which is the newest, only others show; of a figure another article may print a later one. */
function furtherOf({ kind }: AnalysedQuestion, isByDay: boolean): Further {
  if (isByDay) return 'near';
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
