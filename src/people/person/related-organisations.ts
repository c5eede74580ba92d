import { bodyForm } from '../names/body-form.ts';
import { foldName } from '../words/fold-name.ts';
import type { FoundPerson } from './person-result.ts';
import type { ArticlePerson } from './people-of-article.ts';
import { byFrequency } from '../identity/usual-name.ts';
import { memoize } from '../../memoize.ts';

/**
 * Organisations that the articles about a person name, with how many of those articles do, most first, then those named
 * most often. The outlet that printed an article is not one that the person appears with.
 */
export function organisationsWith(person: readonly ArticlePerson[]): FoundPerson['organisations'] {
  const found = new Map<string, { readonly names: string[]; readonly articles: Set<string> }>();
  // Nearly every article about somebody names the same few.
  const keyOf = memoize((name: string) => (bodyForm(name) === 'none' ? '' : foldName(name)));
  for (const { article, organisations } of new Set(person.map(({ source }) => source))) {
    const outlet = foldName(article.source ?? '');
    for (const { name } of organisations) {
      const key = keyOf(name);
      if (key === '' || key === outlet) continue;
      const own = found.get(key) ?? { names: [], articles: new Set() };
      own.names.push(name);
      own.articles.add(article.id);
      found.set(key, own);
    }
  }
  return [...found.values()]
    .map(({ names, articles }) => ({ name: byFrequency(names)[0] ?? '', articles: articles.size, times: names.length }))
    .sort(
      (one, other) => other.articles - one.articles || other.times - one.times || one.name.localeCompare(other.name),
    )
    .map(({ name, articles }) => ({ name, articles }));
}
