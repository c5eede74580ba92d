import { readDates } from '../../question/dates/read-dates.ts';
import { contentWords } from '../../text/words.ts';
import { articleNamed } from './choose-articles.ts';
import { summarise, type SummariseOptions, type Summary } from './summarise.ts';

export interface SummariseScopeOptions extends SummariseOptions {
  /** `YYYY-MM-DD` by the clock. */
  readonly today: () => string;
}

/**
 * Summarises an article, a topic or a span of time, in whatever words the span is named: "last week", "the pier in
 * December". A time that leaves nothing on the topic is taken as part of the topic, unless it surely is one of articles.
 */
export async function summariseScope(scope: string, { today, ...options }: SummariseScopeOptions): Promise<Summary> {
  const { archive, filters, wording } = options;
  const text = scope.normalize('NFC').trim();
  const dated = readDates(text, { filters, today: today(), days: await archive.days(), wording });
  if (dated.filters === filters || (await articleNamed(text, await archive.headings(filters), archive)) !== undefined)
    return summarise(scope, options);
  const topic = contentWords(dated.question).length === 0 ? '' : dated.question;
  const summary = await summarise(topic, { ...options, filters: dated.filters });
  if (summary.kind === 'not-found' && dated.otherwise !== null) return summarise(scope, options);
  return topic === '' ? summary : { ...summary, scope: `${summary.scope}, ${wording.span(dated.filters)}` };
}
