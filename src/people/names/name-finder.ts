import type { Tagger } from '../../../embeddings/tagger.ts';
import { AppError } from '../../errors.ts';
import { findNames } from './find-names.ts';
import type { FoundNames } from './names-of-labels.ts';
import { namesOfTags } from './names-of-tags.ts';

/** Finds the names of texts: the built-in tagger, or a model in its place. */
export interface NameFinder {
  /** The tagger that should find them; null while it cannot be had and the built-in one serves. */
  wanted(): string | null;
  /** @returns the names, and the tagger that found them. */
  find(text: string): Promise<{ readonly names: FoundNames; readonly by: string }>;
}

export interface NameFinderOptions {
  /** Whether the settings ask for a model. */
  readonly isModelSet: boolean;
  /** Null: none is set, or it could not be loaded. */
  readonly tagger: Tagger | null;
  /** Told when the model fails that worked before. */
  readonly onFailure: (error: AppError) => void;
}

/** The name of the tagger that ships. */
export const BUILT_IN = 'built-in';

/** @see NameFinder */
export function createNameFinder({ isModelSet, tagger, onFailure }: NameFinderOptions): NameFinder {
  if (tagger === null) {
    return { wanted: () => (isModelSet ? null : BUILT_IN), find: async (text) => findBuiltIn(text) };
  }
  let isFailing = false;
  return {
    wanted: () => (isFailing ? null : tagger.id),
    async find(text) {
      try {
        const names = namesOfTags(text, await tagger.tag(text));
        isFailing = false;
        return { names, by: tagger.id };
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        if (!isFailing) onFailure(error);
        isFailing = true;
        return findBuiltIn(text);
      }
    },
  };
}

function findBuiltIn(text: string): { readonly names: FoundNames; readonly by: string } {
  return { names: findNames(text), by: BUILT_IN };
}
