import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { takeStamp, writeStamp } from './build-stamp.js';
import { bundling } from './bundling.js';
import { findRuntime, optimiseNetwork } from './optimise-network.js';
import { listSources, ROOTS } from './list-sources.js';

/** Where what several entries share is put: a folder for each build, named by the bytes that it was made from. */
const CHUNKS = 'chunks';

/** @typedef {typeof import('esbuild')} Bundler */

/**
 * The bundler of a checkout; null where it was installed without what development needs.
 * @param {string} checkout
 * @returns {Bundler | null}
 */
export function findBundler(checkout) {
  const require = createRequire(join(checkout, 'package.json'));
  try {
    return require('esbuild');
  } catch {
    return null;
  }
}

/**
 * Makes `dist/`: a JavaScript file for the program and one for each of its threads, what they share beside them, and every
 * file that is no TypeScript as it is, networks as they are loaded soonest. Hundreds of small files took a quarter of a short run to find and read.
 * It is made beside the one there is and put in its place file by file, so that processes that start meanwhile, or build
 * too, never find half of one; what the build before shared stays for those that run it.
 * Types are not checked: that is for `npm run types`.
 * @param {string} checkout
 * @param {Bundler} bundler
 * @throws {Error} with what the bundler said, when the sources cannot be read as TypeScript
 */
export async function makeDist(checkout, bundler) {
  const stamp = takeStamp(checkout);
  const dist = join(checkout, 'dist');
  const part = join(dist, `.part-${process.pid}`);
  const chunks = `${CHUNKS}/${stamp.content.slice(0, 12)}`;
  try {
    await bundler.build({
      ...bundling(checkout),
      entryPoints: entriesOf(checkout),
      splitting: true,
      outdir: part,
      outbase: checkout,
      chunkNames: `${chunks}/[name]-[hash]`,
    });
    const paths = listSources(checkout).map(({ path }) => path);
    const data = paths.filter(isData);
    const runtime = data.some(isNetwork) ? findRuntime(checkout) : null;
    for (const path of data) {
      const [from, to] = [join(checkout, path), join(part, path)];
      if (isNetwork(path)) await optimiseNetwork(from, to, { before: join(dist, path), runtime });
      else copy(from, to);
    }
    putInPlace(part, dist, chunks);
    writeStamp(checkout, stamp);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/**
 * The program, and the files that its threads begin with: `imports` of package.json.
 * @param {string} checkout
 * @returns {string[]}
 */
function entriesOf(checkout) {
  /** @type {{ imports?: Readonly<Record<string, string>> }} */
  const { imports = {} } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'));
  const built = Object.values(imports).filter((path) => path.startsWith('./dist/'));
  return ['src/main.ts', ...built.map((path) => path.replace('./dist/', '').replace(/\.js$/, '.ts'))];
}

/** @param {string} path */
const isNetwork = (path) => path.endsWith('.onnx');

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
 * @param {string} chunks the folder in it of what entries share
 */
function putInPlace(part, dist, chunks) {
  // First what the others import.
  moveFiles(join(part, chunks), join(dist, chunks));
  for (const root of ROOTS) {
    const made = new Set(moveFiles(join(part, root), join(dist, root)));
    for (const path of filesUnder(join(dist, root)))
      if (!made.has(path)) rmSync(join(dist, root, path), { force: true });
  }
  for (const old of olderChunks(dist, chunks)) rmSync(old, { recursive: true, force: true });
}

/**
 * @param {string} from
 * @param {string} to
 * @returns {readonly string[]} paths within them
 */
function moveFiles(from, to) {
  const paths = filesUnder(from);
  for (const path of paths) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    renameSync(join(from, path), join(to, path));
  }
  return paths;
}

/**
 * What entries of builds before the last two share.
 * @param {string} dist
 * @param {string} newest
 */
function olderChunks(dist, newest) {
  const folder = join(dist, CHUNKS);
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder).map((name) => join(folder, name));
  const others = paths.filter((path) => path !== join(dist, newest));
  return others.sort((one, other) => madeAt(other) - madeAt(one)).slice(1);
}

/** @param {string} path */
const madeAt = (path) => statSync(path).mtimeMs;

/** @param {string} folder */
function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
