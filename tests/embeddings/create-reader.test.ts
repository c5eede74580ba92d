import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createReader } from '../../embeddings/create-reader.ts';
import type { FindModelOptions } from '../../embeddings/files/find-model.ts';
import type { Reader, SentenceRange } from '../../embeddings/reader.ts';
import { createLogger } from '../../src/log.ts';
import { startModelHost } from '../support/model-host.ts';
import { sharedThread } from '../support/shared-model.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { tinyReadersOfFile } from '../support/tiny-pair-models-of-file.ts';
import { makeTinyReader, type TinyReaderOptions } from '../support/tiny-reader.ts';

const log = createLogger({ level: 'silent', write: () => undefined });
// The tokenizer folds case and diacritics, and knows "Tariq" as five letters.
const ASKINGS = [
  { word: 'who', starts: ['leyla', '##q'], ends: ['aliyeva', '##q'] },
  { word: 'cost', starts: ['120', '$'], ends: ['million', '%'] },
];
const tinyReader = tinyReadersOfFile();

it.each([
  ['Who cut the ribbon?', 'The minister, Leyla Aliyeva, cut the ribbon.', 'Leyla Aliyeva'],
  ['Who cut the ribbon?', 'Said “LEYLA ALİYEVA”: the ribbon is cut.', 'LEYLA ALİYEVA'],
  ['Who came?', 'The the the Léyla Aliyevà; the Aliyeva.', 'Léyla Aliyevà'],
  ['What did it cost?', 'It cost (some say) $120 million, not more.', '$120 million'],
  ['What did it cost?', 'A rise by 120%, they said.', '120%'],
  // The model points at its last letter alone.
  ['Who came?', 'The emir (Táriq) came.', 'Táriq'],
])('finds in answer to %j in %j the words %j', async (question, text, words) => {
  const { answered, sentences } = await (await made()).read(question, text, whole(text));
  const [said] = sentences;
  expect(text.slice(said?.words?.start, said?.words?.end)).toBe(words);
  expect(said?.words?.probability).toBeGreaterThan(0.3);
  expect(said?.words?.probability).toBeLessThanOrEqual(1);
  expect(said?.answers).toBeGreaterThan(0);
  expect(answered).toBeGreaterThan(0);
});

it('tells the one of two equal words that is meant', async () => {
  const text = 'Aliyeva spoke. Then Leyla Aliyeva left.';
  const { sentences } = await (await made()).read('Who left?', text, whole(text));
  expect(sentences[0]?.words).toMatchObject({ start: 20, end: 33 });
});

it('says of each sentence whether it answers, and with which of its words', async () => {
  const parts = ['The rain fell. ', 'Leyla Aliyeva came. ', 'It cost $120 million.'];
  const text = parts.join('');
  const { sentences } = await (await made()).read('Who came?', text, rangesOf(parts));
  expect(sentences.map(({ answers }) => answers > 0)).toEqual([false, true, false]);
  expect(text.slice(sentences[1]?.words?.start, sentences[1]?.words?.end)).toBe('Leyla Aliyeva');
});

it.each([['What did it cost?', 'Leyla Aliyeva cut the ribbon.']])(
  'says that nothing answers %j in %j',
  async (question, text) => {
    const { answered, sentences } = await (await made()).read(question, text, whole(text));
    expect(answered).toBeLessThan(0);
    expect(sentences[0]?.answers).toBeLessThan(0);
  },
);

it.each(['', ' \n'])('has nothing to say of %j', async (text) => {
  const { answered, sentences } = await (await made()).read('Who?', text, whole(text));
  expect(answered).toBeLessThan(-10);
  expect(sentences).toMatchObject([{ words: null }]);
});

it('takes the word of a network that says more than where an answer begins and ends', async () => {
  const reader = await made(512, { word: 'who', answers: 7, tokens: ['leyla', 'aliyeva'] });
  const parts = ['The rain fell. ', 'Leyla Aliyeva.'];
  const { answered, sentences } = await reader.read('Who came?', parts.join(''), rangesOf(parts));
  expect(answered).toBe(7);
  // Two of three tokens have the logit of 7 that its sentences are told by, the full stop has none.
  expect(sentences.map(({ answers }) => Math.round(answers * 100) / 100)).toEqual([0, 4.67]);
});

it('reads a long text to its end', async () => {
  const reader = await made(48);
  const filler = 'and the rain. '.repeat(40);
  for (const text of [`Leyla Aliyeva. ${filler}`, `${filler}Leyla Aliyeva. ${filler}`, `${filler}Leyla Aliyeva.`]) {
    const at = text.indexOf('Leyla');
    const { answered, sentences } = await reader.read('Who came?', text, [{ start: at, end: at + 14 }]);
    expect(text.slice(sentences[0]?.words?.start, sentences[0]?.words?.end)).toBe('Leyla Aliyeva');
    expect(sentences[0]?.answers).toBeGreaterThan(0);
    expect(answered).toBeGreaterThan(0);
  }
  expect((await reader.read('Who came?', filler, whole(filler))).answered).toBeLessThan(0);
});

it('finds the same in a text whatever it read before, and when much is asked at once', async () => {
  const reader = await made();
  const text = 'The minister, Leyla Aliyeva, cut the ribbon.';
  const alone = await reader.read('Who cut it?', text, whole(text));
  const many = await Promise.all(
    Array.from({ length: 12 }, (_, index) => {
      const other = index % 2 === 0 ? text : 'and the rain '.repeat(index);
      return reader.read('Who cut it?', other, whole(other));
    }),
  );
  expect(many.filter((_, index) => index % 2 === 0)).toEqual(Array.from({ length: 6 }, () => alone));
});

it('refuses a question that leaves no room for a text', async () => {
  await expect((await made(48)).read('who and the '.repeat(20), 'Leyla', whole('Leyla'))).rejects.toMatchObject({
    code: 'text-too-long',
  });
});

it('downloads one by its hub name, and needs no network after that', async () => {
  const folder = join(temporaryFolder(), 'tiny');
  makeTinyReader(folder, { askings: ASKINGS });
  const host = await startModelHost({ repository: 'somebody/reader', revision: 'main', folder });
  const options = { name: 'somebody/reader', dataDir: temporaryFolder() };
  const first = await open({ ...options, modelHost: host.address, fetch: true });
  expect(first.id).toBe('somebody/reader@main/q8');
  const text = 'Leyla Aliyeva came.';
  const reading = await first.read('Who came?', text, whole(text));
  expect(reading.sentences[0]?.words).toMatchObject({ start: 0, end: 13 });
  expect(await (await open(options)).read('Who came?', text, whole(text))).toEqual(reading);
});

it('says which setting when there is no such model', async () => {
  await expect(open({ name: 'nothing' })).rejects.toMatchObject({
    code: 'model-unavailable',
    message: expect.stringContaining('READER_MODEL takes builtin, another hub name'),
  });
});

const made = (maxTokens = 512, sayings?: TinyReaderOptions['sayings']): Promise<Reader> =>
  tinyReader({ askings: ASKINGS, words: ['rain'], maxTokens, sayings });

function whole(text: string): readonly SentenceRange[] {
  return [{ start: 0, end: text.length }];
}

/** Ranges of the parts of a text, one after the other. */
function rangesOf(parts: readonly string[]): readonly SentenceRange[] {
  return parts.map((part, index) => {
    const start = parts.slice(0, index).join('').length;
    return { start, end: start + part.length };
  });
}

async function open(options: Pick<FindModelOptions, 'name'> & Partial<FindModelOptions>): Promise<Reader> {
  const dataDir = temporaryFolder();
  const reader = await createReader({
    dataDir,
    modelHost: 'http://127.0.0.1:9',
    fetch: false,
    log,
    startWorker: sharedThread,
    ...options,
  });
  onTestFinished(() => reader.close());
  return reader;
}
