import { compareWithStamp } from './build-stamp.js';

/**
 * Builds a checkout where its sources changed since it was built, or never was. Where there is no compiler it says so, and
 * what is there stays.
 * @param {string} checkout
 * @param {(line: string) => void} say
 * @throws {Error} when the sources cannot be built
 */
export async function keepBuilt(checkout, say) {
  const state = compareWithStamp(checkout);
  if (state === 'built') return;
  // Only now: most starts of the program need no more than the comparison.
  const { findCompiler, makeDist } = await import('./make-dist.js');
  const compiler = findCompiler(checkout);
  if (compiler === null) return say(WITHOUT_COMPILER[state]);
  if (state === 'changed') say('The source changed: building dist/ …');
  makeDist(checkout, compiler);
}

const WITHOUT_COMPILER = {
  none: 'Dateline is not built, and TypeScript is not installed. Run "npm ci"; after it, "npm prune --omit=dev" takes away what only building needs.',
  changed:
    'The source changed since Dateline was built, and TypeScript is not installed: this is as it was. Run "npm ci" to build it.',
};
