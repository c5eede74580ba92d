import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';

export interface EmbeddingModelContract {
  /** A model of its own for each call; the suite closes it. */
  readonly create: () => Promise<EmbeddingModel>;
  /** A word that is one token to the model. */
  readonly word: string;
}

const SENTENCES = [
  'NATO ministers met in Brussels on Tuesday.',
  'Oil prices fell.',
  'The president said that the talks on security, trade and energy would go on until an agreement was reached, and thanked the hosts.',
  'Rain is expected.',
];
const UNUSUAL = ['', ' \n\t ', 'الناتو', 'Путин', '北约', '🙂👩‍👩‍👧', '\u0000', '\ud800 half a character', 'a'.repeat(500)];

/** What every embedding model must do. */
export function testEmbeddingModel(name: string, { create, word }: EmbeddingModelContract): void {
  describe(name, () => {
    let model: EmbeddingModel;
    beforeAll(async () => {
      model = await create();
    });
    afterAll(() => model.close());

    it('says who it is and how much it takes', () => {
      expect(model.id).toMatch(/.+[@].+/);
      expect(model.dimensions).toBeGreaterThan(0);
      expect(model.maxTokens).toBeGreaterThan(0);
      expect(model.weight).toBeGreaterThanOrEqual(0);
      expect(model.weight).toBeLessThanOrEqual(1);
    });

    it('gives one vector of unit length and of its dimensions a text', async () => {
      const vectors = await model.embedPassages(SENTENCES);
      expect(vectors).toHaveLength(SENTENCES.length);
      for (const vector of [...vectors, await model.embedQuestion('Who met in Brussels?')]) {
        expect(vector).toBeInstanceOf(Float32Array);
        expect(vector).toHaveLength(model.dimensions);
        expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
      }
    });

    it('gives each vector memory of its own, so that storing its buffer stores one vector', async () => {
      const vectors = await model.embedPassages(SENTENCES);
      expect(vectors.map(({ buffer }) => buffer.byteLength)).toEqual(SENTENCES.map(() => model.dimensions * 4));
    });

    it('gives a text the same vector alone, among others and in any order', async () => {
      const texts = Array.from({ length: 21 }, (_, index) =>
        `${SENTENCES[index % 4]} ${word} `.repeat((index % 5) + 1),
      );
      const together = await model.embedPassages(texts);
      const reversed = [...(await model.embedPassages([...texts].reverse()))].reverse();
      for (const [index, text] of texts.entries()) {
        const [alone] = await model.embedPassages([text]);
        expect(largestDifference(alone, together[index])).toBeLessThan(1e-5);
        expect(largestDifference(alone, reversed[index])).toBeLessThan(1e-5);
      }
    });

    it('finds the text itself nearest to it', async () => {
      const vectors = await model.embedPassages(SENTENCES);
      for (const [index, sentence] of SENTENCES.entries()) {
        const question = await model.embedQuestion(sentence);
        const scores = vectors.map((vector) => cosine(question, vector));
        expect(scores.indexOf(Math.max(...scores))).toBe(index);
      }
    });

    it('takes nothing and gives nothing', async () => {
      expect(await model.embedPassages([])).toEqual([]);
      expect(await model.countTokens([])).toEqual([]);
    });

    it('counts more tokens in more words', async () => {
      const [none, one, ten] = await model.countTokens(['', word, `${word} `.repeat(10)]);
      expect(one).toBe((none ?? 0) + 1);
      expect(ten).toBe((none ?? 0) + 10);
    });

    it('embeds a text of exactly as many tokens as it takes, and refuses one more by name', async () => {
      const longest = await textOfTokens(model.maxTokens);
      expect(await model.embedPassages([longest])).toHaveLength(1);
      const many = [...Array.from({ length: 11 }, () => word), `${longest} ${word}`, word];
      await expect(model.embedPassages(many)).rejects.toMatchObject({
        code: 'text-too-long',
        message: expect.stringMatching(
          new RegExp(`^Text 11 .*\\b${model.maxTokens + 1} tokens.*\\b${model.maxTokens}\\b`),
        ),
      });
    });

    it('refuses a question that is too long, and answers the next', async () => {
      const long = `${word} `.repeat(model.maxTokens + 1);
      await expect(model.embedQuestion(long)).rejects.toMatchObject({ code: 'text-too-long' });
      expect(await model.embedQuestion(word)).toHaveLength(model.dimensions);
    });

    it.each(UNUSUAL)('gives a vector of unit length, or of zeros, for %j', async (text) => {
      const [vector] = await model.embedPassages([text]);
      expect(vector?.every(Number.isFinite)).toBe(true);
      expect([0, 1]).toContain(Number(Math.hypot(...(vector ?? [])).toFixed(5)));
      expect(await model.embedQuestion(text)).toHaveLength(model.dimensions);
    });

    it('rejects work that waits when it is closed, and all that comes later', async () => {
      const closing = await create();
      const waiting = Array.from({ length: 5 }, () => closing.embedPassages(SENTENCES));
      const outcomes = Promise.allSettled(waiting);
      await closing.close();
      expect((await outcomes).at(-1)).toMatchObject({ status: 'rejected', reason: { code: 'model-unavailable' } });
      await expect(closing.embedQuestion('late')).rejects.toMatchObject({ code: 'model-unavailable' });
      await expect(closing.countTokens(['late'])).rejects.toMatchObject({ code: 'model-unavailable' });
      await closing.close();
    });

    async function textOfTokens(tokens: number): Promise<string> {
      const [none = 0] = await model.countTokens(['']);
      const text = Array.from({ length: tokens - none }, () => word).join(' ');
      expect(await model.countTokens([text])).toEqual([tokens]);
      return text;
    }
  });
}

function largestDifference(one: Float32Array | undefined, other: Float32Array | undefined): number {
  if (one === undefined || other === undefined) return Number.POSITIVE_INFINITY;
  return Math.max(...one.map((value, index) => Math.abs(value - (other[index] ?? Number.NaN))));
}

function cosine(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? Number.NaN), 0);
}
