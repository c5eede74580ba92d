import { expect, it } from 'vitest';
import type { EncodedParagraph } from '../../../embeddings/training/encode-articles.ts';
import { createRandom } from '../../../embeddings/training/random.ts';
import { samplePair, type Pair, type TokenKinds } from '../../../embeddings/training/sample-pair.ts';

// Token 0 ends sentences; odd tokens continue a word.
const kinds: TokenKinds = {
  continuesWord: Uint8Array.from({ length: 200 }, (_, token) => token % 2),
  endsSentence: Uint8Array.from({ length: 200 }, (_, token) => (token === 0 ? 1 : 0)),
};
const SENTENCES = [10, 40, 70].map((first) => [...Array.from({ length: 11 }, (_, at) => first + at), 0]);
const paragraph: EncodedParagraph = {
  article: 3,
  title: Uint16Array.of(100, 102),
  label: Uint16Array.of(110),
  isQuestion: false,
  text: Uint16Array.from(SENTENCES.flat()),
};

function samples(from: EncodedParagraph): readonly Pair[] {
  const random = createRandom(1);
  return Array.from({ length: 400 }, () => samplePair(from, kinds, random));
}

it('asks by title and label for any passage of the article, by sentences for this one alone', () => {
  const pairs = samples(paragraph);
  for (const { article, query, isAboutArticle } of pairs) {
    expect(article).toBe(3);
    expect(isAboutArticle).toBe(query[0] === 100);
  }
  const asked = new Set(pairs.filter(({ isAboutArticle }) => isAboutArticle).map(({ query }) => query.join(' ')));
  expect(asked).toEqual(new Set(['100 102', '100 102 110']));
});

it('takes words of one sentence, whole and in order, and leaves that sentence in or out', () => {
  const cloze = samples(paragraph).filter(({ isAboutArticle }) => !isAboutArticle);
  let without = 0;
  for (const { query, passage } of cloze) {
    const sentence = SENTENCES.find((tokens) => tokens.includes(query[0] ?? -1) || query[0] === 0) ?? [];
    if (query[0] !== 0) expect(sentence.filter((token) => query.includes(token))).toEqual([...query]);
    // A continuation never stands without the piece before it.
    query.forEach((token, at) => token % 2 === 1 && expect(query[at - 1]).toBe(token - 1));
    if (!passage.includes(query[0] ?? -1)) without += 1;
    const body = passage.filter((token) => token < 100);
    expect([SENTENCES.flat().length, SENTENCES.flat().length - 12]).toContain(body.length);
  }
  expect(without / cloze.length).toBeGreaterThan(0.35);
  expect(without / cloze.length).toBeLessThan(0.65);
});

it('mostly asks the question where there is one, and puts the title before half of the passages', () => {
  const pairs = samples({ ...paragraph, isQuestion: true });
  const asked = pairs.filter(({ query }) => query.join(' ') === '110');
  expect(asked.length / pairs.length).toBeCloseTo(0.8, 1);
  expect(asked.every(({ isAboutArticle }) => !isAboutArticle)).toBe(true);
  const titled = pairs.filter(({ passage }) => passage[0] === 100).length;
  expect(titled / pairs.length).toBeCloseTo(0.5, 1);
});
