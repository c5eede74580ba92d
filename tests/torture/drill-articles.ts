/** The two models of the drill; of other dimensions, so that vectors of one are of no use to the other. */
export const MODELS = [
  { id: 'made-up@1', dimensions: 32 },
  { id: 'made-up@2', dimensions: 48 },
] as const;

/** An article that says in every paragraph which round it is of: one that says two is neither old nor new. */
export function articleText(index: number, round: number): string {
  const paragraphs = Array.from(
    { length: 3 },
    (_, place) =>
      `Ferry ${index} sailed in round ${round}, and harbour ${place} of Lerwick counted it in round ${round}.`,
  );
  return paragraphs.join('\n\n');
}

/** The rounds that a text says. */
export function roundsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/round \d+/g));
}
