import type { Quoted } from '../../../reply/verify-quotes.ts';
import type { TextRange } from '../evidence/find-kind.ts';

/**
 * Lines with the words marked that a reader found in them; what it found nothing in stays as it is.
 * @param spans by the text of a sentence; a line ends with its sentence, and may hold the one before.
 */
export function markSpans({ lines, citations }: Quoted, spans: ReadonlyMap<string, TextRange>): Quoted {
  const marked = lines.map((line) => {
    const [text, span] = [...spans].find(([sentence]) => line.text.endsWith(sentence)) ?? [];
    if (text === undefined || span === undefined) return line;
    const by = line.text.length - text.length;
    const highlights: readonly TextRange[] = [[span[0] + by, span[1] + by]];
    return { ...line, highlights };
  });
  return { lines: marked, citations };
}
