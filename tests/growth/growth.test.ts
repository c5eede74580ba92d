import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { formatOf } from '../../src/articles/formats/formats.ts';
import { readArticleBytes } from '../../src/articles/read-article-bytes.ts';
import { splitArticle } from '../../src/passages/split-article.ts';
import { sentencesOf } from '../../src/passages/split-sentences.ts';
import { namesOfMentions } from '../../src/people/identity/names-in.ts';
import { findNames } from '../../src/people/names/find-names.ts';
import { readPeopleWith } from '../../src/people/reading/read-people.ts';
import { HOSTILE_FILES, type HostileFile } from '../support/hostile-files.ts';

// How much longer the same work takes on eight times as much text: eight times where it is linear, sixty-four where it grows
// with the square. Compared is processor time of this process, not the clock; what passes once passes, since a busy
// machine can only make it look worse.
const SMALL = 2_000;
const TIMES = 8;
const MOST_TIMES = 24;
/** Milliseconds of the larger text below which a ratio says nothing; a nanosecond for each two characters is 128. */
const TOO_SHORT_TO_TELL = 40;
const TRIES = 4;

interface Work {
  readonly name: string;
  run(): unknown;
}

describe('the work on a hostile file grows no faster than the file', () => {
  it.each(HOSTILE_FILES)('$name', async (file) => {
    for (let tries = 1; ; tries++) {
      const steep = await steepOf(file);
      if (steep.length === 0) return;
      if (tries === TRIES) expect(steep).toEqual([]);
    }
  });
});

/** The work that takes too many times as long on the larger file. */
async function steepOf(file: HostileFile): Promise<readonly string[]> {
  const large = await timesOf(file, SMALL * TIMES);
  if ([...large.values()].every((time) => time <= TOO_SHORT_TO_TELL)) return [];
  const small = await timesOf(file, SMALL);
  return [...large].flatMap(([name, time]) => {
    const before = Math.max(1, small.get(name) ?? 0);
    return time > TOO_SHORT_TO_TELL && time / before > MOST_TIMES
      ? [`${name}: ${Math.round(time / before)} times`]
      : [];
  });
}

async function timesOf(file: HostileFile, size: number): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  const format = formatOf(`a${file.extension}`);
  if (format === null) throw new Error(`no format reads ${file.extension}`);
  const bytes = Buffer.from(file.make(size));
  const measured = async ({ name, run }: Work): Promise<unknown> => {
    const before = process.cpuUsage().user;
    const result = await run();
    times.set(name, (process.cpuUsage().user - before) / 1000);
    return result;
  };
  const began = process.cpuUsage().user;
  const { articles } = await readArticleBytes(bytes, `a${file.extension}`, format);
  times.set('reading', (process.cpuUsage().user - began) / 1000);
  // What pages and Markdown say is read as any other text is.
  const read = file.extension === '.txt' ? articles.slice(0, 1) : [];
  for (const work of read.flatMap(workOn)) await measured(work);
  return times;
}

function workOn(article: Article): readonly Work[] {
  const names = findNames(article.body);
  return [
    { name: 'sentences', run: () => sentencesOf(article) },
    {
      name: 'passages',
      run: () => splitArticle(article, { maxTokens: 256, countTokens: async (texts) => texts.map(tokensIn) }),
    },
    { name: 'names', run: () => findNames(article.body) },
    { name: 'titles and speech', run: () => readPeopleWith(names, article) },
    { name: 'persons', run: () => namesOfMentions(names.people) },
  ];
}

const tokensIn = (text: string): number => Math.ceil(text.length / 4);
