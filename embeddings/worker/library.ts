import Module, { createRequire } from 'node:module';
import type * as transformers from '@xenova/transformers';

type Library = typeof transformers;

export type { PreTrainedModel } from '@xenova/transformers';
export type PreTrainedTokenizer = InstanceType<Library['PreTrainedTokenizer']>;
export type Tensor = InstanceType<Library['Tensor']>;

/** What the library loads to read pictures. */
const FOR_PICTURES = 'sharp';

/**
 * What is used of transformers.js: its CommonJS build, and without what it needs for pictures alone. Each thread that holds
 * a model reads it, in 80 ms of computing; as a module, and with that, in 200 (docs/decisions/0004).
 */
export const {
  AutoModel,
  AutoModelForQuestionAnswering,
  AutoModelForSequenceClassification,
  AutoModelForTokenClassification,
  AutoTokenizer,
  env,
  LogLevel,
  PreTrainedTokenizer,
  Tensor,
} = withoutPictures();

function withoutPictures(): Library {
  const library = createRequire(import.meta.url).resolve('@xenova/transformers');
  const require = createRequire(library);
  const path = require.resolve(FOR_PICTURES);
  // What has a place among the modules is not read: https://nodejs.org/api/modules.html#requirecache
  require.cache[path] ??= Object.assign(new Module(path), { loaded: true, exports: refuse });
  // What `require` gives has no type: it is the library that this type describes.
  return require(library) as Library;
}

function refuse(): never {
  throw new Error('Dateline reads no pictures');
}
