import { cite } from '../reply/cite.ts';
import type { Citation, Line } from '../reply/citation.ts';
import type { Quoted } from '../reply/verify-quotes.ts';
import { highlightsOf } from './highlight.ts';
import type { WeighedSentence } from './weigh-evidence.ts';

/** Lines of an answer at the most. */
export const MOST_LINES = 3;
/** A line's words are marked as the answer when it is at least this fraction as probable as the first. */
const WORTH_MARKING = 0.5;
/** A further line is worth reading when it is at least this fraction as probable as the first. */
const WORTH_READING = 0.1;

/**
 * The lines of an answer: the sentence that answers first, then others that may. The same words in several articles
 * (agency copy) are one line with a citation for each.
 * @param sentences most probable first.
 * @param isAnswer false: they only come nearest, and no words of theirs are marked as the answer.
 */
export function chooseLines(sentences: readonly WeighedSentence[], isAnswer: boolean): Quoted {
  const best = sentences[0]?.probability ?? 0;
  const lines: Line[] = [];
  const citations: Citation[] = [];
  for (const copies of byWording(sentences).slice(0, MOST_LINES)) {
    const [first] = copies;
    if (first === undefined || first.probability < WORTH_READING * best) break;
    const numbers = copies.map(({ article, sentence }) => {
      const citation = cite(article, sentence, citations.length + 1);
      citations.push(citation);
      return citation.number;
    });
    const isMarked = isAnswer && first.probability >= WORTH_MARKING * best;
    const highlights = isMarked ? highlightsOf(first.evidence) : [];
    lines.push({ text: first.candidate.text, citations: numbers, highlights, note: null });
  }
  return { lines, citations };
}

/** Sentences grouped by their words, whatever their marks and case, in the order of each group's first. */
function byWording(sentences: readonly WeighedSentence[]): readonly (readonly WeighedSentence[])[] {
  const groups = new Map<string, WeighedSentence[]>();
  for (const sentence of sentences) {
    const wording = sentence.candidate.words.map(({ stem }) => stem).join(' ');
    groups.set(wording, [...(groups.get(wording) ?? []), sentence]);
  }
  // Copies must be byte for byte the same to stand for one quote; others would show words their article did not print.
  return [...groups.values()].map((copies) =>
    copies.filter(({ candidate }) => candidate.text === copies[0]?.candidate.text),
  );
}
