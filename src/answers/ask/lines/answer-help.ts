import type { Reader } from '../../../../embeddings/reader.ts';
import type { Reranker } from '../../../../embeddings/reranker.ts';
import { AppError } from '../../../errors.ts';
import { rerankEvidence } from './rerank-evidence.ts';
import type { QuestionEvidence } from '../evidence/find-evidence.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { lookAgain, NOT_SEEN, type SecondLook } from '../evidence/second-look.ts';
import type { WeighedSentence } from '../evidence/weigh-evidence.ts';

/** What models do for an answer beside the search. Without them, and when one fails, all stays as it is. */
export interface AnswerHelp {
  /** Told that a question has come: what is not in memory yet is loaded while the archive is searched. */
  begin(): void;
  /** Reads the best of what was found. @param isEach as in `ReadOptions`. */
  read(found: QuestionEvidence, isEach: boolean): Promise<QuestionEvidence>;
  /** Looks once more at the best sentence. */
  lookAgain(found: QuestionEvidence, best: WeighedSentence): Promise<SecondLook>;
  /** Orders sentences, most probable first. */
  order(question: string, sentences: readonly WeighedSentence[]): Promise<readonly WeighedSentence[]>;
}

export interface AnswerHelpOptions {
  /** Loaded when it is first asked for; null: none in use. Neither rejects. */
  readonly reranker: () => Promise<Reranker | null>;
  readonly reader: () => Promise<Reader | null>;
  /** Told when a model fails that worked before. */
  readonly onFailure: (error: AppError) => void;
}

/** @see AnswerHelp */
export function createAnswerHelp({ reranker, reader, onFailure }: AnswerHelpOptions): AnswerHelp {
  const orderOr = attempts(onFailure);
  const readOr = attempts(onFailure);
  return {
    begin() {
      void reader();
      void reranker();
    },
    async read(found, isEach) {
      const loaded = await reader();
      return loaded === null ? found : readOr(found, () => readEvidence(found, loaded, { isEach }));
    },
    async lookAgain(found, best) {
      const loaded = await reader();
      if (loaded === null) return NOT_SEEN;
      return readOr(NOT_SEEN, () => lookAgain(found.question, { ...found, best }, loaded));
    },
    async order(question, sentences) {
      const loaded = await reranker();
      return loaded === null
        ? NO_HELP.order(question, sentences)
        : orderOr(sentences, () => rerankEvidence(question, sentences, loaded));
    },
  };
}

/** The help of no model. */
export const NO_HELP: AnswerHelp = {
  begin: () => undefined,
  read: async (found) => found,
  lookAgain: async () => NOT_SEEN,
  order: async (_, sentences) => sentences,
};

type Attempt = <Made>(otherwise: Made, make: () => Promise<Made>) => Promise<Made>;

/** Does with a model what it can; tells of a failure once, and again only after it worked. */
function attempts(onFailure: (error: AppError) => void): Attempt {
  let isTold = false;
  return async (otherwise, make) => {
    try {
      const made = await make();
      isTold = false;
      return made;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (!isTold) onFailure(error);
      isTold = true;
      return otherwise;
    }
  };
}
