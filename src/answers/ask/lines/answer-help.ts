import type { Reader } from '../../../../embeddings/reader.ts';
import type { Reranker } from '../../../../embeddings/reranker.ts';
import { AppError } from '../../../errors.ts';
import { readAnswer, type ReadAnswer } from './read-answer.ts';
import { rerankEvidence } from './rerank-evidence.ts';
import type { WeighedSentence } from '../evidence/weigh-evidence.ts';

/** What the optional models do for an answer. Without them, and when one fails, sentences stay as they are. */
export interface AnswerHelp {
  /** Orders sentences, most probable first. */
  order(question: string, sentences: readonly WeighedSentence[]): Promise<readonly WeighedSentence[]>;
  /** Finds the words that answer in those that come first. */
  read(question: string, sentences: readonly WeighedSentence[]): Promise<ReadAnswer>;
}

export interface AnswerHelpOptions {
  /** Null: none in use. */
  readonly reranker: Reranker | null;
  /** Null: none in use. */
  readonly reader: Reader | null;
  /** Told when a model fails that worked before. */
  readonly onFailure: (error: AppError) => void;
}

/** @see AnswerHelp */
export function createAnswerHelp({ reranker, reader, onFailure }: AnswerHelpOptions): AnswerHelp {
  const orderOr = attempts(onFailure);
  const readOr = attempts(onFailure);
  return {
    order: (question, sentences) =>
      reranker === null
        ? NO_HELP.order(question, sentences)
        : orderOr(sentences, () => rerankEvidence(question, sentences, reranker)),
    read: (question, sentences) =>
      reader === null
        ? NO_HELP.read(question, sentences)
        : readOr(unread(sentences), () => readAnswer(question, sentences, reader)),
  };
}

/** The help of no model. */
export const NO_HELP: AnswerHelp = {
  order: async (_, sentences) => sentences,
  read: async (_, sentences) => unread(sentences),
};

function unread(sentences: readonly WeighedSentence[]): ReadAnswer {
  return { sentences, spans: new Map() };
}

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
