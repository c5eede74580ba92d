/** What happens to people and things that are counted, whatever the word. */
const EVENTS: Readonly<Record<string, RegExp>> = {
  killed: /\b(?:kill(?:s|ed|ing)?|die[ds]?|dead|deaths?|perished|lost their lives)\b/giu,
  injured: /\b(?:injur(?:es?|ed|ing)|wound(?:s|ed|ing)|hurt|hospitali[sz]ed)\b/giu,
  missing: /\bmissing\b/giu,
  arrested: /\b(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?)\b/giu,
  moved: /\b(?:evacuat(?:es?|ed|ing)|displac(?:es?|ed|ing))\b/giu,
  rescued: /\b(?:rescu(?:es?|ed|ing)|to safety)\b/giu,
  destroyed: /\b(?:damag(?:es?|ed|ing)|destroy(?:s|ed|ing)?)\b/giu,
};

/** An event word and where it stands. */
export interface EventWord {
  readonly event: string;
  readonly start: number;
  readonly end: number;
}

/** Every word of a text that tells what happened to what is counted. */
export function eventWords(text: string): readonly EventWord[] {
  return Object.entries(EVENTS).flatMap(([event, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ event, start: index, end: index + word.length })),
  );
}
