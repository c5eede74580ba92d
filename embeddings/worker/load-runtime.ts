import type { Runtime } from './runtime.ts';
import type { ModelThreadSettings } from '../thread/worker-messages.ts';

/**
 * Loads what the settings ask for, and the code of that alone: with the code of every kind, a one-shot question took
 * 0.2 s of computing more.
 * @throws whatever transformers.js throws when a file is missing or broken.
 */
export async function loadRuntime(settings: ModelThreadSettings): Promise<Runtime> {
  switch (settings.purpose) {
    case 'embedding':
      return (await import('./embedding-runtime.ts')).loadEmbeddingRuntime(settings);
    case 'reranker':
      return (await import('./reranker-runtime.ts')).loadRerankerRuntime(settings);
    case 'reader':
      return (await import('./reader-runtime.ts')).loadReaderRuntime(settings);
    case 'tagger':
      return (await import('./tagger-runtime.ts')).loadTaggerRuntime(settings);
  }
}
