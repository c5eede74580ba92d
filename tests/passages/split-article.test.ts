import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { embeddedText, splitArticle } from '../../src/passages/split-article.ts';
import { sentencesOf } from '../../src/passages/split-sentences.ts';

/** Counts words and adds two, as a tokenizer that brackets each text would. */
const countTokens = async (texts: readonly string[]): Promise<number[]> =>
  texts.map((text) => text.split(/\s+/).filter(Boolean).length + 2);

const article = (body: string, title = 'A title'): Article => ({
  id: 'a',
  title,
  source: null,
  publishedOn: null,
  dateline: null,
  author: null,
  url: null,
  file: 'a.txt',
  body,
  section: null,
  correction: null,
});

const sentence = (words: number, name: string): string => `${name} ${'word '.repeat(words - 2)}end.`;

describe('splitArticle', () => {
  it('keeps a short article in one passage', async () => {
    const passages = await splitArticle(article('One sentence. Another one.\n\nA second paragraph.'), {
      maxTokens: 64,
      countTokens,
    });
    expect(passages.map(({ text, paragraph }) => [paragraph, text])).toEqual([
      [1, 'One sentence. Another one.\n\nA second paragraph.'],
    ]);
  });

  it('never makes a passage that the model would refuse, and leaves no sentence out', async () => {
    const body = Array.from({ length: 40 }, (_, index) => sentence(5 + ((index * 7) % 23), `S${index}`)).join(' ');
    const source = article(`${body}\n\n${body.replaceAll('S', 'T')}`);
    const passages = await splitArticle(source, { maxTokens: 64, countTokens });
    const counts = await countTokens(passages.map((passage) => embeddedText(source.title, passage)));
    expect(Math.max(...counts)).toBeLessThanOrEqual(64);
    for (const { start, end } of sentencesOf(source)) {
      expect(passages.filter((passage) => passage.start <= start && end <= passage.end)).toHaveLength(1);
    }
  });

  it('gives every passage as an exact slice of the body', async () => {
    const source = article(`${sentence(30, 'A')} ${sentence(30, 'B')}\n\n${sentence(50, 'C')}`);
    for (const { text, start, end } of await splitArticle(source, { maxTokens: 48, countTokens })) {
      expect(source.body.slice(start, end)).toBe(text);
    }
  });

  it('breaks between paragraphs rather than inside one', async () => {
    const source = article(`${sentence(30, 'A')}\n\n${sentence(12, 'B')} ${sentence(12, 'C')}`);
    const passages = await splitArticle(source, { maxTokens: 52, countTokens });
    expect(passages.map(({ text }) => text[0])).toEqual(['A', 'B']);
  });

  it('cuts a sentence longer than the limit between words, losing none', async () => {
    const source = article(sentence(200, 'Long'));
    const passages = await splitArticle(source, { maxTokens: 40, countTokens });
    expect(passages.length).toBeGreaterThan(5);
    expect(passages.map(({ text }) => text).join(' ')).toBe(source.body);
  });

  it('cuts a text without white space and keeps emoji whole', async () => {
    const body = '🙂'.repeat(300);
    const byCharacter = async (texts: readonly string[]): Promise<number[]> => texts.map((text) => text.length);
    const passages = await splitArticle(article(body, ''), { maxTokens: 33, countTokens: byCharacter });
    expect(passages.map(({ text }) => text).join('')).toBe(body);
    expect(passages.map(({ text }) => Buffer.from(text).toString()).join('')).toBe(body);
  });

  it('shortens a title that would crowd the passage out', async () => {
    const source = article(sentence(20, 'A'), 'title '.repeat(500));
    const [passage] = await splitArticle(source, { maxTokens: 64, countTokens });
    expect(passage?.text).toBe(source.body);
  });

  it('halves again when a tokenizer counts the whole higher than its parts', async () => {
    const superadditive = async (texts: readonly string[]): Promise<number[]> =>
      texts.map((text) => Math.ceil(text.split(/\s+/).filter(Boolean).length ** 1.2));
    const source = article(Array.from({ length: 12 }, (_, index) => sentence(6, `S${index}`)).join(' '));
    const passages = await splitArticle(source, { maxTokens: 40, countTokens: superadditive });
    const counts = await superadditive(passages.map((passage) => embeddedText(source.title, passage)));
    expect(Math.max(...counts)).toBeLessThanOrEqual(40);
  });

  it('makes no passage of an article without sentences', async () => {
    expect(await splitArticle(article(''), { maxTokens: 64, countTokens })).toEqual([]);
  });
});

describe('a text without end', () => {
  it.each([
    ['no full stop', 'the mill turns '],
    ['no space', 'mill'],
    ['no-break spaces between letters', `a${'\u00A0'.repeat(400)}`],
    ['emoji', '😀'],
    ['many sentences', 'The mill turns. '],
  ])('is counted piece by piece, no piece long and none often: %s', async (_name, unit) => {
    const asked = async (length: number): Promise<number> => {
      let characters = 0;
      const source = article(`${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}e`);
      const passages = await splitArticle(source, {
        maxTokens: 64,
        countTokens: (texts) => {
          expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(10_000);
          characters += texts.join('').length;
          return countTokens(texts);
        },
      });
      expect(passages.every(({ start, end, text }) => source.body.slice(start, end) === text)).toBe(true);
      return characters;
    };
    expect((await asked(400_000)) / (await asked(50_000))).toBeLessThan(10);
  });
});
