/** What one hostile file costs: bundled, with CHARACTERS and NAME as its last words, it prints a `FileCost` as JSON. */
import type { Article } from '../../src/articles/article.ts';
import { formatOf } from '../../src/articles/formats/formats.ts';
import { readArticleBytes } from '../../src/articles/read-article-bytes.ts';
import { splitArticle } from '../../src/passages/split-article.ts';
import { createNameFinder } from '../../src/people/names/name-finder.ts';
import { createPeopleFinder } from '../../src/people/reading/people-finder.ts';
import { HOSTILE_FILES } from '../support/hostile-files.ts';
import { HOSTILE_VARIANTS } from '../support/hostile-variants.ts';

export interface FileCost {
  /** Milliseconds of processor time. */
  readonly steps: Readonly<Record<'read' | 'passages' | 'people', number>>;
  readonly articles: number;
  /** Megabytes that the process held at the most. */
  readonly memory: number;
  /** Why it was refused. */
  readonly problem: string | null;
}

const [size = '', wanted = ''] = process.argv.slice(-2);
const file = [...HOSTILE_FILES, ...HOSTILE_VARIANTS].find(({ name }) => name === wanted);
if (file === undefined) throw new Error(`there is no shape “${wanted}”`);
const name = `a${file.extension}`;
const format = formatOf(name);
if (format === null) throw new Error(`no format reads ${file.extension}`);
const people = createPeopleFinder(createNameFinder({ isModelSet: false, tagger: null, onFailure: () => undefined }));

/** Processor time in milliseconds. */
async function timed<Result>(work: () => Promise<Result>): Promise<readonly [Result, number]> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}

// What a process that reads files has loaded already is no cost of this one.
await readArticleBytes(Buffer.from(file.make(200)), name, format);
const bytes = Buffer.from(file.make(Number(size)));
const [{ articles, problems }, read] = await timed(() => readArticleBytes(bytes, name, format));
const each = async (work: (article: Article) => unknown): Promise<number> => {
  const [, ms] = await timed(async () => {
    for (const article of articles) await work(article);
  });
  return ms;
};
const countTokens = async (texts: readonly string[]): Promise<readonly number[]> =>
  texts.map((text) => Math.ceil(text.length / 4));
const cost: FileCost = {
  steps: {
    read,
    passages: await each((article) => splitArticle(article, { maxTokens: 256, countTokens })),
    people: await each((article) => people.read(article)),
  },
  articles: articles.length,
  memory: process.resourceUsage().maxRSS / 1024,
  problem: problems[0]?.message ?? null,
};
process.stdout.write(JSON.stringify(cost));
