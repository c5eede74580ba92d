import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import { isEnglish } from '../question/foreign/is-english.ts';
import { createReadArticles } from '../passages/read-articles.ts';
import { rememberTexts } from '../retrieval/remember-texts.ts';
import type { Retrieval } from '../retrieval/retrieve.ts';
import { createLexicon } from '../text/lexicon.ts';
import { once } from './once.ts';

export interface RetrievalParts {
  readonly archive: ArchiveReader;
  readonly model: EmbeddingModel | null;
  /** Loads what compares sentences where that is another, when it is first asked for; null where `model` does. */
  readonly sentences: () => Promise<EmbeddingModel | null>;
}

/** Words that a lexicon grows to: some 10 MB. */
const MOST_WORDS = 60_000;

/** What is searched: the archive and its vectors as they are when asked for. Words looked up, and texts compared once, are remembered while the app lives. */
export function createRetrieval({ archive, model, sentences }: RetrievalParts): () => Promise<Retrieval> {
  const remembering = model === null ? null : rememberTexts(model);
  const comparing = once(async () => {
    const other = await sentences();
    return other === null ? remembering : rememberTexts(other);
  });
  let lexicon = createLexicon();
  const isReadable = async (): Promise<boolean> => model?.isEnglish !== true || archive.kept(isEnglish);
  return async () => {
    const state = await archive.state();
    // A new lexicon for the next questions; those that have this one go on with it.
    if (lexicon.size() > MOST_WORDS) lexicon = createLexicon();
    // Articles are taken apart for one reply.
    const articles = createReadArticles(lexicon);
    // Vectors of another model are of no use; an update says so, and until it has run full text answers alone. Of one that
    // knows no language but English, those of other texts are worse than none (docs/decisions/0030).
    const isUsed = model?.id === state.model && (await isReadable());
    return isUsed
      ? { archive, articles, model: remembering, sentences: comparing.value }
      : { archive, articles, model: null };
  };
}
