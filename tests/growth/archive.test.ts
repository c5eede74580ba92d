import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createArchive } from '../../src/archive/sqlite/create-archive.ts';
import { makeArticle, makeRecord } from '../support/articles.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SMALL = 60_000;
const TIMES = 6;
/** Between six times and thirty-six. */
const MOST_TIMES = 13;
const TRIES = 4;
/** Characters of a passage: the shorter, the more of them an article has. */
const PASSAGE = 250;

// Compared is processor time; what passes once passes, since a busy machine can only make it look worse.
it('a long article is taken away in the time that its length takes', async () => {
  let times = Infinity;
  for (let tries = 0; tries < TRIES && times > MOST_TIMES; tries += 1)
    times = (await toTakeAway(SMALL * TIMES)) / (await toTakeAway(SMALL));
  expect(times).toBeLessThanOrEqual(MOST_TIMES);
});

/** Milliseconds. */
async function toTakeAway(size: number): Promise<number> {
  const archive = createArchive(join(temporaryFolder(), 'archive.sqlite'));
  const article = makeArticle({ body: 'It rained. '.repeat(size / 11) });
  const passages = Array.from({ length: Math.floor(article.body.length / PASSAGE) }, (_, at) => ({
    passage: {
      articleId: article.id,
      paragraph: 1,
      start: at * PASSAGE,
      end: (at + 1) * PASSAGE,
      text: article.body.slice(at * PASSAGE, (at + 1) * PASSAGE),
    },
    vector: null,
  }));
  await archive.putArticles([{ ...makeRecord(), article, passages }]);
  const before = process.cpuUsage();
  await archive.removeFile(article.file);
  const { user, system } = process.cpuUsage(before);
  expect((await archive.state()).passages).toBe(0);
  await archive.close();
  return (user + system) / 1000;
}
