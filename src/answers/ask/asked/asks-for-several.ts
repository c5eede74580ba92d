const MODIFIER = String.raw`(?:(?!(?:is|was|does|do|did|are|were|has|have|the)\s)\p{L}+ )?`;
/** A plural by its form: "bus", "crisis" and "class" are none. */
const PLURAL = String.raw`(?:countries|people|men|women|children|\p{L}+(?<![siu])s)`;

/** "List the ministers", "which countries took part", "what bases were named", "who were the winners". */
const SEVERAL = [
  String.raw`^\W*(?:(?:please|can you|could you) )*(?:list|enumerate|name|(?:give|show) (?:me )?a list of)\s+(?:me )?(?:all |of |the |every )*\p{L}`,
  String.raw`^\W*which ${MODIFIER}${PLURAL} (?!is |was |has )\p{L}`,
  String.raw`^\W*what ${MODIFIER}${PLURAL} (?:are|were|have|had|did|do|does|can|could|will|would)\s`,
  String.raw`^\W*(?:who|what|which) (?:all )?(?:are|were) (?:all )?the ${MODIFIER}${PLURAL}(?!\p{L})`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** Whether more than one thing is asked for: then one sentence is seldom all of the answer. */
export function asksForSeveral(question: string): boolean {
  return SEVERAL.some((pattern) => pattern.test(question));
}
