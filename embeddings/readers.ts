import { join } from 'node:path';
import type { RunFacts } from './files/model-facts.ts';
import type { ModelRow } from './files/model-row.ts';

/** The readers that are known by name; any extractive question answering model works too, by hub name or folder. */
export const READERS: readonly ModelRow<RunFacts>[] = [
  {
    name: 'builtin',
    source: { kind: 'bundled', folder: join(import.meta.dirname, 'models', 'reader'), fingerprint: '903ae5988b75' },
    facts: { maxTokens: 256, dtype: 'q8' },
    licence: 'CC-BY-SA-4.0',
    languages: 'English',
  },
];
