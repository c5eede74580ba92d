import { loadEmbeddingRuntime } from './embedding-runtime.ts';
import { loadReaderRuntime } from './reader-runtime.ts';
import { loadRerankerRuntime } from './reranker-runtime.ts';
import type { Runtime } from './runtime.ts';
import type { ModelThreadSettings } from './worker-messages.ts';

/** Loads what the settings ask for. @throws whatever transformers.js throws when a file is missing or broken. */
export async function loadRuntime(settings: ModelThreadSettings): Promise<Runtime> {
  switch (settings.purpose) {
    case 'embedding':
      return loadEmbeddingRuntime(settings);
    case 'reranker':
      return loadRerankerRuntime(settings);
    case 'reader':
      return loadReaderRuntime(settings);
  }
}
