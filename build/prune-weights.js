import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** How the folders of a font are called: its weight in numbers and in words, and its style. */
const WEIGHT = /^\d{3}[A-Z]/;

/**
 * Removes the weights of a font that no picture is drawn in; Noto Sans brings eighteen. Where the first of those that are
 * is not there, or the folders are called otherwise, nothing is removed.
 * @param {string} folder of the font's package
 * @param {readonly string[]} drawn folders of weights
 */
export function pruneWeights(folder, drawn) {
  if (drawn[0] === undefined || !existsSync(join(folder, drawn[0]))) return;
  for (const name of readdirSync(folder))
    if (WEIGHT.test(name) && !drawn.includes(name)) rmSync(join(folder, name), { recursive: true, force: true });
}
