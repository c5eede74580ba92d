import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { AppError, ERROR_CODES, isAskersFault } from '../../src/errors.ts';

const page = readFileSync('docs/operating.md', 'utf8');
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('training'))
  .map((name) => readFileSync(join('src', name), 'utf8'));

/** What each call of these functions begins with, where that is written out; of a text with gaps, its longest piece. */
function textsOf(calls: string): readonly string[] {
  const pattern = new RegExp(`\\b(?:${calls})\\(\\s*(?:'(?<plain>[^']+)'|\`(?<gaps>[^\`]+)\`)`, 'gu');
  return sources.flatMap((source) =>
    [...source.matchAll(pattern)].map(({ groups = {} }) => {
      const pieces = (groups['plain'] ?? groups['gaps'] ?? '').split(/\$\{[^}]*\}/u);
      return pieces.toSorted((one, other) => other.length - one.length)[0]?.replace(/^[\s:]+|[\s:]+$/gu, '') ?? '';
    }),
  );
}

it('says what to do about every line of the log that is a warning or an error', () => {
  const logged = new Set(textsOf('(?:log|own)\\.(?:warn|error)').filter((text) => text.length > 3));
  expect(logged.size).toBeGreaterThan(30);
  expect([...logged].filter((text) => !page.includes(text))).toEqual([]);
});

it('has a line for each thing that doctor looks at', () => {
  const names = new Set(textsOf('ok|odd|bad').filter((text) => text.length < 30));
  expect(names.size).toBeGreaterThan(20);
  expect([...names].filter((name) => !page.includes(`| ${name} `) && !page.includes(`\`${name}\``))).toEqual([]);
});

it('has each code of a failure that whoever asks cannot put right', () => {
  const theirs = ERROR_CODES.filter((code) => !isAskersFault(new AppError(code, '')));
  expect(theirs.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
});
