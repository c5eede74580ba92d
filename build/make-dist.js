import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { takeStamp, writeStamp } from './build-stamp.js';
import { listSources, ROOTS } from './list-sources.js';

/**
 * The TypeScript compiler of a checkout; null where it was installed without what development needs.
 * @param {string} checkout
 * @returns {string | null}
 */
export function findCompiler(checkout) {
  try {
    const manifest = createRequire(join(checkout, 'package.json')).resolve('typescript/package.json');
    return join(dirname(manifest), 'bin', 'tsc');
  } catch {
    return null;
  }
}

/**
 * Makes `dist/`: a JavaScript file for each TypeScript file, and every other file as it is. It is made beside the one there
 * is and put in its place file by file, so that processes that start meanwhile, or build too, never find half of one.
 * Types are not checked: that is for `npm run types`.
 * @param {string} checkout
 * @param {string} compiler
 * @throws {Error} with what the compiler said, when the sources cannot be read as TypeScript
 */
export function makeDist(checkout, compiler) {
  const stamp = takeStamp(checkout);
  const dist = join(checkout, 'dist');
  const part = join(dist, `.part-${process.pid}`);
  try {
    compile(checkout, compiler, part);
    const paths = listSources(checkout).map(({ path }) => path);
    for (const path of paths.filter(isData)) copy(join(checkout, path), join(part, path));
    putInPlace(part, dist);
    writeStamp(checkout, stamp);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/**
 * @param {string} checkout
 * @param {string} compiler
 * @param {string} outDir
 */
function compile(checkout, compiler, outDir) {
  const words = [compiler, '--project', 'tsconfig.build.json', '--outDir', outDir];
  const { status, stdout, error } = spawnSync(process.execPath, words, { cwd: checkout, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout?.trim() || `the TypeScript compiler failed`, { cause: error });
}

/** @param {string} path */
const isData = (path) => !path.endsWith('.ts') && ROOTS.some((root) => path.startsWith(`${root}/`));

/**
 * @param {string} from
 * @param {string} to
 */
function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

/**
 * @param {string} part
 * @param {string} dist
 */
function putInPlace(part, dist) {
  for (const root of ROOTS) {
    const made = new Set(filesUnder(join(part, root)));
    for (const path of made) {
      mkdirSync(dirname(join(dist, root, path)), { recursive: true });
      renameSync(join(part, root, path), join(dist, root, path));
    }
    for (const path of filesUnder(join(dist, root)))
      if (!made.has(path)) rmSync(join(dist, root, path), { force: true });
  }
}

/** @param {string} folder */
function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
