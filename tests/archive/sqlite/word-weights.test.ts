import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import type { Archive } from '../../../src/archive/archive-writer.ts';
import { createArchive } from '../../../src/archive/sqlite/create-archive.ts';
import { seededRandom } from '../../../src/seeded-random.ts';
import { makeRecord } from '../../support/articles.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const WORDS = [
  'ferry',
  'ferries',
  'Kura',
  'U.S.',
  '3.5',
  '410bn',
  'the',
  'café',
  'took',
  'NATO’s',
  'Selby',
  'S',
  'dam',
];

/** An archive of made-up reports whose words are drawn by lot, some often and some hardly ever. */
async function openFilled() {
  const path = join(temporaryFolder(), 'archive.sqlite');
  const archive = createArchive(path);
  onTestFinished(() => archive.close());
  const random = seededRandom(21);
  const report = (id: string) => {
    const words = Array.from(
      { length: 5 + Math.floor(random() * 60) },
      () => WORDS[Math.floor(random() ** 3 * WORDS.length)],
    );
    return makeRecord({ id, title: `Report ${id}`, body: words.join(' '), source: random() < 0.5 ? 'One' : 'Two' });
  };
  await archive.putArticles(Array.from({ length: 60 }, (_, index) => report(String(index))));
  return { archive, path, report };
}

const QUESTIONS = [
  ['ferry'],
  ['ferry', 'ferries', 'took', 'take'],
  ['U.S.', 'dam'],
  ['3.5', 'the', '410000000000'],
  ['"quoted" OR', 'NATO’s', 'café', 'cafe'],
  ['…', '\0', ''],
  ['nowhere', 'Selby'],
];

/** What FTS5 itself says, as numbers are to the last bit. */
function byFullText(path: string, terms: readonly string[], limit: number) {
  const database = new Database(path, { readonly: true });
  const query = terms.map((term) => `"${term.replaceAll('"', '""').replaceAll('\0', ' ')}"`).join(' OR ');
  try {
    return database
      .prepare(
        `SELECT rowid AS id, -bm25(passages_text) AS score FROM passages_text WHERE passages_text MATCH ?
         ORDER BY score DESC, id LIMIT ?`,
      )
      .all(query, limit);
  } finally {
    database.close();
  }
}

async function found(archive: Archive, terms: readonly string[], limit: number) {
  const matches = await archive.search({ terms, vector: null, filters: {}, limit });
  return matches.map(({ passage, textScore }) => ({ id: passage.id, score: textScore }));
}

it('scores passages as FTS5 does, to the last bit, whatever is added and taken away meanwhile', async () => {
  const { archive, path, report } = await openFilled();
  const compare = async (): Promise<void> => {
    for (const terms of QUESTIONS)
      for (const limit of [7, 100])
        expect(await found(archive, terms, limit), terms.join()).toEqual(byFullText(path, terms, limit));
  };
  await compare();
  await archive.putArticles([report('3'), report('70'), report('71')]);
  await compare();
  await archive.atOneState(compare);
});
