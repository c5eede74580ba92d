import { expect, it, onTestFinished } from 'vitest';
import { createTagger } from '../../embeddings/create-tagger.ts';
import type { Tagger } from '../../embeddings/tagger.ts';
import { createLogger } from '../../src/log.ts';
import { startModelHost } from '../support/model-host.ts';
import { sharedThread } from '../support/shared-model.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { makeTinyTagger } from '../support/tiny-tagger.ts';

const LABELS = { leyla: 'B-PER', aliyeva: 'I-PER', alat: 'B-LOC', nord: 'B-ORG', line: 'I-ORG' };

it('finds names in whole words, in order, with what they name', async () => {
  const tagger = await open();
  const text = 'In Alat, LEYLA “Aliyevà” of Nord-Line: the line of alat.';
  const tags = await tagger.tag(text);
  expect(tags.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['LOC', 'Alat'],
    ['PER', 'LEYLA'],
    ['PER', 'Aliyevà'],
    ['ORG', 'Nord'],
    ['ORG', 'Line'],
    ['ORG', 'line'],
    ['LOC', 'alat'],
  ]);
  expect(tags[0]?.score).toBeGreaterThan(0.9);
  expect((await tagger.tag('Léyla Aliyeva spoke.'))[0]).toMatchObject({ start: 0, end: 13, kind: 'PER' });
  expect(await tagger.tag('')).toEqual([]);
});

it('reads a long text to its end, and finds each name once', async () => {
  const tagger = await open(32);
  const text = `${'and the '.repeat(50)}Leyla Aliyeva ${'and the '.repeat(50)}Alat`;
  expect((await tagger.tag(text)).map(({ start, end }) => text.slice(start, end))).toEqual(['Leyla Aliyeva', 'Alat']);
});

it('downloads one by its hub name', async () => {
  const folder = temporaryFolder();
  makeTinyTagger(folder, { labels: LABELS });
  const host = await startModelHost({ repository: 'somebody/tagger', revision: 'main', folder });
  const tagger = await openNamed('somebody/tagger', host.address);
  expect(await tagger.tag('Leyla Aliyeva')).toHaveLength(1);
  await expect(openNamed('nothing')).rejects.toMatchObject({ message: expect.stringContaining('NER_MODEL takes') });
});

async function open(maxTokens = 512): Promise<Tagger> {
  const folder = temporaryFolder();
  makeTinyTagger(folder, { labels: LABELS, maxTokens });
  return openNamed(folder);
}

async function openNamed(name: string, modelHost = 'http://127.0.0.1:9'): Promise<Tagger> {
  const log = createLogger({ level: 'silent', write: () => undefined });
  const options = { name, dataDir: temporaryFolder(), modelHost, fetch: true, log };
  const tagger = await createTagger({ ...options, startWorker: sharedThread });
  onTestFinished(() => tagger.close());
  return tagger;
}
