import { PARAGRAPH_BREAK } from '../../articles/article.ts';
import { foldName } from '../words/fold-name.ts';

/**
 * Tells whether bodies print a name in any spelling, a person's or not. To fold whole articles takes a second for five
 * hundred, so only paragraphs are folded that hold what every spelling of the name's words holds, or letters beyond
 * English.
 */
export function createPrintsName(name: string): (body: string) => boolean {
  const folded = foldName(name);
  const cores = folded
    .split(' ')
    .flatMap(coresOf)
    .filter(({ length }) => length >= SHORTEST_CORE);
  const mayPrint = (paragraph: string): boolean => {
    if (cores.length === 0 || BEYOND_ENGLISH.test(paragraph)) return true;
    const letters = paragraph.replaceAll(MARKS, '').toLowerCase();
    return cores.every((core) => letters.includes(core));
  };
  return (body) =>
    body.split(PARAGRAPH_BREAK).some((one) => mayPrint(one) && ` ${foldName(one)} `.includes(` ${folded} `));
}

/** Letters of the shortest part that is looked for: a shorter one may be initials, between which stops are printed. */
const SHORTEST_CORE = 4;
/** Letters that are folded to other letters than themselves; not the marks of punctuation that are printed most. */
const BEYOND_ENGLISH = /[^\0-\u00a9\u2000-\u206f]/u;
/** What a name is folded without, though it stands within its words. */
const MARKS = /['’ʼ‘`"“”«»]/gu;

/** Parts of a folded word that stand in it however it is spelled: a last "y" may be "iy", an "i" before a vowel "iy" (`foldName`). */
function coresOf(word: string): readonly string[] {
  return word.replace(/y$/, '').split(/(?<=i)(?=[aeou])/);
}
