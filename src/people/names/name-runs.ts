import type { NameWord } from '../words/name-word.ts';

/** Words `from` up to but not including `to`, by their index in a text. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

// Particles that may begin a name whose given name is left out: "said von der Leyen".
const LEADING_PARTICLES: ReadonlySet<string> = new Set('von van der bin ibn bint'.split(' '));

/** Every run of capitalised words that stand side by side, with the particles between them. */
export function nameRuns(words: readonly NameWord[]): readonly WordRange[] {
  const runs: WordRange[] = [];
  for (let from = 0; from < words.length;) {
    const to = endOfRun(words, from);
    if (to > from) runs.push({ from, to });
    from = Math.max(to, from + 1);
  }
  return runs;
}

/** Where the run of capitals that begins at `from` ends; `from` itself when none begins there. */
function endOfRun(words: readonly NameWord[], from: number): number {
  const first = words[from];
  if (!first || (first.shape !== 'capital' && !LEADING_PARTICLES.has(first.text))) return from;
  let end = first.shape === 'capital' ? from + 1 : from;
  for (let index = from + 1; index < words.length && words[index]?.joined; index++) {
    if (words[index]?.shape === 'capital') end = index + 1;
    else if (words[index]?.shape === 'other') break;
    if (index - end >= 2) break;
  }
  return end;
}
