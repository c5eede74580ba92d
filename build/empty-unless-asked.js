import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What npm looks at to tell that a package is there. */
const KEPT = ['package.json', 'LICENSE'];

/**
 * Takes everything but its manifest out of a package that one library names and never loads on this system, where nothing
 * else among the packages, nor the project that they were installed for, names it too. The package stays, so that npm
 * misses nothing.
 * @param {readonly string[]} folders where the library would find the package; the first that is there is meant
 * @param {string} library its folder
 */
export function emptyUnlessAsked(folders, library) {
  const folder = folders.find((one) => existsSync(join(one, 'package.json')));
  if (folder === undefined) return;
  const name = basename(folder);
  const packages = dirname(folder);
  const all = [join(dirname(packages), 'package.json'), ...manifestsIn(packages)];
  const own = join(library, 'package.json');
  if (all.some((manifest) => manifest !== own && names(manifest, name))) return;
  for (const entry of readdirSync(folder))
    if (!KEPT.includes(entry)) rmSync(join(folder, entry), { recursive: true, force: true });
}

/**
 * Of every package in a `node_modules`, and of those within them.
 * @param {string} packages
 * @returns {readonly string[]}
 */
function manifestsIn(packages) {
  return foldersIn(packages)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => (name.startsWith('@') ? foldersIn(join(packages, name)).map((one) => join(name, one)) : [name]))
    .flatMap((name) => [join(packages, name, 'package.json'), ...manifestsIn(join(packages, name, 'node_modules'))]);
}

/** @param {string} folder */
function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [] : [entry.name]));
}

/**
 * @param {string} manifest a file that may be missing
 * @param {string} name of a package
 */
function names(manifest, name) {
  if (!existsSync(manifest)) return false;
  const { dependencies, optionalDependencies, peerDependencies, devDependencies } = JSON.parse(
    readFileSync(manifest, 'utf8'),
  );
  return [dependencies, optionalDependencies, peerDependencies, devDependencies].some((asked) => name in (asked ?? {}));
}
