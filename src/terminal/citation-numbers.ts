import { NO_BREAK_SPACE, type Run } from './draw-block.ts';
import type { Colours } from './text-options.ts';

/** `[1] [2]`, never at the start of a line. */
export function citationNumbers(citations: readonly number[], { cyan }: Colours): readonly Run[] {
  return citations.flatMap((number) => [{ text: NO_BREAK_SPACE }, { text: `[${number}]`, style: cyan }]);
}
