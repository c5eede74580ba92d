import { describe, expect, it } from 'vitest';
import type { ArticleFormat, ParsedArticle } from '../../src/articles/article-format.ts';
import { seededRandom } from '../../src/seeded-random.ts';
import { parseText } from '../support/parse-text.ts';

export interface ArticleFormatContract {
  readonly format: ArticleFormat;
  /** A whole file of this format with at least one article of two paragraphs. */
  readonly sample: string;
  /** What its articles must have, in order; white space of paragraphs is not compared. */
  readonly articles: readonly Partial<ParsedArticle>[];
  /** Marks that mean something in this format, to make files of in no order. */
  readonly marks: readonly string[];
}

/** Broken files that are tried each way; `npm run test:fuzz` tries thousands. */
const TIMES = 80;

/** What every format of articles must do. */
export function testArticleFormat(name: string, { format, sample, articles, marks }: ArticleFormatContract): void {
  describe(name, () => {
    it('names its extensions in lower case, with the dot', () => {
      expect(format.extensions.length).toBeGreaterThan(0);
      for (const extension of format.extensions) expect(extension).toMatch(/^\.[a-z]+$/);
      expect(format.maxBytes).toBeGreaterThanOrEqual(1_000_000);
    });

    it('reads a file as a person would', async () => {
      const parsed = await parseText(format, sample);
      expect(parsed.problems).toEqual([]);
      expect(parsed.articles.map(tidied)).toMatchObject(articles);
      expect(parsed.articles).toHaveLength(articles.length);
    });

    it('reads the same with the line ends of Windows', async () => {
      const [unix, windows] = [
        await parseText(format, sample),
        await parseText(format, sample.replaceAll('\n', '\r\n')),
      ];
      expect(windows.articles.map(tidied)).toEqual(unix.articles.map(tidied));
    });

    it('finds no article in white space', async () => {
      for (const text of ['', ' \n\t\n']) expect((await parseText(format, text)).articles).toEqual([]);
    });

    it('gives articles with words, or problems with a reason, of a file that is cut off anywhere', async () => {
      const step = Math.max(1, Math.floor(sample.length / TIMES));
      for (let length = 0; length < sample.length; length += step) await expectSound(sample.slice(0, length));
    });

    it('does so of marks in no order', async () => {
      const random = seededRandom(7);
      const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
      for (let round = 0; round < TIMES; round += 1) {
        const pieces = Array.from({ length: 40 }, () =>
          pick([...marks, 'word ', '.\n', '\n\n', round % 2 === 0 ? '\0' : ' ', '\ud800', 'é']),
        );
        await expectSound(pieces.join(''));
      }
    });

    async function expectSound(text: string): Promise<void> {
      const parsed = await parseText(format, text);
      for (const { message } of parsed.problems) expect(message.length).toBeGreaterThanOrEqual('is empty'.length);
      for (const article of parsed.articles) {
        expect(article.paragraphs.length, JSON.stringify(text)).toBeGreaterThan(0);
        expect(article.publishedOn ?? '2025-12-09').toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }
  });
}

function tidied(article: ParsedArticle): ParsedArticle {
  return { ...article, paragraphs: article.paragraphs.map((text) => text.replaceAll(/\s+/gu, ' ').trim()) };
}
