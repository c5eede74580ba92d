import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../embeddings/training/random.ts';
import { createNameTagger } from '../../../src/people/names/name-tagger.ts';
import { readNameWeights, writeNameWeights } from '../../../src/people/names/name-weights.ts';
import { nameWords } from '../../../src/people/words/name-word.ts';
import {
  averaged,
  type ChainWeights,
  createChainTrainer,
  noWeights,
} from '../../../src/training/names/conditional-random-field.ts';
import { quantiseWeights } from '../../../src/training/names/quantise-weights.ts';
import { mayBeNamed, wordFeatures } from '../../../src/people/names/word-features.ts';

const BUCKETS = 2 ** 12;
const ANY = 0x7f;

/** O is outside, P begins a person, p goes on, L begins a place, ? may be anything. */
const EXAMPLES: readonly (readonly [string, string])[] = [
  ['Mr Xoq spoke in Blim', 'OPOOL'],
  ['Mr Xoq Fnord spoke in Wump', 'OPpOOL'],
  ['Mr Glork spoke in Blim', 'OPOOL'],
  ['Mr Zib Glork slept in Wump', 'OPpOOL'],
];
const BITS: Readonly<Record<string, number>> = { O: 1, P: 2, p: 4, L: 32, '?': ANY };

function exampleOf(text: string, labels: string) {
  const words = nameWords(text);
  return {
    features: wordFeatures(words, text, BUCKETS),
    open: Uint8Array.from(words, (_, index) => (mayBeNamed(words, index) ? 1 : 0)),
    allowed: Uint8Array.from(labels, (label) => BITS[label] ?? 0),
    weight: 1,
  };
}

function train(examples: readonly (readonly [string, string])[], start: ChainWeights = noWeights(BUCKETS)) {
  const trainer = createChainTrainer(start);
  const random = createRandom(1);
  const options = { rate: 0.1, drops: () => random.number() < 0.1 };
  const surprises: number[] = [];
  for (let round = 0; round < 30; round++) {
    let surprise = 0;
    for (const [text, labels] of examples) surprise += trainer.step(exampleOf(text, labels), options);
    surprises.push(surprise);
  }
  return { weights: trainer.weights, surprises };
}

const tagged = (weights: ChainWeights, text: string): string =>
  [...createNameTagger(quantiseWeights(weights))(nameWords(text), text, { leaning: () => 0 })].join('');

describe('createChainTrainer', () => {
  it('learns to label words it has not seen by what stands around them', () => {
    const { weights, surprises } = train(EXAMPLES);
    expect(surprises.at(-1)).toBeLessThan((surprises[0] ?? 0) / 10);
    expect(tagged(weights, 'Mr Quux spoke in Dorf')).toBe('01005');
    expect(tagged(weights, 'Mr Quux Baz slept in Dorf')).toBe('012005');
  });

  it('learns from sentences of which a part is known', () => {
    const { weights } = train([...EXAMPLES, ['Mr Plugh spoke in Blim', 'O?OO?']]);
    expect(tagged(weights, 'Mr Quux spoke in Dorf')).toBe('01005');
  });

  it('learns nothing from labels that cannot follow each other', () => {
    const trainer = createChainTrainer(noWeights(BUCKETS));
    expect(trainer.step(exampleOf('Mr Xoq left', 'OpO'), { rate: 0.1, drops: () => false })).toBe(0);
    expect(trainer.weights.words.some((weight) => weight !== 0)).toBe(false);
  });

  it('gives the same weights every time', () => expect(train(EXAMPLES).weights).toEqual(train(EXAMPLES).weights));

  it('goes on from weights without changing them', () => {
    const { weights } = train(EXAMPLES);
    const before = weights.words.slice();
    const other = train([['Blim spoke in Mr', 'POOO']], weights).weights;
    expect(weights.words).toEqual(before);
    expect(averaged(weights, weights)).toEqual(weights);
    expect(averaged(weights, other).words).not.toEqual(before);
  });
});

describe('the weights of the tagger', () => {
  it('are read as they were written', () => {
    const weights = quantiseWeights(train(EXAMPLES).weights);
    const read = readNameWeights(writeNameWeights(weights));
    expect(read.words).toEqual(weights.words);
    expect(read.steps).toEqual(weights.steps);
    expect(read.scale).toBeCloseTo(weights.scale, 6);
  });

  it('are outvoted by what else speaks for or against a person', () => {
    const weights = quantiseWeights(train(EXAMPLES).weights);
    const text = 'Mr Quux spoke in Dorf';
    const tag = createNameTagger(weights);
    expect([...tag(nameWords(text), text, { leaning: () => -100 })]).not.toContain(1);
    expect([...tag(nameWords(text), text, { leaning: (index) => (index === 4 ? 100 : 0) })][4]).toBe(1);
  });
});
