import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { formatOf } from '../../src/articles/formats/formats.ts';
import { readArticleBytes } from '../../src/articles/read-article-bytes.ts';
import { splitArticle } from '../../src/passages/split-article.ts';
import { sentencesOf } from '../../src/passages/split-sentences.ts';
import { namesOfMentions } from '../../src/people/identity/names-in.ts';
import { findNames } from '../../src/people/names/find-names.ts';
import { readPeopleWith } from '../../src/people/reading/read-people.ts';
import { HOSTILE_FILES } from '../support/hostile-files.ts';
import { HOSTILE_DOCUMENTS, type HostileVariant } from '../support/hostile-variants.ts';

// How much longer the same work takes on six times as much text: six times where it is linear, thirty-six where it grows
// with the square. Compared is processor time of this process, not the clock; what passes once passes, since a busy
// machine can only make it look worse.
const TIMES = 6;
const MOST_TIMES = 18;
/** The least that the smaller text is taken to need, in milliseconds: less is no measure beside what else a process does. */
const LEAST = 1;
/** Characters of the smaller text: where work grows with the square, a nanosecond for two characters is more than `LEAST`. */
const SMALL = 1_500;
/** The same of a document, which a library opens: that takes some milliseconds, however little it holds. */
const SMALL_DOCUMENT = 3_000;
/** What a library does with the square of its length, and nobody can see before it has unpacked the page; the time of a part bounds it. */
const BOUND_BY_TIME: ReadonlySet<string> = new Set(['states that nobody restores.pdf']);
const TRIES = 4;

describe('the work on a hostile file grows no faster than the file', () => {
  it.each(HOSTILE_FILES)('$name', (file) => expectEven(file, SMALL));
  it.each(HOSTILE_DOCUMENTS.filter(({ name }) => !BOUND_BY_TIME.has(name)))('$name', (file) =>
    expectEven(file, SMALL_DOCUMENT),
  );
});

async function expectEven(file: HostileVariant, small: number): Promise<void> {
  for (let tries = 1; ; tries++) {
    const steep = await steepOf(file, small);
    if (steep.length === 0) return;
    if (tries === TRIES) expect(steep).toEqual([]);
  }
}

/** The work that takes too many times as long on the larger file. */
async function steepOf(file: HostileVariant, size: number): Promise<readonly string[]> {
  const large = await timesOf(file, size * TIMES);
  if ([...large.values()].every((time) => time <= LEAST * MOST_TIMES)) return [];
  const small = await timesOf(file, size);
  return [...large].flatMap(([name, time]) => {
    const times = time / Math.max(LEAST, small.get(name) ?? 0);
    return times > MOST_TIMES ? [`${name}: ${Math.round(times)} times`] : [];
  });
}

async function timesOf(file: HostileVariant, size: number): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  const name = `a${file.extension}`;
  const format = formatOf(name);
  if (format === null) throw new Error(`no format reads ${file.extension}`);
  const bytes = Buffer.from(file.make(size));
  const timed: Timed = async (work, doing) => {
    const before = process.cpuUsage();
    const result = await doing();
    const { user, system } = process.cpuUsage(before);
    times.set(work, (user + system) / 1000);
    return result;
  };
  // What is read apart is read here, where its time is this process's own.
  const here = { ...format, isReadApart: false };
  const { articles } = await timed('reading', () => readArticleBytes(bytes, name, here));
  const [article] = articles;
  // What the other formats say is read as any other text is.
  if (file.extension === '.txt' && article !== undefined) await readAsText(article, timed);
  return times;
}

/** Does a piece of work and writes down how long it took. */
type Timed = <Result>(work: string, doing: () => Result | Promise<Result>) => Promise<Result>;

async function readAsText(article: Article, timed: Timed): Promise<void> {
  await timed('sentences', () => sentencesOf(article));
  const countTokens = async (texts: readonly string[]): Promise<readonly number[]> => texts.map(tokensIn);
  await timed('passages', () => splitArticle(article, { maxTokens: 256, countTokens }));
  const names = await timed('names', () => findNames(article.body));
  await timed('titles and speech', () => readPeopleWith(names, article));
  await timed('persons', () => namesOfMentions(names.people));
}

const tokensIn = (text: string): number => Math.ceil(text.length / 4);
