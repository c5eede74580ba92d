import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const read = (path: string): string => readFileSync(path, 'utf8');
const manifest = z.object({ version: z.string(), files: z.array(z.string()) }).parse(JSON.parse(read('package.json')));

it('names files to pack that there are', () => {
  // What is built is not looked for, nor what is left out.
  const named = manifest.files.filter((name) => !name.startsWith('!') && name !== 'dist');
  expect(named.filter((name) => !existsSync(name))).toEqual([]);
});

it('has a change log that begins with what is not released, then this version, each with its day', () => {
  const [first = '', ...released] = read('CHANGELOG.md').match(/^## .*$/gmu) ?? [];
  expect(first).toBe('## Unreleased');
  expect(released[0]).toContain(`## ${manifest.version} - `);
  for (const heading of released) expect(heading).toMatch(/^## \d+\.\d+\.\d+ - \d{4}-\d\d-\d\d$/u);
});

it('has the licence as it is published, with a holder', () => {
  const licence = read('LICENSE');
  expect(licence).toContain('APPENDIX: How to apply the Apache License to your work.');
  expect(licence).toMatch(/^ {3}Copyright 20\d\d The Dateline authors$/mu);
  expect(licence).not.toContain('[yyyy]');
});

/** Pages that send a reader to files, and the folders that their paths begin in. */
const PAGES: readonly (readonly [page: string, roots: readonly string[]])[] = [
  ['ARCHITECTURE.md', ['', 'src/']],
  ['CONTRIBUTING.md', ['']],
  ['SECURITY.md', ['', 'tests/']],
  ['docs/operating.md', ['']],
];

it.each(PAGES)('%s names files that there are', (page, roots) => {
  const named = [...read(page).matchAll(/`([\w.-]+(?:\/[\w.-]+)+\/?)`/gu)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(0);
  // What is made by running it is not here.
  const lasting = named.filter((path) => !/^(?:data|dist)\//u.test(path));
  expect(lasting.filter((path) => !roots.some((root) => existsSync(`${root}${path}`)))).toEqual([]);
});

it('has a notice whose paths there are', () => {
  const paths = read('NOTICE').match(/^(?:src|embeddings|seeds|tests)\/\S+?(?=,|$)/gmu) ?? [];
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});
