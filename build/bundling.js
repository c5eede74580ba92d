import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** What a module of ours asks about where it lies. */
const PLACE = /\bimport\.meta\.(?:url|dirname)\b/;

/**
 * What esbuild is asked for wherever code of a checkout is made to run: its modules together, packages as they are.
 * @param {string} checkout
 * @returns {import('esbuild').BuildOptions}
 */
export function bundling(checkout) {
  return {
    absWorkingDir: checkout,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // It does not know that this Node reads them, and makes such a pattern anew wherever one is used.
    supported: { 'regexp-unicode-property-escapes': true },
    packages: 'external',
    plugins: [asInPlace(checkout), quickJson],
    logLevel: 'silent',
  };
}

/**
 * A module that looks for files beside it finds them in `dist/`, whichever file its code has come to lie in.
 * @param {string} checkout
 * @returns {import('esbuild').Plugin}
 */
function asInPlace(checkout) {
  return {
    name: 'as-in-place',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8');
        if (!PLACE.test(source)) return undefined;
        const place = `dist/${relative(checkout, path).split(sep).join('/')}`;
        const here = `import { dirname as folderOf } from 'node:path'; import { fileURLToPath as pathOf } from 'node:url'; const placeUrl = new URL(${JSON.stringify(place)}, import.meta.resolve('#manifest')).href;`;
        const contents = source
          .replaceAll(/\bimport\.meta\.url\b/g, 'placeUrl')
          .replaceAll(/\bimport\.meta\.dirname\b/g, 'folderOf(pathOf(placeUrl))');
        return { contents: `${here} ${contents}`, loader: 'ts' };
      });
    },
  };
}

/**
 * Data are read as data: half a megabyte of them takes longer as the text of a program.
 * @type {import('esbuild').Plugin}
 */
const quickJson = {
  name: 'quick-json',
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, ({ path }) => {
      const text = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(text)});`, loader: 'js' };
    });
  },
};
