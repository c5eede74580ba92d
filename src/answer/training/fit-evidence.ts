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

const FOLDS = 5;
const SMALL_SETS = 60;

const [folder = '', modelFolder = ''] = process.argv.slice(2);
const log = createLogger({ level: 'info', write: (line) => process.stderr.write(`${line}\n`) });
const model = await createEmbeddingModel({ name: resolve(modelFolder), dataDir: '', log });
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

async function fit(model: EmbeddingModel | null): Promise<EvidenceModel> {
  const examples: AskedExample[] = [];
  for (const set of sets) examples.push(...(await gatherExamples(set, model)));
  const groups = [...new Set(examples.map(({ asked }) => asked.group))];
  const foldOf = (one: AskedExample): number => groups.indexOf(one.asked.group) % FOLDS;

  const unseen = Array.from({ length: FOLDS }, (_, fold) =>
    fitSentences(examples.filter((one) => foldOf(one) !== fold)),
  );
  const replies = examples.flatMap((one) => {
    const sentence = unseen[foldOf(one)];
    return sentence === undefined || one.candidates.length === 0 ? [] : [replyExample(one, sentence)];
  });
  const reply = fitLogistic(replies, { names: REPLY_FEATURES, ridge: 1e-3, steps: 1500 });
  report(model === null ? 'keyword' : 'hybrid', replies, reply);
  return { sentence: fitSentences(examples), reply };
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

function replyExample({ question, candidates, isRight }: AskedExample, sentence: LogisticModel): Example {
  const weighed = weighEvidence(question, candidates, { sentence, reply: sentence });
  const best = weighed[0];
  const place = candidates.findIndex(({ candidate }) => candidate === best?.candidate);
  return { features: replyFeatures(question, weighed), label: isRight[place] ? 1 : 0 };
}

function report(name: string, replies: readonly Example[], reply: LogisticModel): void {
  const right = replies.filter(({ label }) => label === 1).length;
  const scored = replies
    .map(({ features, label }) => ({ label, score: probability(reply, REPLY_FEATURES, features) }))
    .sort((a, b) => a.score - b.score);
  let above = 0;
  let seen = 0;
  for (const { label } of scored) {
    if (label === 1) above += seen;
    else seen += 1;
  }
  log.info(name, {
    replies: replies.length,
    firstLineRight: right,
    auroc: Number((above / right / (replies.length - right)).toFixed(3)),
  });
}
