/**
 * What files cost that no newsroom would write: `npx tsx tests/bench/hostile-files.ts [CHARACTERS] [PART OF NAME]` makes a file
 * of each shape (`tests/support/hostile-files.ts`), a million characters long unless told otherwise, and reads it as the
 * archive does: the format, its sentences, its passages, its people. Prints processor time of each step, dearest first, for a
 * million characters, what took more than a second, and the most memory that the process held.
 */
import type { Article } from '../../src/articles/article.ts';
import { formatOf } from '../../src/articles/formats/formats.ts';
import { readArticleBytes } from '../../src/articles/read-article-bytes.ts';
import { splitArticle } from '../../src/passages/split-article.ts';
import { sentencesOf } from '../../src/passages/split-sentences.ts';
import { createNameFinder } from '../../src/people/names/name-finder.ts';
import { createPeopleFinder } from '../../src/people/reading/people-finder.ts';
import { HOSTILE_FILES, type HostileFile } from '../support/hostile-files.ts';

const MEGABYTE = 1_000_000;
const MOST_MS = 1_000;

const [size = String(MEGABYTE), part = ''] = process.argv.slice(2);
const finder = createNameFinder({ isModelSet: false, tagger: null, onFailure: () => undefined });
const people = createPeopleFinder(finder);

type Steps = Readonly<Record<'read' | 'sentences' | 'passages' | 'people', number>>;

async function costOf({ extension, make }: HostileFile): Promise<Steps & { readonly articles: number }> {
  const bytes = Buffer.from(make(Number(size)));
  const format = formatOf(`a${extension}`);
  if (format === null) throw new Error(`no format reads ${extension}`);
  const [{ articles }, read] = await timed(() => readArticleBytes(bytes, `a${extension}`, format));
  const each = async (work: (article: Article) => unknown): Promise<number> => {
    const [, ms] = await timed(async () => {
      for (const article of articles) await work(article);
    });
    return ms;
  };
  return {
    read,
    sentences: await each(sentencesOf),
    passages: await each((article) => splitArticle(article, { maxTokens: 256, countTokens })),
    people: await each((article) => people.read(article)),
    articles: articles.length,
  };
}

/** Processor time in milliseconds. */
async function timed<Result>(work: () => Promise<Result>): Promise<readonly [Result, number]> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}

const countTokens = async (texts: readonly string[]): Promise<readonly number[]> =>
  texts.map((text) => Math.ceil(text.length / 4));

const rows: { readonly name: string; readonly total: number; readonly told: string }[] = [];
for (const file of HOSTILE_FILES.filter(({ name }) => name.includes(part))) {
  const { articles, ...steps } = await costOf(file);
  const total = Object.values(steps).reduce((sum, ms) => sum + ms, 0);
  const told = Object.entries(steps).map(([step, ms]) => `${step} ${ms.toFixed(0)}`);
  const memory = process.resourceUsage().maxRSS / 1024;
  rows.push({
    name: file.name,
    total,
    told: [...told, `${articles} articles`, `${memory.toFixed(0)} MB so far`].join(', '),
  });
  process.stderr.write(`${file.name} ${total.toFixed(0)}\n`);
}
for (const { name, total, told } of rows.toSorted((one, other) => other.total - one.total))
  process.stdout.write(`${total > MOST_MS ? 'OVER ' : '     '}${total.toFixed(0).padStart(6)} ms  ${name}: ${told}\n`);
const over = rows.filter(({ total }) => total > MOST_MS).length;
const most = process.resourceUsage().maxRSS / 1024;
process.stdout.write(
  `${rows.length} files, ${over} over ${MOST_MS} ms of processor time; ${most.toFixed(0)} MB at the most\n`,
);
