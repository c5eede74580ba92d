import type { Reader } from '../../../../embeddings/reader.ts';
import type { AnalysedQuestion, QuestionWord } from '../asked/analyse-question.ts';
import { lookedFor } from '../asked/looked-for.ts';
import { wordRuns } from '../asked/word-runs.ts';
import type { MeasuredSentence } from './evidence-features.ts';
import { readSentences } from './read-sentences.ts';

/** What a question takes for granted and the best passage does not print, by what leaving it out would change. */
export interface Premise {
  /** Words of the question, side by side; none when leaving words out makes no sentence surer. */
  readonly words: readonly QuestionWord[];
  /** How much the log odds rise that the best sentence answers, at least 0, and to what. */
  readonly rise: number;
  readonly without: number;
}

/** Nothing that is taken for granted is missing, or nobody can say. */
export const GRANTED: Premise = { words: [], rise: 0, without: 0 };

/** Runs of words that are left out at the most, the most telling first; each costs a reading. */
const MOST_RUNS = 3;

/**
 * Reads the passage of the best sentence once more for each run of words that the question says and the passage does
 * not, with the question without them: who asks “Where did she meet Xi?” of a passage on her meeting with Yoon asks
 * something that it answers but for “Xi”. Where the words only say the same in another way, leaving them out helps little.
 * @param best read before, or nothing is asked.
 * @param candidates what it stands among.
 * @throws {AppError} what `Reader.read` throws.
 */
export async function readPremise(
  question: AnalysedQuestion,
  { best, candidates }: { readonly best: MeasuredSentence; readonly candidates: readonly MeasuredSentence[] },
  reader: Reader,
): Promise<Premise> {
  const { reading, rank } = best.candidate;
  if (reading === null) return GRANTED;
  const own = candidates.filter(({ candidate }) => candidate.rank === rank);
  const at = own.findIndex(({ sentence }) => sentence.start === best.sentence.start);
  const sought = lookedFor(question);
  const unsaid = best.evidence.unsaid.filter((word) => sought.includes(word));
  const runs = [...wordRuns(question.text, unsaid)].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_RUNS);
  let premise = GRANTED;
  for (const words of runs) {
    const said = await readSentences(withoutWords(question.text, words), own, reader);
    const without = said[at]?.answers ?? reading.answers;
    const rise = without - reading.answers;
    if (rise > premise.rise) premise = { words, rise, without };
  }
  return premise;
}

const weightOf = (run: readonly QuestionWord[]): number => Math.max(...run.map(({ weight }) => weight));

/** A question without some words, and without what only joins them to it: “in Dakar”, “Nepal’s”. */
function withoutWords(question: string, words: readonly QuestionWord[]): string {
  const before = question.slice(0, words[0]?.start).replace(JOINS, '');
  const after = question.slice(words.at(-1)?.end).replace(/^['’]s?\b/u, '');
  return `${before}${after}`.replaceAll(/\s+/gu, ' ').trim();
}

const JOINS = /\b(?:(?:in|on|at|of|by|to|with|for|from|against|as)\s+)?(?:(?:the|an?)\s+)?$/iu;
