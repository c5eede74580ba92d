import { parseArgs } from 'node:util';
import { makeStaticModel } from './make-static-model.ts';

// Makes the static model: npx tsx embeddings/training/train.ts CORPORA_FOLDER MODEL_FOLDER [--batches N]
// The same corpora and options give the same bytes. What it was run with stands in the model's card.

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    batches: { type: 'string', default: '4500' },
    rate: { type: 'string', default: '0.02' },
    seed: { type: 'string', default: '1' },
  },
});
const [corporaFolder, modelFolder] = positionals;
if (corporaFolder === undefined || modelFolder === undefined) {
  throw new Error('Two folders are needed: where the corpora are, and where the model goes.');
}
makeStaticModel({
  corporaFolder,
  modelFolder,
  batches: Number(values.batches),
  rate: Number(values.rate),
  seed: Number(values.seed),
  report: (text) => void process.stderr.write(`${Math.round(performance.now() / 1000)} s: ${text}\n`),
});
