// The vector of each token of each text, by transformers.js itself; compare.py calls it.
//   node vectors.js MODEL_FOLDER DTYPE < texts.json > vectors.json      (lists of texts; of texts' vectors, their tokens averaged)
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { AutoModel, AutoTokenizer, env } from '@xenova/transformers';

const [folder = '', precision] = process.argv.slice(2);
const dtype = precision === 'fp32' ? 'fp32' : 'q8';
env.allowRemoteModels = false;
const path = resolve(folder);
const [tokenizer, model] = await Promise.all([
  AutoTokenizer.from_pretrained(path),
  AutoModel.from_pretrained(path, { dtype }),
]);

const vectors = [];
for (const text of JSON.parse(readFileSync(0, 'utf8'))) {
  const { last_hidden_state: tokens } = await model(tokenizer(text, { truncation: true, max_length: 256 }));
  vectors.push(meanOf(tokens));
}
process.stdout.write(JSON.stringify(vectors));

/** @param {import('@xenova/transformers').Tensor} tokens of (1, tokens, dimensions) */
function meanOf({ data, dims: [, tokens = 0, dimensions = 0] }) {
  return Array.from({ length: dimensions }, (_, dimension) => {
    let sum = 0;
    for (let token = 0; token < tokens; token += 1) sum += Number(data[token * dimensions + dimension]);
    return sum / tokens;
  });
}
