/**
 * What reading questions is worth: `npx tsx tests/bench/read-questions.ts FOLDER [EVERY]` asks every EVERY-th question of
 * a folder of questions with known answers as it stands, with a slip of the keyboard in one word, and in small letters,
 * each as it was typed and as it is read. The slips are the same in every run.
 */
import { resolve } from 'node:path';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { answerQuestion } from '../../src/answers/ask/answer-question.ts';
import { readQuestionSet, type SetQuestion } from '../../src/training/evidence/question-sets.ts';
import { type Random, seededRandom } from '../../src/seeded-random.ts';
import { archivePath } from '../../src/archive/sqlite/check-archive.ts';
import { createArchive } from '../../src/archive/sqlite/create-archive.ts';
import { createAskArchive, type ReadAnswer } from '../../src/answers/ask/ask-archive.ts';
import { readConfig } from '../../src/config.ts';
import { loadModel, loadSentenceModel } from '../../src/app/load-model.ts';
import { createWordings } from '../../src/language/create-wording.ts';
import { createGeneralWords } from '../../src/question/spelling/general-words.ts';
import { createArchiveKeeper } from '../../src/ingest/keep-updated.ts';
import { createLogger } from '../../src/log.ts';
import { holds } from '../../src/measure/holds-answer.ts';
import { auroc, mean } from '../../src/measure/metrics.ts';
import { createNameFinder } from '../../src/people/names/name-finder.ts';
import { createReadStored } from '../../src/people/reading/read-stored.ts';
import { createPeopleFinder } from '../../src/people/reading/people-finder.ts';
import { wordsOf } from '../../src/text/words.ts';
import { ENGLISH } from '../support/english.ts';

const [folder = '', every = '1', dataDir = 'data/bench'] = process.argv.slice(2);
const random = seededRandom(7);
const { questions } = readQuestionSet(folder);
const asked = questions.filter((_, index) => index % Number(every) === 0);
const log = createLogger({ level: 'silent', write: () => undefined });
const flags = { ARTICLES_DIR: resolve(folder), DATA_DIR: resolve(dataDir) };
const config = readConfig({ flags, environment: {}, folder: process.cwd() });
const archive = createArchive(archivePath(config.dataDir));
const model = await loadModel(config.embeddingModel, { config, log });
const comparing = await loadSentenceModel(model, { config, log });
const sentences = async (): Promise<EmbeddingModel | null> => comparing ?? model;
const people = createPeopleFinder(createNameFinder({ isModelSet: false, tagger: null, onFailure: () => undefined }));
const keeper = createArchiveKeeper({ articlesDir: config.articlesDir, archive, model, people });
await keeper.update();
const prepare = createReadStored(archive);
const askArchive = createAskArchive({
  archive,
  wordings: createWordings(),
  general: createGeneralWords(),
  prepare,
  today: () => '2026-01-01',
});

const ways: Readonly<Record<string, (question: string) => string>> = {
  'as it stands': (question) => question,
  'one slip': (question) => withSlip(question, random),
  'small letters': (question) => question.toLowerCase().replace('?', ''),
};
for (const [way, typed] of Object.entries(ways)) {
  const texts = asked.map(({ question }) => typed(question));
  await score(`${way}, as typed`, texts, async (text) => ({
    ...(await answerQuestion(text, { archive, model, sentences }, { filters: {}, prepare, wording: ENGLISH })),
    notes: [],
  }));
  await score(`${way}, as read`, texts, (text) =>
    askArchive(text, { archive, model, sentences }, { filters: {}, wording: ENGLISH }),
  );
}
await Promise.all([model.close(), comparing?.close()]);
await archive.close();

interface Scored {
  readonly asked: SetQuestion | undefined;
  readonly confidence: number;
  readonly isRight: boolean;
  readonly isNoted: boolean;
}

async function score(
  name: string,
  texts: readonly string[],
  answer: (text: string) => Promise<Pick<ReadAnswer, 'lines' | 'confidence' | 'notes'>>,
): Promise<void> {
  const scored: Scored[] = [];
  for (const [index, text] of texts.entries()) {
    const { lines, confidence, notes } = await answer(text);
    const isRight = asked[index]?.answers.some((one) => holds(lines[0]?.text ?? '', one)) ?? false;
    scored.push({ asked: asked[index], confidence, isRight, isNoted: notes.length > 0 });
  }
  const answerable = scored.filter((one) => (one.asked?.answers.length ?? 0) > 0);
  const kinds = [...new Set(scored.map((one) => one.asked?.kind ?? ''))];
  const of = (kind: string): readonly Scored[] => scored.filter((one) => one.asked?.kind === kind);
  const confidences = (some: readonly Scored[]): readonly number[] => some.map(({ confidence }) => confidence);
  const figures = kinds.map((kind) => {
    const some = of(kind);
    const isAnswerable = some.some((one) => answerable.includes(one));
    const figure = isAnswerable
      ? `first line ${mean(some.map(({ isRight }) => Number(isRight))).toFixed(3)}`
      : `AUROC ${auroc(confidences(answerable), confidences(some)).toFixed(3)}`;
    return `${kind}: ${figure}, noted ${some.filter(({ isNoted }) => isNoted).length}/${some.length}`;
  });
  process.stdout.write(`${name.padEnd(26)} ${figures.join('; ')}\n`);
}

/** A letter left out, doubled, swapped with the next or replaced in one word of six letters or more, rather a name. */
function withSlip(question: string, next: Random): string {
  const long = wordsOf(question).filter(({ text, start }) => start > 0 && /^[a-z]{6,}$/iu.test(text));
  const names = long.filter(({ text }) => /^[A-Z]/u.test(text));
  const from = names.length > 0 ? names : long;
  const word = from[Math.floor(next() * from.length)];
  if (word === undefined) return question;
  const at = word.start + 1 + Math.floor(next() * (word.text.length - 2));
  const [before, letter, after] = [question.slice(0, at), question.charAt(at), question.slice(at + 1)];
  const slips = [
    `${before}${after}`,
    `${before}${letter}${letter}${after}`,
    `${before}${after.charAt(0)}${letter}${after.slice(1)}`,
    `${before}${'aeiourntls'.charAt(Math.floor(next() * 10))}${after}`,
  ];
  return slips[Math.floor(next() * slips.length)] ?? question;
}
