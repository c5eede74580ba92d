/**
 * Fits `answers/ask/data/evidence-weights.json`: how much each feature says that a sentence answers, and that a reply is right.
 *
 *   npx tsx src/training/evidence/fit-evidence.ts MODEL FOLDER…
 *
 * MODEL is the folder of the embedding model for the hybrid weights. Each FOLDER holds `articles.jsonl` and
 * `questions.jsonl`. The archive of a whole folder and 20 small ones cut from it are built for real and asked every
 * question. For sentences each folder counts as much as any other, and its small archives together as much as the
 * whole; for replies a folder counts by the root of its questions, so that what is calibrated is what is asked most.
 * Every stage is fitted on what the stage before makes of topics that it never saw (five folds), or it would believe
 * itself.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { createEmbeddingModel } from '../../../embeddings/create-embedding-model.ts';
import type { EmbeddingModel } from '../../../embeddings/embedding-model.ts';
import { createLogger } from '../../log.ts';
import { FEATURES } from '../../answers/ask/evidence/evidence-features.ts';
import type { EvidenceModel } from '../../answers/ask/evidence/evidence-model.ts';
import { rememberTexts } from '../../retrieval/remember-texts.ts';
import { withSimilarities } from '../../answers/ask/evidence/find-evidence.ts';
import type { LogisticModel } from '../../answers/ask/evidence/logistic.ts';
import { PASSAGE_FEATURES, passageFeatures, rankPassages } from '../../answers/ask/evidence/rank-passages.ts';
import { REPLY_FEATURES, replyFeatures } from '../../answers/ask/evidence/reply-features.ts';
import { weighEvidence } from '../../answers/ask/evidence/weigh-evidence.ts';
import { type Example, fitLogistic } from './fit-logistic.ts';
import { fitRanking } from './fit-ranking.ts';
import { answers, type AskedExample, gatherExamples } from './gather-examples.ts';
import { type QuestionSet, readQuestionSet, smallSets } from './question-sets.ts';
import { type JudgedReply, reportReplies } from './report-replies.ts';
import { seededRandom } from '../../seeded-random.ts';

const FOLDS = 5;
const SMALL_SETS = 20;
const NONE: LogisticModel = { bias: 0, weights: {} };

const [modelFolder = '', ...folders] = process.argv.slice(2);
const log = createLogger({ level: 'info', write: (line) => process.stderr.write(`${line}\n`) });
const model = await createEmbeddingModel({
  name: resolve(modelFolder),
  dataDir: '',
  modelHost: '',
  fetch: false,
  log,
});
const sets = folders.map(readQuestionSet).map((whole) => ({
  whole,
  small: smallSets(whole, { count: SMALL_SETS, random: seededRandom(1) }),
}));

const weights = { keyword: await fit(null), hybrid: await fit(rememberTexts(model)) };
await model.close();
const path = new URL('../../answers/ask/data/evidence-weights.json', import.meta.url);
const command = ['fit-evidence.ts', ...[modelFolder, ...folders].map((folder) => basename(folder))].join(' ');
writeFileSync(
  path,
  `${JSON.stringify({ fittedOn: new Date().toISOString().slice(0, 10), command, ...weights }, null, 2)}\n`,
);
log.info('wrote', { bytes: readFileSync(path).length });

interface FoldedExample extends AskedExample {
  readonly set: string;
  readonly weight: number;
  /** Questions of the folder that it is from. */
  readonly asks: number;
  readonly fold: number;
}

/** What a ranking model learns from one question. */
interface FoldedList {
  readonly list: readonly Example[];
  readonly fold: number;
}

async function fit(model: EmbeddingModel | null): Promise<EvidenceModel> {
  const gathered = await gatherAll(model);
  // Each stage learns from what the one before it makes of questions that it never saw.
  const passages = gathered.filter(isWhole).map((one) => ({ list: passageList(one), fold: one.fold }));
  const passageModels = byFold(passages, fitPassages);
  const examples: FoldedExample[] = [];
  for (const one of gathered) {
    const ranked = rankPassages(one.found, passageModels[one.fold] ?? NONE);
    examples.push({ ...one, found: await withSimilarities(one.asked.question, ranked, model) });
  }
  const sentences = examples.map((one) => ({ list: sentenceList(one), fold: one.fold }));
  const sentenceModels = byFold(sentences, fitSentences);
  const replies = examples
    .filter(({ found }) => found.candidates.length > 0)
    .map((one) => judge(one, sentenceModels[one.fold] ?? NONE));
  const replyModels = byFold(replies, fitReplies);
  for (const set of new Set(replies.map((one) => one.set))) {
    const name = `${model === null ? 'keyword' : 'hybrid'} ${set}`;
    log.info(
      name,
      reportReplies(
        replies.filter((one) => one.set === set),
        replyModels,
      ),
    );
  }
  return { passage: fitPassages(passages), sentence: fitSentences(sentences), reply: fitReplies(replies) };
}

/** In a small archive nearly every passage is read, and there is little to put in order. */
function isWhole({ set }: FoldedExample): boolean {
  return set.endsWith(' whole');
}

/** A model for each fold, fitted to all the others. */
function byFold<One extends { readonly fold: number }>(
  all: readonly One[],
  fitTo: (some: readonly One[]) => LogisticModel,
): readonly LogisticModel[] {
  return Array.from({ length: FOLDS }, (_, fold) => fitTo(all.filter((one) => one.fold !== fold)));
}

/** Every question of every archive. */
async function gatherAll(model: EmbeddingModel | null): Promise<readonly FoldedExample[]> {
  const gathered: FoldedExample[] = [];
  for (const { whole, small } of sets) {
    const groups = new Map(whole.questions.map(({ group }, index) => [group, index % FOLDS]));
    for (const some of [[whole], small]) {
      const own = await gatherSets(some, model);
      const weight = 1 / Math.max(1, own.length);
      const set = `${whole.name} ${some === small ? 'small' : 'whole'}`;
      gathered.push(
        ...own.map((one) => ({
          ...one,
          set,
          weight,
          asks: whole.questions.length,
          fold: groups.get(one.asked.group) ?? 0,
        })),
      );
    }
  }
  return gathered;
}

async function gatherSets(
  some: readonly QuestionSet[],
  model: EmbeddingModel | null,
): Promise<readonly AskedExample[]> {
  const gathered: AskedExample[] = [];
  for (const set of some) gathered.push(...(await gatherExamples(set, model)));
  return gathered;
}

function fitReplies(replies: readonly JudgedReply[]): LogisticModel {
  return fitLogistic(replies, { names: REPLY_FEATURES, ridge: 1e-2, steps: 600 });
}

function fitPassages(some: readonly FoldedList[]): LogisticModel {
  return fitRanking(
    some.map(({ list }) => list),
    { names: PASSAGE_FEATURES, ridge: 1e-3, steps: 300, order: 1 },
  );
}

function fitSentences(some: readonly FoldedList[]): LogisticModel {
  return fitRanking(
    some.map(({ list }) => list),
    { names: FEATURES, ridge: 1e-4, steps: 200, order: 0.95 },
  );
}

/** Of passages each question counts alike. One that nothing answers has no right passage, whatever it is about. */
function passageList({ asked, found }: FoldedExample): readonly Example[] {
  if (asked.answers.length === 0) return [];
  return passageFeatures(found).map((features, index): Example => ({
    features,
    label: asked.articles.has(found.passages[index]?.passage.articleId ?? '') ? 1 : 0,
    weight: 1,
  }));
}

function sentenceList({ asked, found, weight }: FoldedExample): readonly Example[] {
  return found.candidates.map(({ article, candidate, evidence }): Example => ({
    features: evidence.features,
    label: answers(asked, article.id, candidate.text) ? 1 : 0,
    weight,
  }));
}

function judge(
  { question, found, asked, set, weight, asks, fold }: FoldedExample,
  sentence: LogisticModel,
): JudgedReply {
  const weighed = weighEvidence(found.candidates, sentence);
  const right = weighed.slice(0, 3).map(({ article, candidate }) => answers(asked, article.id, candidate.text));
  return {
    features: replyFeatures(question, weighed),
    label: right[0] ? 1 : 0,
    isAnyRight: right.some(Boolean),
    isAnswerable: asked.answers.length > 0,
    kind: asked.kind,
    set,
    weight: weight * Math.sqrt(asks),
    fold,
  };
}
