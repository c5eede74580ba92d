import type { Span } from '../../articles/article.ts';
import { groupPeople, type Named } from '../identity/group-people.ts';
import { foldedWords } from '../words/fold-name.ts';
import type { PersonMention } from '../words/person-mention.ts';
import { isOffice } from '../words/title-lexicon.ts';

/** A name with the titles beside it. */
export interface Titled extends PersonMention, Named {
  readonly titles: readonly Span[];
}

/** An office without a name: "the minister", "the foreign minister". */
export interface Office {
  readonly head: string;
  /** The word before the head; null for none. */
  readonly field: string | null;
}

/** Where a text names the one person to whom it gave an office before an offset; null for nobody, or several. */
export type HolderOf = (office: Office, before: number) => PersonMention | null;

/** The first who is given an office, and the first other who is. */
interface Holders {
  readonly first: PersonMention;
  readonly person: number;
  readonly other: PersonMention | null;
}

/**
 * Who holds the offices that a text names without a name. "The foreign minister" is nobody who is only called prime
 * minister. @param mentions in order.
 */
export function createHolderOf(text: string, mentions: readonly Titled[]): HolderOf {
  const holders = new Map<string, Holders>();
  const personOf = new Map<Titled, number>();
  for (const [person, { items }] of groupPeople(mentions, { reach: 'any-word' }).entries()) {
    for (const item of items) personOf.set(item, person);
  }
  for (const mention of mentions) {
    for (const key of mention.titles.flatMap(({ start, end }) => keysOf(text.slice(start, end)))) {
      const known = holders.get(key);
      const person = personOf.get(mention) ?? -1;
      if (known === undefined) holders.set(key, { first: mention, person, other: null });
      else if (known.other === null && known.person !== person) holders.set(key, { ...known, other: mention });
    }
  }
  return (office, before) => {
    const found = holders.get(keyOf(usual(office.field ?? ''), usual(office.head)));
    if (found === undefined || found.first.start >= before) return null;
    return found.other !== null && found.other.start < before ? null : found.first;
  };
}

/** What a title may be called later: by its office alone, or with any of its other words before it. */
function keysOf(title: string): readonly string[] {
  const words = wordsOf(title);
  return wordsOf(ownOffice(title))
    .filter(isOffice)
    .flatMap((head) => ['', ...words].map((field) => keyOf(field, head)));
}

/** The title without those of others: neither "the minister's spokesman" nor "wife of the minister" is the minister. */
function ownOffice(title: string): string {
  return title
    .replace(/^.*['’]s? /u, '')
    .replace(/ (?:of|for|to|at|in|on|from|with|who|that|de|du)(?![\p{L}\p{M}]).*$/u, '');
}

function wordsOf(title: string): readonly string[] {
  return foldedWords(title).map(([word]) => americanised(word));
}

const keyOf = (field: string, head: string): string => `${field} ${head}`;

/** One spelling: "defence" is "defense". */
function usual(word: string): string {
  return americanised(foldedWords(word)[0]?.[0] ?? '');
}

function americanised(word: string): string {
  return word.replace(/^defence$/, 'defense').replace(/^labour$/, 'labor');
}
