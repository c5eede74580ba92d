import { join } from 'node:path';
import { weightsFile, type ModelFacts } from './files/model-facts.ts';
import type { ModelRow } from './files/model-row.ts';
import type { HubSource } from './files/model-source.ts';

const MINILM: ModelFacts = {
  dimensions: 384,
  maxTokens: 256,
  dtype: 'q8',
  pooling: 'mean',
  questionPrefix: '',
  passagePrefix: '',
  weight: 0.6,
  cosines: 'minilm',
  isEnglish: true,
  // On the small news archive 97 of 100 right articles have a passage from here on, and 7 of 100 passages of any.
  relatedFrom: 0.25,
};

/**
 * The embedding models that are known by name: to add one, add a row. Others work too, by hub name or folder; then the facts are
 * read from their files. A row pins a revision and the bytes of its files, so that a name always means the same vectors.
 *
 * `weight` and the weights of evidence are fitted for `builtin`, which is all-MiniLM-L6-v2 as `training/export` makes it, for
 * the hub's own export of the same network, and for `static`; nobody has fitted the others yet, and they stand on the safe
 * side of what published comparisons suggest. `dateline eval` measures one.
 */
export const MODELS: readonly ModelRow<ModelFacts>[] = [
  {
    name: 'builtin',
    source: { kind: 'bundled', folder: join(import.meta.dirname, 'models', 'minilm'), fingerprint: '93dd9c9dacbb' },
    facts: MINILM,
    licence: 'Apache-2.0',
    languages: 'English',
  },
  {
    // Some forty times as quick to index, and it finds less.
    name: 'static',
    source: { kind: 'bundled', folder: join(import.meta.dirname, 'models', 'static'), fingerprint: 'bd3c6bd4aacd' },
    facts: {
      dimensions: 256,
      maxTokens: 512,
      dtype: 'q8',
      pooling: 'mean',
      questionPrefix: '',
      passagePrefix: '',
      weight: 0.3,
      cosines: 'static',
      isStatic: true,
    },
    licence: 'Apache-2.0',
    languages: 'English',
  },
  {
    name: 'Xenova/all-MiniLM-L6-v2',
    source: hub('Xenova/all-MiniLM-L6-v2', '751bff37182d3f1213fa05d7196b954e230abad9', {
      'config.json': [650, '7135149f7cffa1a573466c6e4d8423ed73b62fd2332c575bf738a0d033f70df7'],
      'tokenizer.json': [711_661, 'da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0'],
      'tokenizer_config.json': [366, '9261e7d79b44c8195c1cada2b453e55b00aeb81e907a6664974b4d7776172ab3'],
      [weightsFile('q8')]: [22_972_370, 'afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1'],
    }),
    facts: MINILM,
    licence: 'Apache-2.0',
    languages: 'English',
  },
  {
    name: 'Xenova/bge-small-en-v1.5',
    source: hub('Xenova/bge-small-en-v1.5', 'ea104dacec62c0de699686887e3f920caeb4f3e3', {
      'config.json': [683, 'fa73f90bf92c8cace1fbcb709626306f2bdbc9ea3e5b5f94b440df9b6aa56350'],
      'tokenizer.json': [711_396, 'd241a60d5e8f04cc1b2b3e9ef7a4921b27bf526d9f6050ab90f9267a1f9e5c66'],
      'tokenizer_config.json': [366, '9261e7d79b44c8195c1cada2b453e55b00aeb81e907a6664974b4d7776172ab3'],
      [weightsFile('q8')]: [34_014_426, '6c9c6101a956d62dfb5e7190c538226c0c5bb9cb27b651234b6df063ee7dbfe4'],
    }),
    facts: {
      dimensions: 384,
      maxTokens: 512,
      dtype: 'q8',
      pooling: 'first-token',
      questionPrefix: 'Represent this sentence for searching relevant passages: ',
      passagePrefix: '',
      weight: 0.4,
      cosines: 'static',
      isEnglish: true,
    },
    licence: 'MIT',
    languages: 'English',
  },
  {
    name: 'Xenova/multilingual-e5-small',
    source: hub('Xenova/multilingual-e5-small', '761b726dd34fb83930e26aab4e9ac3899aa1fa78', {
      'config.json': [658, 'cb99455288675345e1a4f411438d5d0adbba5fbd3a67ea4fb03c015433b996c1'],
      'tokenizer.json': [17_082_730, '0b44a9d7b51c3c62626640cda0e2c2f70fdacdc25bbbd68038369d14ebdf4c39'],
      'tokenizer_config.json': [443, 'a1d6bc8734a6f635dc158508bef000f8e2e5a759c7d92f984b2c86e5ff53425b'],
      [weightsFile('q8')]: [118_308_185, 'f80102d3f2a1229f387d3c81909990d8945513e347b0eab049f7de3c6f98c193'],
    }),
    facts: {
      dimensions: 384,
      maxTokens: 512,
      dtype: 'q8',
      pooling: 'mean',
      questionPrefix: 'query: ',
      passagePrefix: 'passage: ',
      weight: 0.4,
      cosines: 'static',
    },
    licence: 'MIT',
    languages: 'about 100',
  },
  {
    name: 'Xenova/paraphrase-multilingual-MiniLM-L12-v2',
    source: hub('Xenova/paraphrase-multilingual-MiniLM-L12-v2', '2c4055b12046f11709e9df2c122e59ffbdc2f900', {
      'config.json': [673, '05b570bff786faa5c4604152aa16f19f77ed6dfc31e47dd0f3dd987078693ac7'],
      'tokenizer.json': [17_082_913, 'b60b6b43406a48bf3638526314f3d232d97058bc93472ff2de930d43686fa441'],
      'tokenizer_config.json': [496, '3f5961b9ac86288cccdb97f32fb848d6187c78e1603958c53f3ea1f296b7d8a2'],
      [weightsFile('q8')]: [118_308_126, '66fc00f5f29afcaff34092e1bdd20008ca3918265a82fb9695a551e510cc4ebc'],
    }),
    facts: {
      dimensions: 384,
      maxTokens: 128,
      dtype: 'q8',
      pooling: 'mean',
      questionPrefix: '',
      passagePrefix: '',
      weight: 0.3,
      cosines: 'static',
    },
    licence: 'Apache-2.0',
    languages: 'about 50',
  },
];

type SizeAndHash = readonly [size: number, sha256: string];

/** A model on the hub in int8, every byte of it pinned. */
function hub(repository: string, revision: string, pinned: Readonly<Record<string, SizeAndHash>>): HubSource {
  const files = Object.entries(pinned).map(([path, [size, sha256]]) => ({ path, size, sha256 }));
  return {
    kind: 'hub',
    repository,
    revision,
    files: files.filter(({ path }) => path !== weightsFile('q8')),
    optionalFiles: [],
    weights: files.filter(({ path }) => path === weightsFile('q8')),
  };
}
