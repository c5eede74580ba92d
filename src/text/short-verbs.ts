/**
 * The forms of a short verb that Porter's rules keep apart from its base form, since little is left of it once an ending is
 * gone: "die died dies dying", "sue sued suing", "try tried tries". The base form first; null for any other word. One letter
 * before "ied" leaves "ie" and more leave "y", as in his second stemmer (Porter2, 2001).
 * @param word lower case, any form.
 */
export function shortVerb(word: string): readonly string[] | null {
  if (!SHORT.test(word)) return null;
  for (const { shape, endings } of KINDS) {
    const root = shape.exec(word)?.[1];
    if (root !== undefined) return endings.map((ending) => `${root}${ending}`);
  }
  return null;
}

/** What all of them look like, so that nearly every word is looked at once: no vowel before those of the ending. */
const SHORT = /^[^aeiou]{1,5}(?:ie|ied|ies|y|ying|ye|yed|oe|oed|(?:ue)?(?:ue|ued|uing))$/u;

const CONSONANT = '[b-df-hj-np-tv-xz]';

const KINDS = [
  // die, lie, tie
  kind(CONSONANT, ['ie', 'ied', 'ies', 'ying']),
  // try, cry, spy; "skies" too
  kind(`${CONSONANT}{2,}`, ['y', 'ied', 'ies']),
  // sue, cue, queue
  kind(`${CONSONANT}+(?:ue)?`, ['ue', 'ued', 'uing']),
  kind(`${CONSONANT}+`, ['ye', 'yed']),
  kind(`${CONSONANT}+`, ['oe', 'oed']),
];

function kind(root: string, endings: readonly string[]) {
  return { shape: new RegExp(`^(${root})(?:${endings.join('|')})$`, 'u'), endings };
}
