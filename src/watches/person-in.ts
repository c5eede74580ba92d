import type { Article } from '../articles/article.ts';
import type { FoundSentence } from '../memory/findings.ts';
import { findPerson, type FindPersonOptions } from '../people/person/find-person.ts';

/** The first sentence of each article that names a person, in any spelling; of several whom a short name may mean, of each. */
export function personIn(
  name: string,
  articles: readonly Article[],
  options: FindPersonOptions,
): readonly FoundSentence[] {
  const result = findPerson(name, articles, options);
  if (result.kind === 'not-found') return [];
  // A name that has become ambiguous only now: whoever waits for it wants to hear of all of them.
  const found =
    result.kind === 'found'
      ? [result]
      : result.candidates.flatMap((one) => {
          const candidate = findPerson(one, articles, options);
          return candidate.kind === 'found' ? [candidate] : [];
        });
  const bodies = new Map(articles.map(({ id, body }) => [id, body]));
  const first = new Map<string, FoundSentence>();
  for (const { mentions, variants } of found) {
    for (const { articleId, start, end, paragraph } of mentions) {
      const quote = (bodies.get(articleId) ?? '').slice(start, end);
      const before = first.get(articleId);
      if (quote === '' || (before !== undefined && before.start <= start)) continue;
      const highlights = marked(quote, variants);
      first.set(articleId, { kind: 'sentence', articleId, start, end, paragraph, quote, highlights });
    }
  }
  return [...first.values()];
}

/** Where the sentence prints the name: its longest form. */
function marked(quote: string, variants: readonly string[]): [number, number][] {
  const longest = variants.toSorted((one, other) => other.length - one.length).find((name) => quote.includes(name));
  if (longest === undefined) return [];
  const start = quote.indexOf(longest);
  return [[start, start + longest.length]];
}
