import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { toBody } from '../../src/articles/body.ts';
import { completeArticle } from '../../src/articles/complete-article.ts';
import { splitArticle } from '../../src/passages/split-article.ts';
import { paragraphsOf, sentencesOf, splitSentences } from '../../src/passages/split-sentences.ts';
import { contentWords } from '../../src/text/words.ts';
import { anyText, fuzzed } from '../support/fuzzed.ts';

const paragraphs = fc.array(anyText(60), { maxLength: 5 });

/** An article of these paragraphs, as any format gives it; null where nothing of them is text. */
function articleOf(texts: readonly string[]) {
  const given = { id: 'a', title: null, source: null, publishedOn: null, author: null, url: null, line: null };
  const article = completeArticle({ ...given, paragraphs: texts }, 'a.txt');
  return article.body === '' ? null : article;
}

it('sentences are slices that put together give the paragraph again, white space aside', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const spans = splitSentences(text);
      const slices = spans.map(({ start, end }) => text.slice(start, end));
      expect(slices.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
      for (const slice of slices) expect(slice.trim()).toBe(slice);
      spans.forEach(({ start, end }, index) =>
        expect([start >= (spans[index - 1]?.end ?? 0), end > start]).toEqual([true, true]),
      );
    }),
    fuzzed(150),
  );
});

it('sentences of an article lie in their paragraphs, and hold all of its body but the dateline', () => {
  fc.assert(
    fc.property(paragraphs, (texts) => {
      const article = articleOf(texts);
      if (article === null) return;
      const { body, dateline } = article;
      const sentences = sentencesOf(article);
      const said = sentences.map(({ start, end }) => body.slice(start, end)).join('');
      expect(said.replaceAll(/\s/gu, '')).toBe(body.slice(dateline?.length ?? 0).replaceAll(/\s/gu, ''));
      const spans = paragraphsOf(body);
      for (const { start, end, paragraph } of sentences) {
        const within = spans[paragraph - 1];
        expect([start >= (within?.start ?? Infinity), end <= (within?.end ?? 0)]).toEqual([true, true]);
      }
    }),
    fuzzed(80),
  );
});

it('a body that is taken apart into paragraphs and put together is the same', () => {
  fc.assert(
    fc.property(paragraphs, (texts) => {
      const body = toBody(texts);
      expect(toBody(body.split('\n\n'))).toBe(body.replaceAll('\f', ''));
      expect(paragraphsOf(body).map(({ start, end }) => body.slice(start, end))).toEqual(
        body === '' ? [] : body.split('\n\n'),
      );
    }),
    fuzzed(80),
  );
});

it('passages are slices that fit a model and together hold every sentence', async () => {
  const maxTokens = 40;
  const countTokens = async (texts: readonly string[]): Promise<readonly number[]> =>
    texts.map((text) => 2 + Math.ceil(text.length / 3));
  await fc.assert(
    fc.asyncProperty(paragraphs, async (texts) => {
      const article = articleOf(texts);
      if (article === null) return;
      const passages = await splitArticle({ ...article, title: 'A title' }, { maxTokens, countTokens });
      for (const { start, end, text } of passages) expect(article.body.slice(start, end)).toBe(text);
      const counts = await countTokens(passages.map(({ text }) => `A title\n${text}`));
      expect(counts.filter((count) => count > maxTokens)).toEqual([]);
      const held = passages
        .map(({ text }) => text)
        .join('')
        .replaceAll(/\s/gu, '');
      expect(held).toBe(article.body.slice(article.dateline?.length ?? 0).replaceAll(/\s/gu, ''));
    }),
    fuzzed(40),
  );
});

it('the words of any text are slices of it', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      for (const { start, end, stem } of contentWords(text))
        expect([text.slice(start, end) === '', stem === '']).toEqual([false, false]);
    }),
    fuzzed(80),
  );
});
