import type { Article } from '../../articles/article.ts';
import type { UncitedLine } from '../../reply/quote-lines.ts';
import { foldName } from '../words/fold-name.ts';
import { FUNCTION_WORDS, PEOPLES, PLACES } from '../words/name-lexicon.ts';
import { sentencesOf } from '../../passages/split-sentences.ts';
import type { FoundPerson, FoundRole } from './person-result.ts';

/**
 * The sentences that say what somebody is, by the titles that they print beside the name, those marked: offices before ranks,
 * the newest first, each office once however it is worded. None for somebody to whom no article gives a title.
 * @param articles those that the person was found in.
 */
export function introductionOf({ roles }: FoundPerson, articles: readonly Article[]): readonly UncitedLine[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const told: FoundRole[] = [];
  for (const role of roles.map((one) => roles.find((other) => saysWhere(other, one)) ?? one))
    if (!told.some((one) => saysAsMuch(one, role))) told.push(role);
  return told.flatMap(({ articleId, sentence }): UncitedLine[] => {
    const article = byId.get(articleId);
    if (article === undefined) return [];
    const titles = roles.filter((role) => role.articleId === articleId && isWithin(role, sentence));
    const highlights = titles
      .map(({ start, end }): [number, number] => [start - sentence.start, end - sentence.start])
      .toSorted(([one], [other]) => one - other);
    return [{ places: [{ article, sentence }], highlights, note: null }];
  });
}

/** Whether a title is the other, and says of where: "Ukrainian President" rather than "President". */
function saysWhere(one: FoundRole, other: FoundRole): boolean {
  const [words, others] = [one, other].map(({ text }) => foldName(text).split(' '));
  if (words === undefined || others === undefined || words.length <= others.length) return false;
  const added = words.filter((word) => !others.includes(word));
  const isWhere = added.some((word) => PLACES.has(word) || PEOPLES.has(word));
  return (
    isWhere &&
    others.every((word) => words.includes(word)) &&
    added.every((word) => PLACES.has(word) || PEOPLES.has(word) || FUNCTION_WORDS.has(word))
  );
}

/** Whether a sentence that is shown for one title tells another too: by the same words, or in the same breath. */
function saysAsMuch(one: FoundRole, other: FoundRole): boolean {
  const words = new Set(foldName(one.text).split(' '));
  const isTold = foldName(other.text)
    .split(' ')
    .every((word) => words.has(word));
  return isTold || (one.articleId === other.articleId && one.sentence.start === other.sentence.start);
}

function isWithin({ start, end }: FoundRole, sentence: FoundRole['sentence']): boolean {
  return start >= sentence.start && end <= sentence.end;
}

/**
 * The first sentence of the newest article that prints any of some names: there an article says who or what that is. None
 * where none does. @param articles the newest first.
 */
export function firstPrinting(names: readonly string[], articles: readonly Article[]): readonly UncitedLine[] {
  for (const article of articles) {
    const sentence = sentencesOf(article).find(({ start, end }) => {
      const text = article.body.slice(start, end);
      return names.some((name) => text.includes(name));
    });
    if (sentence !== undefined) return [{ places: [{ article, sentence }], highlights: [], note: null }];
  }
  return [];
}
