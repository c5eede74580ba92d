import { foldName } from './fold-name.ts';
import type { ArticlePeople } from './read-people.ts';

export interface Nobody {
  /** Articles that hold the words, or words like them. */
  readonly readings: readonly ArticlePeople[];
  /** What was typed is a title: "the minister". */
  readonly titleOnly: boolean;
  /** No article of the archive names anybody. */
  readonly nobodyNamed: boolean;
}

/** Why nobody of a name was found, in plain words, and what to try instead. */
export function whyNobody(name: string, { readings, titleOnly, nobodyNamed }: Nobody): string {
  if (titleOnly) return `“${name}” is a title without a name. Give the name, or ask who it is as a question.`;
  const folded = foldName(name);
  if (readings.some(({ organisations }) => organisations.some((one) => foldName(one.name) === folded))) {
    return `The archive names “${name}” as an organisation, not as the name of a person. Search for it instead.`;
  }
  if (readings.some(({ article }) => ` ${foldName(article.body)} `.includes(` ${folded} `))) {
    return `The archive holds “${name}”, but not as the name of a person. Search for it instead.`;
  }
  if (nobodyNamed) return 'No article of the archive names a person. Search for words instead, or add articles.';
  // Cyrillic is read as Latin letters; of other scripts nothing is known but what is printed.
  if (!/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(name)) {
    return `No article of the archive prints “${name}”. Try the name in Latin letters.`;
  }
  return `No article of the archive names “${name}”. Try the surname alone, or search for the words.`;
}
