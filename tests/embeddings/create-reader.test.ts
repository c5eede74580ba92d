import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { createReader } from '../../embeddings/create-reader.ts';
import type { FindModelOptions } from '../../embeddings/files/find-model.ts';
import type { Reader } from '../../embeddings/reader.ts';
import { createLogger } from '../../src/log.ts';
import { startModelHost } from '../support/model-host.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { makeTinyReader } from '../support/tiny-reader.ts';

const log = createLogger({ level: 'silent', write: () => undefined });
// The tokenizer folds case and diacritics, and knows "Tariq" as five letters.
const ASKINGS = [
  { word: 'who', starts: ['leyla', '##q'], ends: ['aliyeva', '##q'] },
  { word: 'cost', starts: ['120', '$'], ends: ['million', '%'] },
];
let folder: string;

beforeEach(() => {
  folder = join(temporaryFolder(), 'tiny');
});

it.each([
  ['Who cut the ribbon?', 'The minister, Leyla Aliyeva, cut the ribbon.', 'Leyla Aliyeva'],
  ['Who cut the ribbon?', 'Said “LEYLA ALİYEVA”: the ribbon is cut.', 'LEYLA ALİYEVA'],
  ['Who came?', 'The the the Léyla Aliyevà; the Aliyeva.', 'Léyla Aliyevà'],
  ['What did it cost?', 'It cost (some say) $120 million, not more.', '$120 million'],
  ['What did it cost?', 'A rise by 120%, they said.', '120%'],
  // The model points at its last letter alone.
  ['Who came?', 'The emir (Táriq) came.', 'Táriq'],
])('finds in answer to %j in %j the words %j', async (question, text, words) => {
  const reading = await (await made()).read(question, text);
  expect(reading).not.toBeNull();
  expect(text.slice(reading?.start, reading?.end)).toBe(words);
  expect(reading?.score).toBeGreaterThan(0.3);
  expect(reading?.score).toBeLessThanOrEqual(1);
});

it('tells the one of two equal words that is meant', async () => {
  const text = 'Aliyeva spoke. Then Leyla Aliyeva left.';
  expect(await (await made()).read('Who left?', text)).toMatchObject({ start: 20, end: 33 });
});

it.each([
  ['What did it cost?', 'Leyla Aliyeva cut the ribbon.'],
  ['Where is it?', 'Leyla Aliyeva cut the ribbon.'],
  ['Who?', ''],
  ['Who?', ' \n'],
])('finds nothing in answer to %j in %j', async (question, text) => {
  expect(await (await made()).read(question, text)).toBeNull();
});

it('reads a long text to its end', async () => {
  const reader = await made(48);
  const filler = 'and the rain. '.repeat(40);
  for (const text of [`Leyla Aliyeva. ${filler}`, `${filler}Leyla Aliyeva. ${filler}`, `${filler}Leyla Aliyeva.`]) {
    const reading = await reader.read('Who came?', text);
    expect(text.slice(reading?.start, reading?.end)).toBe('Leyla Aliyeva');
  }
  expect(await reader.read('Who came?', filler)).toBeNull();
});

it('finds the same in a text whatever it read before, and when much is asked at once', async () => {
  const reader = await made();
  const text = 'The minister, Leyla Aliyeva, cut the ribbon.';
  const alone = await reader.read('Who cut it?', text);
  const many = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      reader.read('Who cut it?', index % 2 === 0 ? text : 'and the rain '.repeat(index)),
    ),
  );
  expect(many.filter((_, index) => index % 2 === 0)).toEqual(Array.from({ length: 6 }, () => alone));
});

it('refuses a question that leaves no room for a text', async () => {
  await expect((await made(48)).read('who and the '.repeat(20), 'Leyla')).rejects.toMatchObject({
    code: 'text-too-long',
  });
});

it('downloads one by its hub name, and needs no network after that', async () => {
  makeTinyReader(folder, { askings: ASKINGS });
  const host = await startModelHost({ repository: 'somebody/reader', revision: 'main', folder });
  const options = { name: 'somebody/reader', dataDir: temporaryFolder() };
  const first = await open({ ...options, modelHost: host.address, fetch: true });
  expect(first.id).toBe('somebody/reader@main/q8');
  const reading = await first.read('Who came?', 'Leyla Aliyeva came.');
  expect(reading).toMatchObject({ start: 0, end: 13 });
  expect(await (await open(options)).read('Who came?', 'Leyla Aliyeva came.')).toEqual(reading);
});

it('says which setting when there is no such model', async () => {
  await expect(open({ name: 'nothing' })).rejects.toMatchObject({
    code: 'model-unavailable',
    message: expect.stringContaining('READER_MODEL takes a hub name'),
  });
});

async function made(maxTokens = 512): Promise<Reader> {
  makeTinyReader(folder, { askings: ASKINGS, words: ['rain'], maxTokens });
  return open();
}

async function open(options: Partial<FindModelOptions> = {}): Promise<Reader> {
  const dataDir = temporaryFolder();
  const reader = await createReader({
    name: folder,
    dataDir,
    modelHost: 'http://127.0.0.1:9',
    fetch: false,
    log,
    ...options,
  });
  onTestFinished(() => reader.close());
  return reader;
}
