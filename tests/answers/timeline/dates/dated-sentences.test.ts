import { describe, expect, it } from 'vitest';
import { datedSentences } from '../../../../src/answers/timeline/dates/dated-sentences.ts';
import { makeArticle } from '../../../support/articles.ts';

const dated = (body: string, publishedOn: string | null = '2025-03-12') =>
  datedSentences(makeArticle({ body, publishedOn })).map(({ text, date, words }) => [
    date,
    words === null ? null : text.slice(words.start, words.end),
  ]);

describe('datedSentences', () => {
  it('gives a lead without a word of time the day of its article, and no other sentence', () =>
    expect(dated('The dam above Osk broke. The town was flooded.')).toEqual([['2025-03-12', null]]));

  it.each([
    ['it tells of how things are', 'The dam above Osk is forty years old.'],
    ['it tells of what has been', 'The dam above Osk has leaked.'],
    ['it tells a time that is not certain', 'The dam above Osk broke last week.'],
    ['it tells a time that cannot be resolved', 'The dam above Osk broke in the 1990s.'],
    ['somebody speaks', '“The dam above Osk broke,” she said.'],
  ])('gives a lead none where %s', (_why, body) => expect(dated(body)).toEqual([]));

  it('gives a lead none where the article has no day', () => expect(dated('The dam broke.', null)).toEqual([]));

  it.each([
    ['the more exact', 'The dam, built in 1984, broke on Tuesday.', '2025-03-11'],
    ['the first of equals', 'It broke on Sunday and was mended on Tuesday.', '2025-03-09'],
    ['when it happened before when it was said', 'The mayor said on Tuesday that the dam broke in 2019.', '2019'],
    ['what has happened before what is to come', 'It broke in January and will be mended on Friday.', '2025-01'],
    ['when it was said where there is nothing else', 'The mayor said on Tuesday that it leaks.', '2025-03-11'],
  ])('dates a sentence of several dates by %s', (_which, sentence, date) =>
    expect(dated(`It is old. ${sentence}`).map(([one]) => one)).toEqual([date]),
  );

  it('dates nothing by what is said in a quotation of several sentences', () =>
    expect(dated('“We are here. We will be back on Monday. It is ours,” he said.')).toEqual([]));

  it('gives exact offsets', () => {
    const article = makeArticle({ body: 'Osk is small.\n\nIt was founded in 1630.' });
    const [only] = datedSentences(article);
    expect(only?.sentence).toEqual({ start: 15, end: 38, paragraph: 2 });
    expect(article.body.slice(only?.sentence.start, only?.sentence.end)).toBe(only?.text);
  });
});
