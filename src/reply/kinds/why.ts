/** What was weighed for a reply: why its first line answers, comes nearest, or was not shown. Data of our own, never a quote. */
export interface Why {
  /** What the question looks for, and where each word of it was found. */
  readonly words: readonly WordFound[];
  /** Nearness in meaning of question and sentence, -1..1; null where no vector or no sentence was compared. */
  readonly similarity: number | null;
  /** How probably the sentence answers, as a reader of its passage sees it, 0..1; null where none read it. */
  readonly reading: number | null;
  /** The kind of thing asked for, and whether the sentence holds one; null where the question does not say. */
  readonly asked: { readonly kind: AskedFor; readonly isThere: boolean } | null;
  /** What speaks against the sentence; none for most. */
  readonly against: readonly Objection[];
  /** What was looked through. */
  readonly looked: {
    /** Articles that were asked, and those that filters left out. */
    readonly articles: number;
    readonly leftOut: number;
    readonly sentences: number;
  };
  /** What left them out, dates read in the question among it; null: nothing of the kind. */
  readonly filters: Readonly<Record<'from' | 'to' | 'source' | 'author' | 'section', string | null>>;
  /** Of several sentences that answer, that of the newest article came first. */
  readonly isNewestFirst: boolean;
  /** Confidence from which a reply is given as an answer, and from which nearest sentences are shown, 0..1. */
  readonly limits: { readonly answered: number; readonly closest: number };
}

export interface WordFound {
  /** As the question has it. */
  readonly text: string;
  readonly where: WhereFound;
  /** The word of the sentence that was taken for it; null where it is the same one, or none was. */
  readonly as: string | null;
}

/** In the sentence itself, in another word of it, in the title or the passage around, elsewhere in the archive, nowhere. */
export type WhereFound = 'sentence' | 'kin' | 'around' | 'elsewhere' | 'nowhere';

export const OBJECTIONS = ['otherwise', 'negation', 'opposite', 'qualifier'] as const;
/** It tells the other way round, or of another; one says “not”; it says the opposite, or another year or place in an order; it lacks the “first” or “former” asked for. */
export type Objection = (typeof OBJECTIONS)[number];

export const ASKED_FOR = ['person', 'number', 'date', 'place', 'reason'] as const;
export type AskedFor = (typeof ASKED_FOR)[number];

/** Of a reply; null where nothing was weighed, and in what older versions kept. */
export function whyOf({ why }: { readonly why?: Why | null }): Why | null {
  return why ?? null;
}
