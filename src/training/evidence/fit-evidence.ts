/**
 * Fits `answers/ask/data/evidence-weights.json`: how much each feature says that a sentence answers, and that a reply is right.
 *
 *   npx tsx src/training/evidence/fit-evidence.ts BY READER FOLDER…
 *
 * BY is `words`, an embedding model by name or folder, or several of them between commas: the ways to look whose weights
 * are fitted, each put in place of its own in the file. READER is the reader for those of what is read, by name or folder.
 * Each FOLDER holds `articles.jsonl` and `questions.jsonl`. The archive of a whole folder and 20 small ones cut from it
 * are built for real and asked every question. Each folder counts as much as any other, and its small archives together as
 * much as the whole. Every stage is fitted on what the stage before makes of topics that it never saw (five folds), or it
 * would believe itself.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { createEmbeddingModel } from '../../../embeddings/create-embedding-model.ts';
import { createReader } from '../../../embeddings/create-reader.ts';
import type { Reader } from '../../../embeddings/reader.ts';
import type { EmbeddingModel } from '../../../embeddings/embedding-model.ts';
import type { FittedWeights, LookedBy } from '../../answers/ask/evidence/evidence-model.ts';
import { remeasured } from '../../answers/ask/evidence/evidence-features.ts';
import { withSimilarities } from '../../answers/ask/evidence/find-evidence.ts';
import { createLexicon } from '../../text/lexicon.ts';
import { nearnessTo } from '../../answers/ask/evidence/nearness.ts';
import type { LogisticModel } from '../../answers/ask/evidence/logistic.ts';
import { rankPassages } from '../../answers/ask/evidence/rank-passages.ts';
import { readEvidence } from '../../answers/ask/evidence/read-evidence.ts';
import { createLogger } from '../../log.ts';
import { rememberTexts } from '../../retrieval/remember-texts.ts';
import { rememberReadings } from './remember-readings.ts';
import { seededRandom } from '../../seeded-random.ts';
import { fitPassages, fitReplies, fitSentences, judgeReply, passageList, sentenceList } from './fit-stages.ts';
import { byFold, type FoldedExample, foldExamples } from './fold-examples.ts';
import { readQuestionSet, smallSets } from './question-sets.ts';
import { type JudgedReply, reportReplies } from './report-replies.ts';

const SMALL_SETS = 20;
const NONE: LogisticModel = { bias: 0, weights: {} };

const [by = '', readerName = '', ...folders] = process.argv.slice(2);
const log = createLogger({ level: 'info', write: (line) => process.stderr.write(`${line}\n`) });
const here = { dataDir: '', modelHost: '', fetch: false, log };
const named = (name: string): string => (existsSync(resolve(name)) ? resolve(name) : name);
const reader = rememberReadings(await createReader({ ...here, name: named(readerName) }));
const sets = folders.map(readQuestionSet).map((whole) => ({
  whole,
  small: smallSets(whole, { count: SMALL_SETS, random: seededRandom(1) }),
}));

for (const name of by.split(',')) {
  const model = name === 'words' ? null : await createEmbeddingModel({ ...here, name: named(name) });
  const way = model?.cosines ?? 'words';
  const comparing = model?.cosines === 'minilm' ? await createEmbeddingModel({ ...here, name: 'static' }) : null;
  const sentences = comparing ?? model;
  const fitted = await fit(way, {
    model: model === null ? null : rememberTexts(model),
    sentences: sentences === null ? null : rememberTexts(sentences),
  });
  await Promise.all([model?.close(), comparing?.close()]);
  const command = ['fit-evidence.ts', ...[name, readerName, ...folders].map((one) => basename(one))].join(' ');
  write(way, { fittedOn: new Date().toISOString().slice(0, 10), command, ...fitted });
}
await reader.close();

/** Two programs may fit a way each, side by side: what stands in the file is read just before. */
function write(way: LookedBy, weights: object): void {
  const path = new URL('../../answers/ask/data/evidence-weights.json', import.meta.url);
  const others: object = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, `${JSON.stringify({ ...others, [way]: weights }, null, 2)}\n`);
  log.info('wrote', { way });
}

interface Models {
  readonly model: EmbeddingModel | null;
  /** Compares sentences with a question. */
  readonly sentences: EmbeddingModel | null;
}

async function fit(way: LookedBy, { model, sentences }: Models): Promise<FittedWeights> {
  const gathered = await foldExamples(sets, model);
  // In a small archive nearly every passage is read, and there is little to put in order.
  const passages = gathered.filter(({ set }) => set.endsWith(' whole')).map(passageList);
  const passageModels = byFold(passages, fitPassages);
  const passage = fitPassages(passages);
  const unread: FoldedExample[] = [];
  for (const one of gathered) {
    const { passages, candidates } = rankPassages(one.found, passageModels[one.fold] ?? NONE);
    // Measured before their passages had their places.
    const ranked = { passages, candidates: candidates.map((sentence) => remeasured(sentence, {})) };
    const found = { ...one.found, ...(await withSimilarities(one.asked.question, ranked, sentences)) };
    unread.push({ ...one, found });
  }
  const read: FoldedExample[] = [];
  for (const one of unread) {
    const evidence = {
      ...one.found,
      question: one.question,
      by: way,
      nearness: nearnessTo(one.question.words, createLexicon()),
      model: { passage, sentence: NONE, reply: NONE },
    };
    read.push({
      ...one,
      found: { ...one.found, ...(await readEvidence(evidence, reader)) },
    });
  }
  return {
    unread: { passage, ...(await fitOn(unread, { name: `${way} unread`, reader: null })) },
    read: { passage, ...(await fitOn(read, { name: `${way} read`, reader })) },
  };
}

/** Each stage learns from what the one before it makes of questions that it never saw. */
async function fitOn(
  examples: readonly FoldedExample[],
  { name, reader }: { readonly name: string; readonly reader: Reader | null },
) {
  const sentences = examples.map(sentenceList);
  const sentenceModels = byFold(sentences, fitSentences);
  const replies: JudgedReply[] = [];
  for (const one of examples.filter(({ found }) => found.candidates.length > 0))
    replies.push(await judgeReply(one, sentenceModels[one.fold] ?? NONE, reader));
  const replyModels = byFold(replies, fitReplies);
  for (const set of new Set(replies.map((one) => one.set))) {
    const own = replies.filter((one) => one.set === set);
    log.info(`${name} ${set}`, reportReplies(own, replyModels));
  }
  return { sentence: fitSentences(sentences), reply: fitReplies(replies) };
}
