import { foldName, foldedWords } from '../words/fold-name.ts';
import type { ArticlePerson } from './people-of-article.ts';
import type { FoundRole } from './person-result.ts';
import type { Title } from '../reading/read-people.ts';
import { isRank } from '../words/title-lexicon.ts';

/**
 * The titles that articles give a person, each wording once, with the days it was first and last used: offices before
 * ranks, then the newest, then the most used. The text is that of the newest article.
 */
export function rolesOf(newestFirst: readonly ArticlePerson[]): readonly FoundRole[] {
  const used = new Map<string, Used>();
  for (const { source, mentions } of newestFirst) {
    for (const title of mentions.flatMap(({ titles }) => titles)) {
      const role = roleOf(source.article, title);
      const key = foldName(role.text);
      const before = used.get(key);
      used.set(key, before ? { role: widened(before.role, role), times: before.times + 1 } : { role, times: 1 });
    }
  }
  return [...used.values()].sort(byImportance).map(({ role }) => role);
}

interface Used {
  readonly role: FoundRole;
  readonly times: number;
}

function roleOf({ id, body, publishedOn }: ArticlePerson['source']['article'], title: Title): FoundRole {
  const { start, end, sentence } = title;
  return {
    articleId: id,
    start,
    end,
    text: body.slice(start, end),
    sentence,
    firstOn: publishedOn,
    lastOn: publishedOn,
  };
}

/** The role of a newer article, used in an older one too. */
function widened(newer: FoundRole, older: FoundRole): FoundRole {
  return { ...newer, firstOn: older.firstOn ?? newer.firstOn, lastOn: newer.lastOn ?? older.lastOn };
}

function byImportance(one: Used, other: Used): number {
  return (
    Number(isRankAlone(one.role.text)) - Number(isRankAlone(other.role.text)) ||
    (other.role.lastOn ?? '').localeCompare(one.role.lastOn ?? '') ||
    other.times - one.times
  );
}

function isRankAlone(title: string): boolean {
  return foldedWords(title).every(([usual]) => isRank(usual));
}
