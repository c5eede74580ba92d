import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { parseSync } from 'oxc-parser';
import { expect, it } from 'vitest';
import { LOOSE_FILES, MAY_IMPORT, TRAINING } from './support/may-import.ts';

/** Each outside library is imported by one part of the program only. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  'discord.js': ['src/discord'],
  '@xenova/transformers': ['embeddings/worker/library.ts'],
  'hnswlib-node': ['src/archive/vectors'],
  'better-sqlite3': ['src/archive/sqlite', 'src/backup', 'src/database', 'src/history', 'src/memory'],
  '@mozilla/readability': ['src/articles/formats'],
  tar: ['src/backup'],
  chokidar: ['src/ingest/watching'],
  'linkedom/worker': ['src/articles/formats'],
  unpdf: ['src/articles/formats'],
  mammoth: ['src/articles/formats'],
  yauzl: ['src/articles/zip'],
  undici: ['src/sources/fetching'],
  'robots-parser': ['src/sources/fetching'],
  feedsmith: ['src/sources/reading', 'src/server/feeds'],
  commander: ['src/terminal'],
  'cli-progress': ['src/terminal'],
  picocolors: ['src/terminal'],
  '@resvg/resvg-js': ['src/picture'],
  'intl-messageformat': ['src/language'],
  hono: ['src/server'],
  pino: ['src/log.ts'],
  '@hono/node-server': ['src/server'],
  'prom-client': ['src/server/metrics'],
  'rate-limiter-flexible': ['src/server/guard'],
  '@modelcontextprotocol/server': ['src/server/mcp'],
  '@modelcontextprotocol/server/stdio': ['src/server/mcp'],
};

/** What each file holds, and imports: read once. */
const texts = new Map<string, string>();
const imports = new Map<string, readonly string[]>();

const files = ['src', 'commands', 'embeddings', 'tests'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => join(root, path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts') && !/\/(?:node_modules|dist)\//u.test(path)),
);

it('lets each file import only what its folder may', () => {
  expect(files.flatMap((file) => forbidden(file, importsOf(file)))).toEqual([]);
});

it('sees an import that a folder may not have, and one of a loose file', () => {
  expect(forbidden('src/reply/a.ts', ['../discord/bot.ts', './b.ts', 'zod', '../text/words.ts'])).toEqual([
    'src/reply/a.ts imports src/discord/bot.ts',
  ]);
  expect(forbidden('src/pause.ts', ['./log.ts'])).toEqual(['src/pause.ts imports src/log.ts']);
});

/** What a file imports that its place may not. */
function forbidden(file: string, specifiers: readonly string[]): readonly string[] {
  const folder = folderOf(file);
  const allowed = folder === undefined ? (LOOSE_FILES[file] ?? []) : [folder, ...(MAY_IMPORT[folder] ?? [])];
  return specifiers
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => join(dirname(file), specifier))
    .filter((target) => !allowed.some((name) => isWithin(target, name)))
    .map((target) => `${file} imports ${target}`);
}

it.each(Object.entries(OWNERS))('names %s in its own part only, however it is loaded', (library, owners) => {
  const strangers = files.filter(
    (file) =>
      !file.startsWith('tests/') &&
      !owners.some((name) => isWithin(file, name)) &&
      textOf(file).includes(`'${library}'`),
  );
  expect(strangers).toEqual([]);
});

it('reads the environment in one place', () => {
  const readers = files.filter((file) => !file.startsWith('tests/') && textOf(file).includes('process.env'));
  expect(readers.filter((file) => file !== 'src/run/environment.ts')).toEqual([]);
});

it('names every folder that holds source, and every file that lies in none', () => {
  expect(files.filter((file) => folderOf(file) === undefined)).toEqual(Object.keys(LOOSE_FILES).sort());
});

const isTraining = (path: string): boolean => TRAINING.some((name) => isWithin(path, name));

it('keeps nothing at module level', () => {
  const running = files.filter((file) => !file.startsWith('tests/') && !isTraining(file));
  expect(running.flatMap((file) => keptBy(textOf(file)).map((what) => `${file}: ${what}`))).toEqual([]);
});

it('sees what a module keeps', () => {
  expect(keptBy('let count = 0;')).toEqual(['let count = 0;']);
  expect(keptBy('export const STEMS = new Map<string, string>();')).toHaveLength(1);
  expect(keptBy('const KNOWN: Map<string, Set<number>> = new Map([["a", new Set()]]);')).toHaveLength(1);
  expect(keptBy('const SEEN: string[] = [];')).toHaveLength(1);
  expect(keptBy("const TABLE: ReadonlyMap<string, number> = new Map([['a', 1]]);")).toEqual([]);
  expect(keptBy('function count() {\n  let sum = 0;\n}')).toEqual([]);
});

it('runs without anything of its training', () => {
  const running = files.filter((file) => !file.startsWith('tests/') && !isTraining(file));
  const borrowed = running.flatMap((file) =>
    importsOf(file)
      .map((specifier) => join(dirname(file), specifier))
      .filter(isTraining)
      .map((target) => `${file} imports ${target}`),
  );
  expect(borrowed).toEqual([]);
});

it('sees what a file imports', () => {
  expect(importsOf('src/app/app.ts')).toContain('../config.ts');
  expect(importsOf('src/run/run-services.ts')).toContain('../discord/bot.ts');
});

/** Declarations at the top of a module that could change: a variable, a table not declared readonly, a list that is filled later. */
function keptBy(source: string): readonly string[] {
  return source.split('\n').filter((line) => {
    const {
      keyword,
      type = '',
      value = '',
    } = /^(?:export )?(?<keyword>let|var|const) \w+(?:: (?<type>.+?))? = (?<value>.*)$/u.exec(line)?.groups ?? {};
    if (keyword === undefined) return /^(?:export )?(?:let|var)\b/u.test(line);
    const isTable = /^new (?:Map|Set|WeakMap|WeakSet)\b|^\[\];?$|^\{\};?$/u.test(value);
    return keyword !== 'const' || (isTable && !/^(?:Readonly|readonly )/u.test(type));
  });
}

/** The most particular folder of the rule that a file lies in. */
function folderOf(file: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((name) => file.startsWith(`${name}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function textOf(file: string): string {
  const text = texts.get(file) ?? readFileSync(file, 'utf8');
  texts.set(file, text);
  return text;
}

function importsOf(file: string): readonly string[] {
  const found = imports.get(file) ?? readImports(file);
  imports.set(file, found);
  return found;
}

/** Specifiers of static imports, re-exports and dynamic imports of a literal. */
function readImports(file: string): readonly string[] {
  const source = textOf(file);
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
