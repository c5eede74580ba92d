import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readModelFacts } from '../../../embeddings/files/read-model-facts.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const WEIGHTS = { 'onnx/model_quantized.onnx': '' };

it('assumes mean pooling, no prefix and a low weight where a folder states nothing', () => {
  const folder = folderWith({ 'config.json': { hidden_size: 384, max_position_embeddings: 512 }, ...WEIGHTS });
  expect(readModelFacts(folder)).toEqual({
    dimensions: 384,
    maxTokens: 512,
    dtype: 'q8',
    pooling: 'mean',
    questionPrefix: '',
    passagePrefix: '',
    weight: 0.2,
    cosines: 'static',
    isEnglish: false,
  });
});

it('reads how it is to be used here where its maker says so', () => {
  const files = { 'config.json': { hidden_size: 8 }, ...WEIGHTS };
  const known = { ...files, 'dateline.json': { weight: 0.6, cosines: 'minilm', isEnglish: true } };
  expect(readModelFacts(folderWith(known))).toMatchObject({ weight: 0.6, cosines: 'minilm' });
  const wrong = { ...files, 'dateline.json': { weight: 7 } };
  expect(() => readModelFacts(folderWith(wrong))).toThrow(/dateline\.json cannot be used/u);
});

it('reads what sentence-transformers states', () => {
  const folder = folderWith({
    'config.json': { hidden_size: 384, max_position_embeddings: 512 },
    '1_Pooling/config.json': { pooling_mode_cls_token: true, pooling_mode_mean_tokens: false },
    'config_sentence_transformers.json': { prompts: { query: 'ask: ', document: 'tell: ' } },
    'sentence_bert_config.json': { max_seq_length: 128, do_lower_case: false },
    ...WEIGHTS,
  });
  expect(readModelFacts(folder)).toMatchObject({
    pooling: 'first-token',
    questionPrefix: 'ask: ',
    passagePrefix: 'tell: ',
    maxTokens: 128,
  });
});

it.each([
  { of: 'the model', config: { max_position_embeddings: 512 }, tokenizer: { model_max_length: 1024 }, limit: 512 },
  { of: 'the tokenizer', config: { max_position_embeddings: 512 }, tokenizer: { model_max_length: 256 }, limit: 256 },
  {
    of: 'a model that counts positions from its padding',
    config: { model_type: 'xlm-roberta', max_position_embeddings: 514 },
    tokenizer: {},
    limit: 512,
  },
  { of: 'nobody', config: {}, tokenizer: { model_max_length: 1e30 }, limit: 512 },
])('takes the token limit of $of', ({ config, tokenizer, limit }) => {
  const files = { 'config.json': { hidden_size: 8, ...config }, 'tokenizer_config.json': tokenizer, ...WEIGHTS };
  expect(readModelFacts(folderWith(files)).maxTokens).toBe(limit);
});

it.each([
  [{ dim: 768 }, 768],
  [{ d_model: 512 }, 512],
])('knows other names of the vector length: %j', (config, dimensions) => {
  expect(readModelFacts(folderWith({ 'config.json': config, ...WEIGHTS })).dimensions).toBe(dimensions);
});

it('takes the smallest weights that lose next to nothing', () => {
  const config = { 'config.json': { hidden_size: 8 } };
  expect(readModelFacts(folderWith({ ...config, 'onnx/model.onnx': '', ...WEIGHTS })).dtype).toBe('q8');
  expect(readModelFacts(folderWith({ ...config, 'onnx/model.onnx': '' })).dtype).toBe('fp32');
});

it.each([
  ['no length', { 'config.json': {}, ...WEIGHTS }, 'hidden_size'],
  ['a length that is none', { 'config.json': { hidden_size: 'wide' }, ...WEIGHTS }, 'hidden_size'],
  ['no weights', { 'config.json': { hidden_size: 8 } }, 'onnx/model_quantized.onnx'],
  ['a broken file', { 'config.json': '{"hidden_size":', ...WEIGHTS }, 'config.json cannot be used'],
  [
    'another pooling',
    { 'config.json': { hidden_size: 8 }, '1_Pooling/config.json': { pooling_mode_max_tokens: true }, ...WEIGHTS },
    '1_Pooling/config.json',
  ],
])('names the folder and the file when it finds %s', (_, files, mentioned) => {
  const folder = folderWith(files);
  const read = () => readModelFacts(folder);
  expect(read).toThrow(expect.objectContaining({ code: 'model-unavailable' }));
  expect(read).toThrow(folder);
  expect(read).toThrow(mentioned);
});

function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = temporaryFolder();
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}
