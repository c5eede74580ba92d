import type { Wording } from '../../language/wording.ts';
import { foldName } from '../words/fold-name.ts';
import type { ArticlePeople } from '../reading/read-people.ts';
import { createPrintsName } from './prints-name.ts';

export interface Nobody {
  /** Articles that hold the words, or words like them. */
  readonly readings: readonly ArticlePeople[];
  /** What was typed is a title: "the minister". */
  readonly titleOnly: boolean;
  /** No article of the archive names anybody. */
  readonly nobodyNamed: boolean;
  readonly wording: Wording;
}

/** Why nobody of a name was found, in plain words, and what to try instead. */
export function whyNobody(name: string, { readings, titleOnly, nobodyNamed, wording }: Nobody): string {
  if (titleOnly) return wording.say('nobody.title-only', { name });
  const folded = foldName(name);
  if (readings.some(({ organisations }) => organisations.some((one) => foldName(one.name) === folded))) {
    return wording.say('nobody.organisation', { name });
  }
  const printsName = createPrintsName(name);
  if (readings.some(({ article }) => printsName(article.body))) {
    return wording.say('nobody.no-person', { name });
  }
  if (nobodyNamed) return wording.say('nobody.none-named');
  // Cyrillic is read as Latin letters; of other scripts nothing is known but what is printed.
  if (!/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(name)) {
    return wording.say('nobody.script', { name });
  }
  return wording.say(/\s/u.test(name.trim()) ? 'nobody.unknown' : 'nobody.unknown-word', { name });
}
