import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom } from '../../../embeddings/training/random.ts';
import { readCorpus } from '../../../embeddings/training/read-corpora.ts';
import { BEGINS_ORGANISATION, BEGINS_PLACE } from '../../people/names/name-labels.ts';
import { writeNameWeights } from '../../people/names/name-weights.ts';
import { mayBeNamed, wordFeatures } from '../../people/names/word-features.ts';
import {
  averaged,
  type ChainTrainer,
  createChainTrainer,
  type Example,
  noWeights,
} from './conditional-random-field.ts';
import { listLine } from './list-lines.ts';
import { createNameMaker } from './made-up-names.ts';
import { quantiseWeights } from './quantise-weights.ts';
import { readTagged } from './read-tagged.ts';
import { inCapitals, replaceNames } from './replace-names.ts';
import { sampleSilver } from './sample-silver.ts';
import { namesOf, type TaggedText } from './tagged-text.ts';

// Makes the weights of the tagger of names: npm run train:names -- CORPORA_FOLDER WEIGHTS_FILE [--rounds N] [--seed N]
// The same corpora and options give the same bytes. docs/decisions/0013 has what it was run with.

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sentences: { type: 'string', default: '30000' },
    rounds: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
  },
});
const [corpora, weightsFile] = positionals;
if (corpora === undefined || weightsFile === undefined) {
  throw new Error('A folder and a file are needed: where the corpora are, and where the weights go.');
}

const BUCKETS = 2 ** 18;
/** Sentences of the encyclopedia's links are many and careless. */
const WEIGHT_OF_LINKED = 0.7;
/** The share of sentences that are read about others than they were written about, and of their names. */
const REWRITTEN = 0.5;
const RENAMED = 0.8;
/** The share of sentences that are read as a headline in capitals. */
const SHOUTED = 0.04;
const LEFT_OUT = 0.1;
const RATE = 0.05;
const LAST_RATE = 0.02;
/** Lines of results and credits in each round. */
const LIST_LINES = 1500;

const random = createRandom(Number(values.seed));
const linked = readTagged(join(corpora, 'ner'), 'wikiann_en_train');
const politics = readTagged(join(corpora, 'ner'), 'crossner_politics_train');
const silver = sampleSilver((name) => readCorpus(corpora, name), { sentences: Number(values.sentences), random });
report(`read ${linked.length + politics.length} sentences marked by people and ${silver.length} by rules`);

const newNames = {
  people: createNameMaker(join(corpora, 'names'), random),
  places: linked.flatMap((sentence) => namesOf(sentence, BEGINS_PLACE)),
  organisations: linked.flatMap((sentence) => namesOf(sentence, BEGINS_ORGANISATION)),
  random,
};
const linkedOnes = new Set(linked);
const trainer = createChainTrainer(noWeights(BUCKETS));
for (let round = 0; round < Number(values.rounds); round++) {
  const lines = Array.from({ length: LIST_LINES }, () => listLine(newNames));
  const surprise = learn(trainer, [...linked, ...silver, ...lines, ...repeated(politics, 10)], RATE / (1 + round / 2));
  report(`round ${round + 1}: ${surprise.toFixed(3)} nats a sentence`);
}
// What people marked in the kind of text that is read has the last word, but only half of it: weights averaged over
// the way there and its end are better at both it and other text (Wortsman et al., 2022).
const settled = createChainTrainer(trainer.weights);
report(`last round: ${learn(settled, repeated(politics, 20), LAST_RATE).toFixed(3)} nats a sentence`);
writeFileSync(weightsFile, writeNameWeights(quantiseWeights(averaged(trainer.weights, settled.weights))));
report(`wrote ${weightsFile}`);

/** Learns from sentences in random order; gives how surprising they were on average. */
function learn(trainer: ChainTrainer, sentences: TaggedText[], rate: number): number {
  random.shuffle(sentences);
  const options = { rate, drops: () => random.number() < LEFT_OUT };
  let surprise = 0;
  for (const sentence of sentences) {
    if (sentence.words.length === 0) continue;
    const asIs = linkedOnes.has(sentence);
    surprise += trainer.step(exampleOf(asIs ? sentence : varied(sentence), asIs ? WEIGHT_OF_LINKED : 1), options);
  }
  return surprise / sentences.length;
}

function repeated(sentences: readonly TaggedText[], times: number): TaggedText[] {
  return Array.from({ length: times }, () => sentences).flat();
}

function varied(sentence: TaggedText): TaggedText {
  const renamed = random.number() < REWRITTEN ? replaceNames(sentence, newNames, RENAMED) : sentence;
  return random.number() < SHOUTED ? inCapitals(renamed) : renamed;
}

function exampleOf({ words, text, allowed }: TaggedText, weight: number): Example {
  const open = Uint8Array.from(words, (_word, index) => (mayBeNamed(words, index) ? 1 : 0));
  return { features: wordFeatures(words, text, BUCKETS), open, allowed, weight };
}

function report(message: string): void {
  process.stderr.write(`${Math.round(performance.now() / 1000)} s: ${message}\n`);
}
