import { describe } from 'vitest';
import type { OpenArchive } from './archive/printing.ts';
import { testArticles } from './archive/test-articles.ts';
import { testOneState } from './archive/test-one-state.ts';
import { testUpdates } from './archive/test-updates.ts';
import { testVectors } from './archive/test-vectors.ts';
import { testWords } from './archive/test-words.ts';

/** What every archive must do, wherever it keeps its articles. @param store an empty one. */
export function testArchive(name: string, store: () => OpenArchive): void {
  describe(name, () => {
    testArticles(store);
    testWords(store);
    testVectors(store);
    testUpdates(store);
    testOneState(store);
  });
}
