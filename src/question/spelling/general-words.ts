import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import frequencies from '../../retrieval/data/word-frequency.json' with { type: 'json' };

/** Words in general use. They are spelled right, and are what a misspelling near them means. */
export interface GeneralWords {
  /** Stems of everyday words. */
  readonly stems: ReadonlySet<string>;
  /** Whether a word is one at all, be it no everyday one; slower. @param word lower case, without diacritics. */
  has(word: string): boolean;
}

const VOCABULARY = join(import.meta.dirname, '../../../embeddings/models/static/tokenizer.json');

/**
 * Words in general use: the stems that the weighing of evidence lists, and the whole words that the static model has
 * learned. Those are read from its folder when one is first asked for.
 */
export function createGeneralWords(): GeneralWords {
  let learned: Readonly<Record<string, number>> | null = null;
  return {
    stems: new Set(Object.keys(frequencies.shares)),
    has(word) {
      learned ??= tokenizer.parse(JSON.parse(readFileSync(VOCABULARY, 'utf8'))).model.vocab;
      return Object.hasOwn(learned, word);
    },
  };
}

const tokenizer = z.object({ model: z.object({ vocab: z.custom<Readonly<Record<string, number>>>(isRecord) }) });

/** Its tens of thousands of entries are not looked at one by one. */
function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
