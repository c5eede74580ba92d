import type picocolors from 'picocolors';
import type { Wording } from '../language/wording.ts';

/** Wraps text into colour and weight; where colour is off, each leaves its text as it is. */
export type Colours = ReturnType<typeof picocolors.createColors>;

/** How text is drawn. */
export interface TextOptions {
  /** Columns. */
  readonly width: number;
  readonly colours: Colours;
}

/** How text is drawn that has words of our own in it. */
export interface WordedOptions extends TextOptions {
  readonly wording: Wording;
}
