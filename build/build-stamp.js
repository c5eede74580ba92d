import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listSources } from './list-sources.js';

const NAME = 'dist/built-from.json';

/**
 * What a build was made from. Sizes and times are quick to compare; the content decides where they differ, so that a file
 * that was only touched, or copied to another machine, asks for no build.
 * @typedef {object} Stamp
 * @property {string} times hash of the paths, sizes and times of the sources
 * @property {string} content hash of their paths and bytes
 */

/**
 * The stamp of the sources as they are now. Take it before they are built: what is edited meanwhile then differs from it.
 * @param {string} checkout
 * @returns {Stamp}
 */
export function takeStamp(checkout) {
  const sources = listSources(checkout);
  return { times: timesOf(sources), content: contentOf(checkout, sources) };
}

/**
 * @param {string} checkout
 * @param {Stamp} stamp
 */
export function writeStamp(checkout, stamp) {
  const part = join(checkout, `${NAME}.${process.pid}`);
  writeFileSync(part, `${JSON.stringify(stamp)}\n`);
  renameSync(part, join(checkout, NAME));
}

/**
 * How the build stands to its sources: `built` from exactly these, `changed` when they have since, `none` when there is none.
 * @param {string} checkout
 * @returns {'built' | 'changed' | 'none'}
 */
export function compareWithStamp(checkout) {
  const stamp = readStamp(checkout);
  if (stamp === null) return 'none';
  const sources = listSources(checkout);
  const times = timesOf(sources);
  if (stamp.times === times) return 'built';
  if (stamp.content !== contentOf(checkout, sources)) return 'changed';
  try {
    writeStamp(checkout, { ...stamp, times });
  } catch {
    // A folder that cannot be written to: then the content is read again next time.
  }
  return 'built';
}

/**
 * @param {string} checkout
 * @returns {Stamp | null}
 */
function readStamp(checkout) {
  try {
    return JSON.parse(readFileSync(join(checkout, NAME), 'utf8'));
  } catch {
    return null; // missing, or cut short: built anew
  }
}

/** @param {readonly import('./list-sources.js').Source[]} sources */
function timesOf(sources) {
  const hash = createHash('sha256');
  for (const { path, size, changedAt } of sources) hash.update(`${path}\0${size}\0${changedAt}\0`);
  return hash.digest('hex');
}

/**
 * @param {string} checkout
 * @param {readonly import('./list-sources.js').Source[]} sources
 */
function contentOf(checkout, sources) {
  const hash = createHash('sha256');
  for (const { path, size } of sources) hash.update(`${path}\0${size}\0`).update(readFileSync(join(checkout, path)));
  return hash.digest('hex');
}
