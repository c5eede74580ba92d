import { foldName } from '../words/fold-name.ts';
import type { FoundPerson } from './person-result.ts';
import type { ArticlePerson } from './people-of-article.ts';
import { byFrequency, usualName } from '../identity/usual-name.ts';

/** Others whom the articles about a person name in full, with how many of those articles do, most first. */
export function relatedTo(
  person: readonly ArticlePerson[],
  everybody: readonly ArticlePerson[],
): FoundPerson['related'] {
  const themselves = new Set(person);
  const articles = new Set(person.map(({ source }) => source));
  const others = new Map<string, string[]>();
  for (const other of everybody) {
    if (themselves.has(other) || other.parts.short || !articles.has(other.source)) continue;
    const name = usualName(other.mentions.map((mention) => mention.name));
    const key = foldName(name);
    others.set(key, [...(others.get(key) ?? []), name]);
  }
  return [...others.values()]
    .map((names) => ({ name: byFrequency(names)[0] ?? '', articles: names.length }))
    .sort((one, other) => other.articles - one.articles || one.name.localeCompare(other.name));
}
