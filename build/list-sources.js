import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What is built; what it needs beside its code lies in the same folders of `dist/`. */
export const ROOTS = ['src', 'commands', 'embeddings'];
/** How models came about is not part of the program. */
const TRAINING = 'training';
/** What may change every file that is made. */
const SETTINGS = [
  'package.json',
  'tsconfig.json',
  'build/bundling.js',
  'build/make-dist.js',
  'build/optimise-network.js',
];

/**
 * @typedef {object} Source
 * @property {string} path relative to the checkout, with `/` on every system
 * @property {number} size in bytes
 * @property {number} changedAt milliseconds since 1970
 */

/**
 * Every file that a build is made from, found by looking at each: about two milliseconds.
 * @param {string} checkout its folder
 * @returns {readonly Source[]}
 */
export function listSources(checkout) {
  /** @type {Source[]} */
  const sources = [];
  for (const root of ROOTS) walk(root);
  for (const path of SETTINGS) add(path);
  return sources;

  /** @param {string} folder */
  function walk(folder) {
    for (const entry of readdirSync(join(checkout, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (!entry.isDirectory()) add(path);
      else if (entry.name !== TRAINING) walk(path);
    }
  }

  /** @param {string} path */
  function add(path) {
    const { size, mtimeMs } = statSync(join(checkout, path));
    sources.push({ path, size, changedAt: mtimeMs });
  }
}
