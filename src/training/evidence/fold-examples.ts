import type { EmbeddingModel } from '../../../embeddings/embedding-model.ts';
import type { LogisticModel } from '../../answers/ask/evidence/logistic.ts';
import { type AskedExample, gatherExamples } from './gather-examples.ts';
import type { QuestionSet } from './question-sets.ts';

/** How many parts the topics of a folder fall into; each is judged by what was fitted to the others. */
export const FOLDS = 5;

/** A folder of questions, whole and as small archives cut from it. */
export interface FoldedSet {
  readonly whole: QuestionSet;
  readonly small: readonly QuestionSet[];
}

/** A question asked of one of the archives. */
export interface FoldedExample extends AskedExample {
  /** Name of the folder, and `whole` or `small`. */
  readonly set: string;
  readonly weight: number;
  readonly fold: number;
}

/** Every question of every archive, found by words, and by vectors where there is a model. */
export async function foldExamples(
  sets: readonly FoldedSet[],
  model: EmbeddingModel | null,
): Promise<readonly FoldedExample[]> {
  const gathered: FoldedExample[] = [];
  for (const { whole, small } of sets) {
    const groups = new Map(whole.questions.map(({ group }, index) => [group, index % FOLDS]));
    for (const some of [[whole], small]) {
      const own: AskedExample[] = [];
      for (const set of some) own.push(...(await gatherExamples(set, model)));
      const shared = {
        set: `${whole.name} ${some === small ? 'small' : 'whole'}`,
        weight: 1 / Math.max(1, own.length),
      };
      gathered.push(...own.map((one) => ({ ...one, ...shared, fold: groups.get(one.asked.group) ?? 0 })));
    }
  }
  return gathered;
}

/** A model for each fold, fitted to all the others. */
export function byFold<One extends { readonly fold: number }>(
  all: readonly One[],
  fitTo: (some: readonly One[]) => LogisticModel,
): readonly LogisticModel[] {
  return Array.from({ length: FOLDS }, (_, fold) => fitTo(all.filter((one) => one.fold !== fold)));
}
