import type { PinnedAnswer, PinnedLine } from '../memory/pins.ts';
import type { AskReply } from '../reply/kinds/ask-reply.ts';
import type { Line } from '../reply/citation.ts';

/** What is kept of an answer, to compare the next one with. */
export function pinnedAnswerOf({ kind, lines, citations, archive }: AskReply): PinnedAnswer {
  const cited = new Map(citations.map((citation) => [citation.number, citation]));
  const kept = ({ text, citations: numbers }: Line): PinnedLine => {
    const sources = numbers.flatMap((number) => cited.get(number) ?? []);
    return {
      text,
      correction: sources[0]?.correction ?? null,
      printedBy: sources.map(({ articleId, title }) => ({ articleId, title })),
    };
  };
  return { kind, lines: kind === 'answered' ? lines.map(kept) : [], model: archive.model };
}
