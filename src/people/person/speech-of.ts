import type { Article } from '../../articles/article.ts';
import type { Wording } from '../../language/wording.ts';
import { REPORTED_SPEECH } from '../../reply/kinds/quotes-reply.ts';
import type { UncitedLine } from '../../reply/quote-lines.ts';
import { attributionNote } from '../speech/attribution-note.ts';
import type { SpeechOfPerson } from './dossier.ts';
import type { ArticleSentence } from './person-result.ts';

/**
 * What articles print of a person's speech: direct speech first, then sentences that only report it, marked so; each the
 * newest first; each at the one place it was found at. @param articles those that the person was found in.
 */
export function speechOf(
  person: SpeechOfPerson,
  articles: readonly Article[],
  wording: Wording,
): readonly UncitedLine[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return [
    ...person.quotes.flatMap((quote) => line(quote, attributionNote(quote.attribution, person.name, wording))),
    ...person.reported.flatMap((one) => line(one, REPORTED_SPEECH)),
  ];

  function line({ articleId, ...sentence }: ArticleSentence, note: string | null): UncitedLine[] {
    const article = byId.get(articleId);
    return article ? [{ places: [{ article, sentence }], highlights: [], note }] : [];
  }
}
