import type { Scheme } from '../../picture/scheme.ts';
import type { Svg } from '../../picture/svg.ts';
import type { Citation, Line } from '../citation.ts';

/**
 * A reply as it is seen, before a surface draws it: every `Reply` becomes a `Layout` (layout-reply.ts), and a
 * surface (terminal, Discord) draws layouts only. A new command therefore costs one layout, not one drawing a surface.
 */
export interface Layout {
  /** Chooses colour and symbol: an answer, nearest sentences only, nothing found, anything else, a failure. */
  readonly tone: 'answer' | 'closest' | 'nothing' | 'plain' | 'failure';
  /** The question, name or title it is about; text from the asker or an article, so surfaces must escape it. */
  readonly heading: string | null;
  /** Dateline's own words before the lines: the reason for a refusal, how dates were read. Never quotes. */
  readonly notes: readonly string[];
  readonly sections: readonly Section[];
  /** Every citation that a line uses, in order of number. */
  readonly citations: readonly Citation[];
  /** The state of the archive ("archive: 1 article, newest 9 Dec 2025, updated just now"); null where it says nothing. */
  readonly footer: string | null;
  /** The same as a picture, for surfaces that show one beside the words; most layouts have none. */
  readonly picture?: LayoutPicture;
}

/** A picture that is drawn when it is asked for: most who read a layout never do. */
export interface LayoutPicture {
  /** What somebody who cannot see it is told; at most 1,024 characters. */
  readonly alt: string;
  svg(scheme: Scheme): Svg;
  /** PNG bytes, 720 pixels wide. */
  png(scheme: Scheme): Promise<Uint8Array>;
}

export interface Section {
  /** Dateline's own words, or null for none. */
  readonly heading: string | null;
  readonly items: readonly Item[];
  /** It matters less than those before it: a surface with buttons shows it behind one. */
  readonly isFurther?: true;
}

/** One line of a layout. `quote` is printed words and stands in quotation; `fact` is Dateline's own. */
export type Item =
  | { readonly kind: 'quote'; readonly line: Line }
  | {
      readonly kind: 'fact';
      readonly text: string;
      /** Printed beside it in a weaker tone; null for none. */
      readonly detail: string | null;
      readonly citations: readonly number[];
      /** Ids of channels that stand for the detail, where a surface can name them. */
      readonly channels?: readonly string[];
      /** What is typed to name it, on a surface where things are named by typing. */
      readonly id?: string;
    };
