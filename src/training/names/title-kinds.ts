import type { TrainingArticle } from '../../../embeddings/training/read-corpora.ts';
import type { NameKind } from '../../people/names/name-labels.ts';
import { type NameWord, nameWords } from '../../people/words/name-word.ts';

const PERSON =
  /\((?:[^()]|\([^()]*\))*(?:\bborn\b|\bdied\b|\b\d{3,4}(?: [AB]C)?[^()]{0,40}[–-][^()]{0,40}\d{3,4})[^()]*\)/;
const PLACE =
  /^[^.]{0,300}?\b(?:is|was|are|were) (?:(?:an?|the|one)\b)[^.;]{0,120}?\b(?:city|cities|town|village|capital|country|republic|state|county|district|municipality|island|islands|region|province|river|lake|suburb|neighbou?rhood|commune|territory|kingdom|nation|sea|mountain|peninsula|prefecture|settlement|borough|emirate|oblast)\b/;
const ORGANISATION =
  /^[^.]{0,300}?\b(?:is|was|are|were) (?:(?:an?|the)\b)[^.;]{0,120}?\b(?:party|company|organi[sz]ation|university|agency|newspaper|club|association|union|bank|institute|school|college|corporation|department|ministry|team|league|movement|alliance|airline|network|broadcaster|publisher|manufacturer|group|church|foundation|council|committee|commission|front|band)\b/;

/** What an encyclopedia's article is about, by its first sentence; null when that is no person, organisation or place. */
export function titleKind({ title, paragraphs }: TrainingArticle): NameKind | null {
  const opening = paragraphs[0]?.text.slice(0, 500) ?? '';
  if (PERSON.test(opening.slice(0, 300)) && / (?:was|is) /.test(opening) && !/\d/.test(title)) return 'person';
  const lead = opening.replaceAll(/\([^()]*\)/g, '');
  const place = PLACE.exec(lead)?.[0].length ?? Infinity;
  const organisation = ORGANISATION.exec(lead)?.[0].length ?? Infinity;
  if (place === organisation) return null;
  return place < organisation ? 'place' : 'organisation';
}

/** The words of a title without what tells it from others: "Victoria (Australia)", "Columbus, Ohio". */
export function titleWords({ title }: TrainingArticle): readonly NameWord[] {
  return nameWords(title.replace(/ \(.*$|, .*$/, ''));
}

/** Names whose kind is known: their words' keys, joined by a space. */
export function nameKinds(articles: readonly TrainingArticle[]): ReadonlyMap<string, NameKind> {
  const kinds = new Map<string, NameKind>();
  for (const article of articles) {
    const kind = titleKind(article);
    const words = titleWords(article);
    // One word is the name of many things; only a place is named by it, and a person within the own article.
    if (kind === null || (words.length === 1 && kind !== 'place') || words[0]?.shape !== 'capital') continue;
    kinds.set(words.map(({ key }) => key).join(' '), kind);
  }
  return kinds;
}
