import { AppError } from '../../src/errors.ts';
import type { ModelWording } from '../files/model-kind.ts';
import type { WorkResult } from './worker-messages.ts';

export interface RefusalOptions {
  /** The model's id. */
  readonly id: string;
  readonly wording: ModelWording;
  readonly maxTokens: number;
}

/** The error of a model for pairs of question and text whose thread gave another result than was asked for. */
export function refusalOf(result: WorkResult, { id, wording, maxTokens }: RefusalOptions): AppError {
  if (result.kind === 'too-long') {
    return new AppError(
      'text-too-long',
      `The question has ${result.tokens} tokens, and ${id} takes ${maxTokens} for question and text together.`,
    );
  }
  return unusableModel(result.kind === 'failed' ? result.message : result.kind, { id, wording });
}

/** The error of a model whose answer is not what it should be. @param reason without a full stop. */
export function unusableModel(reason: string, { id, wording }: Pick<RefusalOptions, 'id' | 'wording'>): AppError {
  return new AppError('model-unavailable', `The ${wording.label} ${id} cannot be used: ${reason}. ${wording.without}`);
}
