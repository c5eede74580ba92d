import type picocolors from 'picocolors';

/** Wraps text into colour and weight; where colour is off, each leaves its text as it is. */
export type Colours = ReturnType<typeof picocolors.createColors>;

/** How text is drawn. */
export interface TextOptions {
  /** Columns. */
  readonly width: number;
  readonly colours: Colours;
}
