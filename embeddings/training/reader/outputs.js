// What transformers.js gives of an exported reader: each output's name and shape, and the sentence that answers.
//   node embeddings/training/reader/outputs.js READER_FOLDER QUESTION PASSAGE
import { resolve } from 'node:path';
import { AutoModel, AutoTokenizer, env } from '@xenova/transformers';

const [folder = '', question = '', passage = ''] = process.argv.slice(2);
env.allowRemoteModels = false;
const path = resolve(folder);
const [tokenizer, model] = await Promise.all([
  AutoTokenizer.from_pretrained(path),
  AutoModel.from_pretrained(path, { dtype: 'q8' }),
]);
const outputs = await model(tokenizer(question, { text_pair: passage }));
for (const [name, { dims, data }] of Object.entries(outputs)) {
  const first = Array.from(data.slice(0, 4), (value) => value.toFixed(2)).join(' ');
  process.stdout.write(`${name} (${dims.join(', ')}): ${first} …\n`);
}
