import type { ArchiveFilters, ArticleHeading } from '../../archive/archive.ts';
import type { ArchiveReader } from '../../archive/archive-reader.ts';
import type { Wording } from '../../language/wording.ts';
import { foldWord } from '../../text/fold-word.ts';
import { articlesAbout, readTopic, type Topic } from '../../retrieval/topic.ts';
import type { Lexicon } from '../../text/lexicon.ts';

/** What is to be summarised. */
export interface Scope {
  /** In words. */
  readonly label: string;
  /** Every article it takes in, newest first. */
  readonly articles: readonly ArticleHeading[];
  /** What sentences should be about; null for anything. */
  readonly topic: Topic | null;
}

export interface ChooseOptions {
  /** Of the articles' words. */
  readonly lexicon: Lexicon;
  readonly filters: ArchiveFilters;
  readonly wording: Wording;
}

/** The articles that a scope names: one by its id or title, those on a topic, or all that the filters leave. */
export async function chooseArticles(
  scope: string,
  archive: ArchiveReader,
  { filters, wording, lexicon }: ChooseOptions,
): Promise<Scope> {
  const all = await archive.headings(filters);
  if (scope === '') return { label: spanInWords(filters, all.length, wording), articles: all, topic: null };
  const named = await articleNamed(scope, all, archive);
  if (named !== undefined) return { label: named.title, articles: [named], topic: null };
  const topic = await readTopic(scope, archive, lexicon);
  if (topic === null) return { label: scope, articles: [], topic };
  const about = new Set(await articlesAbout(scope, topic, { archive, filters }));
  return { label: scope, articles: all.filter(({ id }) => about.has(id)), topic };
}

/** The article that some words name: by its id, else by its title. @param all those that it may be. */
export async function articleNamed(
  words: string,
  all: readonly ArticleHeading[],
  archive: Pick<ArchiveReader, 'kept'>,
): Promise<ArticleHeading | undefined> {
  const byId = all.find(({ id }) => id === words);
  if (byId !== undefined) return byId;
  const titled = (await archive.kept(idsByTitle)).get(foldWord(words));
  return titled === undefined ? undefined : all.find(({ id }) => titled.has(id));
}

/** Ids of the articles of each title, folded. */
async function idsByTitle(archive: ArchiveReader): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const ids = new Map<string, Set<string>>();
  for (const { id, title } of await archive.headings({})) {
    const folded = foldWord(title);
    const titled = ids.get(folded) ?? new Set();
    titled.add(id);
    ids.set(folded, titled);
  }
  return ids;
}

/** What the filters leave, of so many articles: "12 articles", "1 article of Reuters (1–30 Jun 2025)". */
function spanInWords(
  { from, to, source, author, section }: ArchiveFilters,
  articles: number,
  wording: Wording,
): string {
  return [
    wording.say('count.articles', { count: articles }),
    ...(source === undefined ? [] : [wording.say('scope.of', { source })]),
    ...(author === undefined ? [] : [wording.say('refusal.author', { author })]),
    ...(section === undefined ? [] : [wording.say('refusal.section', { section })]),
    ...daysInWords(from, to, wording),
  ].join(' ');
}

function daysInWords(from: string | undefined, to: string | undefined, wording: Wording): readonly string[] {
  if (from !== undefined && to !== undefined) return [`(${wording.span({ from, to })})`];
  return [
    ...(from === undefined ? [] : [wording.say('scope.from', { date: wording.date(from) })]),
    ...(to === undefined ? [] : [wording.say('scope.to', { date: wording.date(to) })]),
  ];
}
