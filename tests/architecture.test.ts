import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { parseSync } from 'oxc-parser';
import { expect, it } from 'vitest';
import { MAY_IMPORT } from './support/may-import.ts';

/** Each outside library is imported by one part of the program only. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  'discord.js': ['src/discord'],
  '@xenova/transformers': ['embeddings'],
  'hnswlib-node': ['src/vector-index'],
  'better-sqlite3': ['src/archive', 'src/memory'],
  '@mozilla/readability': ['src/articles'],
  linkedom: ['src/articles'],
  commander: ['src/terminal'],
  'cli-progress': ['src/terminal'],
  picocolors: ['src/terminal'],
  '@resvg/resvg-js': ['src/picture'],
  'intl-messageformat': ['src/language'],
};

const files = ['src', 'commands', 'embeddings', 'tests'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => join(root, path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts')),
);

it.each(files)('%s imports only what its folder may', (file) => {
  const folder = folderOf(file);
  const allowed = folder === undefined ? undefined : [folder, ...(MAY_IMPORT[folder] ?? [])];
  for (const specifier of importsOf(file)) {
    if (specifier.startsWith('.')) {
      const target = join(dirname(file), specifier);
      if (allowed)
        expect(
          allowed.some((name) => isWithin(target, name)),
          `${file} may not import ${target}`,
        ).toBe(true);
    } else if (OWNERS[specifier] && folder !== 'tests') {
      expect(
        OWNERS[specifier].some((name) => isWithin(file, name)),
        `${file} may not import ${specifier}`,
      ).toBe(true);
    }
  }
});

it('reads the environment in one place', () => {
  const readers = files.filter(
    (file) => !file.startsWith('tests/') && readFileSync(file, 'utf8').includes('process.env'),
  );
  expect(readers.filter((file) => file !== 'src/config.ts')).toEqual([]);
});

it('names every folder that holds source', () => {
  expect(files.filter((file) => dirname(file) !== 'src' && folderOf(file) === undefined)).toEqual([]);
});

it('sees what a file imports', () => {
  expect(importsOf('src/app.ts')).toContain('./config.ts');
  expect(importsOf('src/start.ts')).toContain('./discord/bot.ts');
});

/** The most particular folder of the rule that a file lies in. */
function folderOf(file: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((name) => file.startsWith(`${name}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** Specifiers of static imports, re-exports and dynamic imports of a literal. */
function importsOf(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8');
  const { module } = parseSync(file, source);
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    source.slice(moduleRequest.start, moduleRequest.end),
  );
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...dynamic.filter((text) => /^['"]/.test(text)).map((text) => text.slice(1, -1)),
  ];
}

function isWithin(path: string, name: string): boolean {
  return path === name || path.startsWith(`${name}/`);
}
