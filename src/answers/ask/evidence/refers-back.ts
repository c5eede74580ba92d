/** Whether a sentence begins with a word that means something of the sentence before: "It", "They", "The company". */
export function refersBack(sentence: string): boolean {
  return REFERS.test(sentence);
}

const REFERS =
  /^["“'‘«(]*(?:he|she|it|they|his|her|its|their|this|that|these|those|the (?:man|woman|minister|president|official|company|group|agency|ministry|move|decision|event|agreement|project))\b/iu;
