import type { Reader } from '../../../../embeddings/reader.ts';
import type { ReadSentence } from './candidate.ts';
import { type MeasuredSentence, remeasured } from './evidence-features.ts';
import { type EvidenceModel, evidenceModel } from './evidence-model.ts';
import type { QuestionEvidence } from './find-evidence.ts';
import { probability } from './logistic.ts';
import { REPLY_FEATURES, replyFeatures } from './reply-features.ts';
import { weighEvidence } from './weigh-evidence.ts';

/** Passages that are read at the most, and before it is asked whether more would change anything. */
export const MOST_READ = 8;
const LEAST_READ = 2;
/** A confidence from which further passages are not read: what they could add is more of the same. */
const SETTLED = 0.9;

/** What a reader is asked to read with. */
export interface ReadEvidenceOptions {
  readonly reader: Reader;
  /** False: all of `MOST_READ`, whatever they say; for fitting. */
  readonly stopsWhenSettled: boolean;
}

/**
 * Has a reader read the best passages, the likeliest first, each as it was printed with the title of its article before
 * it, until the reply is sure or `MOST_READ` are read. What it says of each sentence is evidence like any other, weighed
 * by weights that were fitted with it.
 * @throws {AppError} what `Reader.read` throws.
 */
export async function readEvidence(found: QuestionEvidence, options: ReadEvidenceOptions): Promise<QuestionEvidence> {
  const { reader, stopsWhenSettled } = options;
  const { mode } = found;
  const model = evidenceModel({ mode, isRead: true });
  let candidates = found.candidates;
  for (let rank = 0; rank < Math.min(MOST_READ, found.passages.length); rank += 1) {
    if (stopsWhenSettled && rank >= LEAST_READ && isSettled({ ...found, candidates }, model)) break;
    const own = candidates.filter(({ candidate }) => candidate.rank === rank);
    const read = await readPassage(found.question.text, own, reader);
    candidates = candidates.map((one) => read.get(one) ?? one);
  }
  return { ...found, model, candidates };
}

function isSettled({ question, candidates }: QuestionEvidence, model: EvidenceModel): boolean {
  const weighed = weighEvidence(candidates, model.sentence);
  return probability(model.reply, REPLY_FEATURES, replyFeatures(question, weighed)) >= SETTLED;
}

/** @param sentences of one passage, in order. @returns each with what the reader says of it. */
async function readPassage(
  question: string,
  sentences: readonly MeasuredSentence[],
  reader: Reader,
): Promise<ReadonlyMap<MeasuredSentence, MeasuredSentence>> {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  const { article } = first;
  const title = `${article.title}\n`;
  const text = `${title}${article.body.slice(first.sentence.start, last.sentence.end)}`;
  const by = title.length - first.sentence.start;
  const ranges = sentences.map(({ sentence }) => ({ start: sentence.start + by, end: sentence.end + by }));
  const { answered, sentences: said } = await reader.read(question, text, ranges);
  return new Map(
    sentences.map((one, index) => {
      const { answers, words } = said[index] ?? { answers: 0, words: null };
      const from = ranges[index]?.start ?? 0;
      const reading: ReadSentence = {
        answers,
        passageAnswers: answered,
        words: words === null ? null : [Math.max(0, words.start - from), words.end - from],
        wordsProbability: words?.probability ?? 0,
      };
      return [one, remeasured(one, { reading })];
    }),
  );
}
