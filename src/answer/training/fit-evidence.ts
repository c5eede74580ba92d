/**
 * Fits `../data/evidence-weights.json`: how much each feature says that a sentence answers, and that a reply is right.
 *
 *   npx tsx src/answer/training/fit-evidence.ts FOLDER MODEL
 *
 * FOLDER holds `articles.jsonl` and `questions.jsonl`; MODEL is the folder of the embedding model for the hybrid weights.
 * The archive of the whole set and 60 small ones cut from it are built for real and asked every question. Replies are
 * fitted on sentence weights that never saw the reply's own topic (five folds), or they would believe themselves.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createEmbeddingModel } from '../../../embeddings/create-embedding-model.ts';
import type { EmbeddingModel } from '../../../embeddings/embedding-model.ts';
import { createLogger } from '../../log.ts';
import { auroc, calibrationError, mean, quantile } from '../../measure/metrics.ts';
import { FEATURES, measureEvidence } from '../evidence-features.ts';
import type { EvidenceModel } from '../evidence-model.ts';
import type { LogisticModel } from '../logistic.ts';
import { probability } from '../logistic.ts';
import { REPLY_FEATURES, replyFeatures } from '../reply-features.ts';
import { weighEvidence } from '../weigh-evidence.ts';
import { type Example, fitLogistic } from './fit-logistic.ts';
import { type AskedExample, gatherExamples } from './gather-examples.ts';
import { readQuestionSet, smallSets } from './question-sets.ts';
import { seededRandom } from './seeded-random.ts';

const NONE: LogisticModel = { bias: 0, weights: {} };
const FOLDS = 5;
const SMALL_SETS = 60;

const [folder = '', modelFolder = ''] = process.argv.slice(2);
const log = createLogger({ level: 'info', write: (line) => process.stderr.write(`${line}\n`) });
const model = await createEmbeddingModel({
  name: resolve(modelFolder),
  dataDir: '',
  modelHost: '',
  fetch: false,
  log,
});
const all = readQuestionSet(folder);
const sets = [all, ...smallSets(all, { count: SMALL_SETS, random: seededRandom(1) })];

const weights = { keyword: await fit(null), hybrid: await fit(model) };
await model.close();
const path = new URL('../data/evidence-weights.json', import.meta.url);
const command = `fit-evidence.ts ${folder.split('/').at(-1)} ${modelFolder.split('/').at(-1)}`;
writeFileSync(
  path,
  `${JSON.stringify({ fittedOn: new Date().toISOString().slice(0, 10), command, ...weights }, null, 2)}\n`,
);
log.info('wrote', { bytes: readFileSync(path).length });

/** A reply as it would have been given, with what became of it. */
interface JudgedReply extends Example {
  readonly kind: string;
  /** In the archive of the whole set rather than in a small one. */
  readonly isWhole: boolean;
  readonly isAnyRight: boolean;
  readonly fold: number;
}

async function fit(model: EmbeddingModel | null): Promise<EvidenceModel> {
  const examples: (AskedExample & { readonly isWhole: boolean })[] = [];
  for (const set of sets) {
    for (const example of await gatherExamples(set, model)) examples.push({ ...example, isWhole: set === all });
  }
  const groups = [...new Set(examples.map(({ asked }) => asked.group))];
  const foldOf = (one: AskedExample): number => groups.indexOf(one.asked.group) % FOLDS;
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);

  const unseen = folds.map((fold) => fitSentences(examples.filter((one) => foldOf(one) !== fold)));
  const replies = examples.flatMap((one): JudgedReply[] => {
    const sentence = unseen[foldOf(one)];
    if (sentence === undefined || one.candidates.length === 0) return [];
    return [{ ...judge(one, sentence), kind: one.asked.kind, isWhole: one.isWhole, fold: foldOf(one) }];
  });
  const models = folds.map((fold) => fitReplies(replies.filter((one) => one.fold !== fold)));
  for (const isWhole of [true, false])
    report(
      `${model === null ? 'keyword' : 'hybrid'} ${isWhole ? 'whole' : 'small'}`,
      replies.filter((one) => one.isWhole === isWhole),
      models,
    );
  return { sentence: fitSentences(examples), reply: fitReplies(replies) };
}

function fitReplies(replies: readonly Example[]): LogisticModel {
  return fitLogistic(replies, { names: REPLY_FEATURES, ridge: 1e-3, steps: 1500 });
}

function fitSentences(examples: readonly AskedExample[]): LogisticModel {
  const sentences = examples.flatMap(({ question, candidates, isRight }) =>
    candidates.map(({ candidate }, index): Example => ({
      features: measureEvidence(question, candidate).features,
      label: isRight[index] ? 1 : 0,
    })),
  );
  return fitLogistic(sentences, { names: FEATURES, ridge: 1e-4, steps: 400 });
}

function judge(
  { question, candidates, isRight }: AskedExample,
  sentence: LogisticModel,
): Example & { readonly isAnyRight: boolean } {
  const weighed = weighEvidence(question, candidates, { sentence, reply: sentence });
  const right = weighed
    .slice(0, 3)
    .map((one) => isRight[candidates.findIndex(({ candidate }) => candidate === one.candidate)] ?? false);
  return { features: replyFeatures(question, weighed), label: right[0] ? 1 : 0, isAnyRight: right.some(Boolean) };
}

/** Says how replies of topics that no weight has seen come out. */
function report(name: string, replies: readonly JudgedReply[], models: readonly LogisticModel[]): void {
  const scored = replies.map((one) => ({
    ...one,
    confidence: probability(models[one.fold] ?? models[0] ?? NONE, REPLY_FEATURES, one.features),
  }));
  const of = (kind: string): typeof scored => scored.filter((one) => one.kind === kind);
  const confidences = (kind: string): readonly number[] => of(kind).map(({ confidence }) => confidence);
  const threshold = quantile(confidences('answerable'), 0.2);
  log.info(name, {
    replies: replies.length,
    firstLine: round(mean(of('answerable').map(({ label }) => label))),
    threeLines: round(mean(of('answerable').map(({ isAnyRight }) => (isAnyRight ? 1 : 0)))),
    aurocOutside: round(auroc(confidences('answerable'), confidences('outside'))),
    aurocAdversarial: round(auroc(confidences('answerable'), confidences('adversarial'))),
    calibration: round(calibrationError(scored.map(({ confidence, label }) => ({ confidence, isRight: label === 1 })))),
    outsideAbove80: round(mean(confidences('outside').map((confidence) => (confidence >= threshold ? 1 : 0)))),
    threshold: round(threshold),
  });
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
