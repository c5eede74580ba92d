import { compareWithStamp } from './build-stamp.js';

/**
 * Builds a checkout where its sources changed since it was built, or never was. Where there is no bundler it says so, and
 * what is there stays.
 * @param {string} checkout
 * @param {(line: string) => void} say
 * @throws {Error} when the sources cannot be built
 */
export async function keepBuilt(checkout, say) {
  const state = compareWithStamp(checkout);
  if (state === 'built') return;
  // Only now: most starts of the program need no more than the comparison.
  const { findBundler, makeDist } = await import('./make-dist.js');
  const bundler = findBundler(checkout);
  if (bundler === null) return say(WITHOUT_BUNDLER[state]);
  if (state === 'changed') say('The source changed: building dist/ …');
  await makeDist(checkout, bundler);
}

const WITHOUT_BUNDLER = {
  none: 'Dateline is not built, and esbuild is not installed. Run "npm ci"; after it, "npm prune --omit=dev" takes away what only building needs.',
  changed:
    'The source changed since Dateline was built, and esbuild is not installed: this is as it was. Run "npm ci" to build it.',
};
