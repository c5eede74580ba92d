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

// How much longer the same work takes on six times as much text: six times where it is linear, thirty-six where it grows
// with the square. Compared is processor time of this process, not the clock; what passes once passes, since a busy
// machine can only make it look worse.
const SMALL = 1_000;
const TIMES = 6;
const MOST_TIMES = 18;
/** Milliseconds of the larger text below which a ratio says nothing; a nanosecond for each two characters is 32. */
const TOO_SHORT_TO_TELL = 10;
/** The least that the smaller text is taken to need, in milliseconds. */
const LEAST = 0.25;
const TRIES = 4;

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
    const before = Math.max(LEAST, small.get(name) ?? 0);
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
  const timed: Timed = async (name, work) => {
    const before = process.cpuUsage();
    const result = await work();
    const { user, system } = process.cpuUsage(before);
    times.set(name, (user + system) / 1000);
    return result;
  };
  const { articles } = await timed('reading', () => readArticleBytes(bytes, `a${file.extension}`, format));
  const [article] = articles;
  // What pages and Markdown say is read as any other text is.
  if (file.extension === '.txt' && article !== undefined) await readAsText(article, timed);
  return times;
}

/** Does a piece of work and writes down how long it took. */
type Timed = <Result>(name: string, work: () => Result | Promise<Result>) => Promise<Result>;

async function readAsText(article: Article, timed: Timed): Promise<void> {
  await timed('sentences', () => sentencesOf(article));
  const countTokens = async (texts: readonly string[]): Promise<readonly number[]> => texts.map(tokensIn);
  await timed('passages', () => splitArticle(article, { maxTokens: 256, countTokens }));
  const names = await timed('names', () => findNames(article.body));
  await timed('titles and speech', () => readPeopleWith(names, article));
  await timed('persons', () => namesOfMentions(names.people));
}

const tokensIn = (text: string): number => Math.ceil(text.length / 4);
