import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compareWithStamp } from '../../build/build-stamp.js';
import { keepBuilt } from '../../build/keep-built.js';
import { temporaryFolder } from '../support/temporary-folder.ts';

const HERE = join(import.meta.dirname, '..', '..');
/** A checkout that was built, for tests to copy: tests need but change it. */
let built: string;

beforeAll(async () => {
  built = smallCheckout(mkdtempSync(join(tmpdir(), 'dateline-')));
  await build(built);
});
afterAll(() => rmSync(built, { recursive: true }));

it('makes one file of the program, with the data that it imports, and puts what it opens beside it', async () => {
  const checkout = smallCheckout();
  await build(checkout);
  expect(filesIn(checkout)).toEqual([
    'built-from.json',
    'embeddings/',
    'embeddings/weights.bin',
    'src/',
    'src/data.json',
    'src/main.js',
  ]);
  expect(await import(join(checkout, 'dist/src/main.js'))).toMatchObject({ sum: 8, weights: 'weights' });
});

it('makes a file of each thread, and one of what it shares with the program', async () => {
  const checkout = smallCheckout();
  write(checkout, {
    'package.json': JSON.stringify({
      type: 'module',
      imports: { '#manifest': './package.json', '#thread': './dist/src/deep/thread.js' },
    }),
    'src/deep/thread.ts': "export { one } from '../../commands/ask.ts';\n",
  });
  await build(checkout);
  expect(filesIn(checkout).filter((file) => /^chunks.*js$/.test(file))).toHaveLength(1);
  expect(await import(join(checkout, 'dist/src/deep/thread.js'))).toMatchObject({ one: 1 });
  expect(await import(join(checkout, 'dist/src/main.js'))).toMatchObject({ sum: 8, weights: 'weights' });
});

it('keeps what a process reads late that the last build made, and nothing older', async () => {
  const checkout = smallCheckout();
  write(checkout, { 'src/main.ts': "export const late = () => import('../commands/ask.ts');\n" });
  const chunks: string[] = [];
  for (const one of [1, 2, 3]) {
    write(checkout, { 'commands/ask.ts': `export const one: number = ${one};\n` });
    await build(checkout);
    const { late } = await import(`${join(checkout, 'dist/src/main.js')}?${one}`);
    expect(await late()).toMatchObject({ one });
    chunks.push(...filesIn(checkout).filter((file) => /^chunks.*js$/.test(file) && !chunks.includes(file)));
  }
  expect(chunks).toHaveLength(3);
  expect(filesIn(checkout).filter((file) => chunks.includes(file))).toEqual(chunks.slice(1).sort());
});

it('leaves out training', async () => {
  const checkout = builtCheckout();
  expect(existsSync(join(checkout, 'dist/embeddings/training'))).toBe(false);
});

it('builds anew when a source file changed, and says so', async () => {
  const checkout = builtCheckout();
  write(checkout, { 'commands/ask.ts': 'export const one: number = 2;\n' });
  expect(compareWithStamp(checkout)).toBe('changed');
  expect(await build(checkout)).toEqual([expect.stringContaining('source changed')]);
  expect(read(checkout, 'dist/src/main.js')).toContain('one = 2');
  expect(compareWithStamp(checkout)).toBe('built');
});

it('builds anew when the way it is built changed', async () => {
  const checkout = builtCheckout();
  write(checkout, { 'build/bundling.js': 'export const bundling = 2;\n' });
  expect(await build(checkout)).toEqual([expect.stringContaining('source changed')]);
  expect(compareWithStamp(checkout)).toBe('built');
});

it('leaves patterns as they are written: one that is made anew wherever it is used takes several times as long', async () => {
  const checkout = smallCheckout();
  write(checkout, {
    'src/main.ts': String.raw`export const isName = (word: string) => /^\p{Lu}(?<!\P{L})/u.test(word);`,
  });
  await build(checkout);
  expect(read(checkout, 'dist/src/main.js')).toContain(String.raw`/^\p{Lu}(?<!\P{L})/u.test(word)`);
});

it('sees a changed data file, which nothing imports', async () => {
  const checkout = builtCheckout();
  write(checkout, { 'embeddings/weights.bin': 'WEIGHTS' });
  await build(checkout);
  expect(read(checkout, 'dist/embeddings/weights.bin')).toBe('WEIGHTS');
});

it('takes away a file that is gone', async () => {
  const checkout = smallCheckout();
  write(checkout, { 'src/old.bin': 'old' });
  await build(checkout);
  expect(existsSync(join(checkout, 'dist/src/old.bin'))).toBe(true);
  rmSync(join(checkout, 'src/old.bin'));
  await build(checkout);
  expect(existsSync(join(checkout, 'dist/src/old.bin'))).toBe(false);
});

it('builds nothing for a file that was only touched', async () => {
  const checkout = builtCheckout();
  utimesSync(join(checkout, 'src/main.ts'), 1, 1);
  expect(compareWithStamp(checkout)).toBe('built');
});

it('says what is wrong where source is no TypeScript, and keeps the build that there is', async () => {
  const checkout = builtCheckout();
  write(checkout, { 'commands/ask.ts': 'export const one: = ;\n' });
  await expect(build(checkout)).rejects.toThrow(/commands\/ask\.ts/);
  expect(read(checkout, 'dist/src/main.js')).toContain('one = 1');
  expect(readdirSync(join(checkout, 'dist')).sort()).toEqual(['built-from.json', 'embeddings', 'src']);
  expect(compareWithStamp(checkout)).toBe('changed');
});

it('says that it cannot build where the bundler was not installed', async () => {
  const checkout = smallCheckout();
  rmSync(join(checkout, 'node_modules'));
  expect(await build(checkout)).toEqual([expect.stringContaining('not built')]);
  expect(existsSync(join(checkout, 'dist'))).toBe(false);
});

it('says that what runs is older than its source where the bundler was not installed', async () => {
  const checkout = builtCheckout();
  rmSync(join(checkout, 'node_modules'));
  write(checkout, { 'commands/ask.ts': 'export const one = 3;\n' });
  expect(await build(checkout)).toEqual([expect.stringContaining('as it was')]);
  expect(read(checkout, 'dist/src/main.js')).toContain('one = 1');
});

it('can be built by two processes at once', async () => {
  const checkout = smallCheckout();
  const script = `import { keepBuilt } from ${JSON.stringify(pathToFileURL(join(HERE, 'build/keep-built.js')))};
    await keepBuilt(${JSON.stringify(checkout)}, () => {});`;
  const run = () => promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  await Promise.all([run(), run()]);
  expect(compareWithStamp(checkout)).toBe('built');
  expect(await import(join(checkout, 'dist/src/main.js'))).toMatchObject({ sum: 8 });
});

/** One that has been built, in a folder of its own. */
function builtCheckout(): string {
  const checkout = temporaryFolder();
  cpSync(built, checkout, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  return checkout;
}

/** A checkout with the settings of this one and a few files. */
function smallCheckout(checkout = temporaryFolder()): string {
  cpSync(join(HERE, 'tsconfig.json'), join(checkout, 'tsconfig.json'));
  symlinkSync(join(HERE, 'node_modules'), join(checkout, 'node_modules'));
  write(checkout, {
    'package.json': '{ "type": "module", "imports": { "#manifest": "./package.json" } }',
    'src/main.ts': [
      "import { readFileSync } from 'node:fs';",
      "import data from './data.json' with { type: 'json' };",
      "import { one } from '../commands/ask.ts';",
      'export const sum: number = one + data.count;',
      "export const weights = readFileSync(`${import.meta.dirname}/../embeddings/weights.bin`, 'utf8');",
    ].join('\n'),
    'src/data.json': '{ "count": 7 }',
    'commands/ask.ts': 'export const one: number = 1;\n',
    'embeddings/model.ts': 'export interface Model {}\n',
    'embeddings/weights.bin': 'weights',
    'embeddings/training/train.ts': 'export const train = 1;\n',
    'build/bundling.js': 'export const bundling = 1;\n',
    'build/make-dist.js': 'export const makeDist = 1;\n',
    'build/optimise-network.js': 'export const optimiseNetwork = 1;\n',
  });
  return checkout;
}

async function build(checkout: string): Promise<readonly string[]> {
  const said: string[] = [];
  await keepBuilt(checkout, (line) => void said.push(line));
  return said;
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** What `dist/` has, folders with a stroke at their end. */
function filesIn(checkout: string): readonly string[] {
  const entries = readdirSync(join(checkout, 'dist'), { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => relative(join(checkout, 'dist'), join(entry.parentPath, entry.name)));
  return paths.map((path, index) => (entries[index]?.isDirectory() === true ? `${path}/` : path)).sort();
}

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
