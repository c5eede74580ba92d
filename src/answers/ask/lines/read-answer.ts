import type { Reader } from '../../../../embeddings/reader.ts';
import { MOST_LINES } from './choose-lines.ts';
import type { TextRange } from '../evidence/find-kind.ts';
import { inNewOrder } from './in-new-order.ts';
import type { WeighedSentence } from '../evidence/weigh-evidence.ts';

/** A sentence is read, and may come first by what is found in it, when it is at least this fraction as probable as the first. */
const SIMILAR = 0.5;

export interface ReadAnswer {
  /** Most probable first; the one whose words answer best by the reader's word has come to the front. */
  readonly sentences: readonly WeighedSentence[];
  /** The words that answer, by the text of the sentence. */
  readonly spans: ReadonlyMap<string, TextRange>;
}

/**
 * Reads the sentences that an answer begins with, each by itself.
 * @param sentences most probable first.
 */
export async function readAnswer(
  question: string,
  sentences: readonly WeighedSentence[],
  reader: Reader,
): Promise<ReadAnswer> {
  const least = SIMILAR * (sentences[0]?.probability ?? 0);
  const similar = sentences.filter(({ probability }) => probability >= least).map(({ candidate }) => candidate.text);
  const spans = new Map<string, TextRange>();
  let best = { text: '', score: 0 };
  for (const text of [...new Set(similar)].slice(0, MOST_LINES)) {
    const reading = await reader.read(question, text);
    if (reading === null) continue;
    spans.set(text, [reading.start, reading.end]);
    if (reading.score > best.score) best = { text, score: reading.score };
  }
  const isBest = ({ candidate }: WeighedSentence): boolean => candidate.text === best.text;
  const others = sentences.filter((sentence) => !isBest(sentence));
  return { sentences: inNewOrder([...sentences.filter(isBest), ...others]), spans };
}
