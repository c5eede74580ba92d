import type { WordRarity } from '../../retrieval/word-rarity.ts';
import type { StoredArticle } from '../../archive/archive.ts';
import { contentStems } from '../../text/content-stems.ts';
import { createLexicon, type Lexicon } from '../../text/lexicon.ts';
import { resemblance, SAME_COPY, shinglesOf } from '../../text/resemblance.ts';
import { createLikeness } from './likeness.ts';
import { wordVector } from './word-vector.ts';

/** Cosine of two articles' words from which they may tell one story. */
const ALIKE = 0.3;
/** Days apart at the most: the same words a month later are another story. */
const APART = 7;
/** Characters of an article that are compared: news says at its head what it is about. */
const HEAD = 1500;

/** An article with the stems of its title, which counts twice, and of its head. */
export interface ReadHead {
  readonly article: StoredArticle;
  readonly stems: readonly string[];
}

/** What articles are compared by. @param lexicon of all texts that are compared. */
export function readHeads(articles: readonly StoredArticle[], lexicon: Lexicon = createLexicon()): readonly ReadHead[] {
  return articles.map((article) => {
    const { title, body } = article;
    return { article, stems: contentStems(`${title}\n${title}\n${body.slice(0, HEAD)}`, lexicon) };
  });
}

/** The stems whose rarity tells stories apart. */
export function stemsOfHeads(heads: readonly ReadHead[]): readonly string[] {
  return [...new Set(heads.flatMap(({ stems }) => stems))];
}

/**
 * Sorts articles into stories, the one most written about first, then the newest: going through them by date, each joins
 * the story that has the article most like it, where they are alike enough and near in time, or begins one (single-pass
 * clustering as in topic detection, Yang, Pierce and Carbonell, 1998). Likeness is the cosine of the words of title and
 * head. Of near-identical articles the first is read and the others are its copies.
 * @param rarity of `stemsOfHeads` in the archive.
 */
export function groupStories(heads: readonly ReadHead[], rarity: WordRarity): readonly Story[] {
  const read = heads.map(({ article, stems }) => ({
    article,
    day: article.publishedOn === null ? null : Date.parse(article.publishedOn) / DAY,
    words: wordVector(stems, rarity),
  }));
  const groups: Group[] = [];
  const likeness = createLikeness();
  for (const { article, day, words } of read.toSorted((a, b) => byDay(a.article, b.article))) {
    const nearest = nearestOf({ day, likenesses: likeness.to(words) }, groups);
    const isNew = nearest === null || nearest.likeness < ALIKE;
    if (!isNew && isCopy(article, nearest.member.article)) {
      nearest.group.copies.push(article);
      continue;
    }
    const member = { article, day, number: likeness.add(words) };
    if (isNew) groups.push({ members: [member], copies: [] });
    else nearest.group.members.push(member);
  }
  return groups
    .map(({ members, copies }): Story => ({ articles: members.map(({ article }) => article), copies }))
    .sort(bySize);
}

interface Member {
  readonly article: StoredArticle;
  /** Days since 1970; null when undated. */
  readonly day: number | null;
  /** Among those that likeness is asked to. */
  readonly number: number;
}

interface Group {
  readonly members: Member[];
  readonly copies: StoredArticle[];
}

const DAY = 86_400_000;

/** An article that is to join a story, with how like it is to each member of one. */
interface Joining extends Pick<Member, 'day'> {
  readonly likenesses: Float64Array;
}

/** The article most like another, of those near it in time. */
function nearestOf({ day, likenesses }: Joining, groups: readonly Group[]) {
  let nearest: { readonly group: Group; readonly member: Member; readonly likeness: number } | null = null;
  for (const group of groups)
    for (const member of group.members) {
      if (day !== null && member.day !== null && day - member.day > APART) continue;
      const likeness = likenesses[member.number] ?? 0;
      if (likeness > (nearest?.likeness ?? 0)) nearest = { group, member, likeness };
    }
  return nearest;
}

/** Whether a later article is agency copy of an earlier one. An update is not: it has a figure that the first has not. */
function isCopy(later: StoredArticle, earlier: StoredArticle): boolean {
  const known = figuresOf(earlier);
  return (
    [...figuresOf(later)].every((figure) => known.has(figure)) &&
    resemblance(shinglesOf(later.body), shinglesOf(earlier.body)) >= SAME_COPY
  );
}

/** Numbers in the text; the dateline's day is another with every outlet. */
function figuresOf({ body, dateline }: StoredArticle): ReadonlySet<string> {
  return new Set(body.slice(dateline?.length ?? 0).match(/\p{N}+(?:[.,]\p{N}+)*/gu));
}

/** Oldest first, undated last; then by id. */
function byDay(one: StoredArticle, other: StoredArticle): number {
  const [day, otherDay] = [one.publishedOn ?? '9999', other.publishedOn ?? '9999'];
  return day === otherDay ? (one.id < other.id ? -1 : 1) : day < otherDay ? -1 : 1;
}

function bySize(one: Story, other: Story): number {
  return sizeOf(other) - sizeOf(one) || (newestOf(other) < newestOf(one) ? -1 : 1);
}

/** The story with the newest article first. */
export function byNewest(one: Story, other: Story): number {
  return newestOf(other).localeCompare(newestOf(one));
}

const sizeOf = ({ articles, copies }: Story): number => articles.length + copies.length;
const newestOf = ({ articles }: Story): string =>
  articles.findLast(({ publishedOn }) => publishedOn)?.publishedOn ?? '';

/** Articles on the same event. */
export interface Story {
  /** What is read of it: each text once, oldest first, undated last. Never empty. */
  readonly articles: readonly StoredArticle[];
  /** Near-identical copies of those, mostly of other outlets; counted, not read. */
  readonly copies: readonly StoredArticle[];
}
