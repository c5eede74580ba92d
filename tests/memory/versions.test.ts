import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { createMemory } from '../../src/memory/create-memory.ts';
import { MEMORY_SCHEMA } from '../../src/memory/memory-schema.ts';
import { tablesOf } from '../support/tables-of.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A memory as each version of its schema wrote it. */
const FOLDER = join(import.meta.dirname, 'versions');
const VERSIONS = readdirSync(FOLDER).map((name) => Number(name.replace('.sql', '')));
const NOW = 1_764_000_000_001;
const [MEMBER, SERVER] = ['200000000000000001', '700000000000000001'];

function written(version: number): string {
  const path = join(temporaryFolder(), 'memory.sqlite');
  const database = new Database(path);
  database.exec(readFileSync(join(FOLDER, `${version}.sql`), 'utf8'));
  database.close();
  return path;
}

it('has a fixture of every version', () => {
  expect(VERSIONS.sort((a, b) => a - b)).toEqual(MEMORY_SCHEMA.migrations.map((_, index) => index + 1));
});

it.each(VERSIONS)('a memory of version %i is brought up to date and loses nothing', (version) => {
  const path = written(version);
  const memory = createMemory(path, () => NOW);
  expect(memory.replies.find('abcdefghijkl')).toEqual({ member: MEMBER, content: { question: 'Why?' } });
  expect(memory.feedback.list(SERVER)).toMatchObject([{ member: MEMBER, verdict: 'useful' }]);
  expect(memory.openAnswers.list()).toMatchObject([{ token: 'token', language: 'en' }]);
  expect(memory.questions.list(SERVER)).toHaveLength(1);
  expect(memory.members.about(MEMBER)).toMatchObject({ replies: 1, feedback: 1, questions: 1 });
  memory.members.forget(MEMBER);
  expect(memory.replies.find('abcdefghijkl')).toBeNull();
  memory.close();
  const anew = join(temporaryFolder(), 'memory.sqlite');
  createMemory(anew).close();
  expect(tablesOf(path)).toEqual(tablesOf(anew));
});
