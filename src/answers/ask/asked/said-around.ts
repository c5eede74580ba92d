import type { Word } from '../../../text/words.ts';

/** A sentence, and whether what stands around it prints a word too. */
export interface SaidAround {
  readonly text: string;
  /** All of them. */
  readonly words: readonly Word[];
  /** Whether its passage or headline prints a stem. */
  readonly isAround: (stem: string) => boolean;
}
