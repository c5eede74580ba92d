import { groupPeople } from '../identity/group-people.ts';
import type { NameParts } from '../identity/name-parts.ts';
import type { ArticlePeople, NamedMention } from '../reading/read-people.ts';

/** One person in one article. */
export interface ArticlePerson {
  readonly source: ArticlePeople;
  /** The most complete name the article has. */
  readonly parts: NameParts;
  /** Every name it uses, taken apart. */
  readonly names: readonly NameParts[];
  /** In order. */
  readonly mentions: readonly NamedMention[];
}

/** The people of one article, "Hasanov" joined to the "Zakir Hasanov" it names. */
export function peopleOfArticle(source: ArticlePeople): readonly ArticlePerson[] {
  return groupPeople(source.mentions, { reach: 'any-word' }).map(({ parts, items }) => ({
    source,
    parts,
    names: items.map((mention) => mention.parts),
    mentions: items.toSorted((one, other) => one.start - other.start),
  }));
}
