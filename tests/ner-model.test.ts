import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import type { App } from '../src/app/app.ts';
import { createApp } from '../src/app/create-app.ts';
import { readConfig } from '../src/config.ts';
import { createLogger } from '../src/log.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { tinyModelsOfFile } from './support/tiny-models-of-file.ts';
import { makeTinyTagger } from './support/tiny-tagger.ts';

// Nobody could know without the model which of these are people.
const BODY =
  'The ferryman zub ormel spoke on Tuesday. “The nets are full,” ormel said. Nils Berg of Oslo said nothing.';
const LABELS = { zub: 'B-PER', ormel: 'I-PER' };
const tinyModel = tinyModelsOfFile();
let folder: string;
let logged: string[];

beforeEach(() => {
  folder = temporaryFolder();
  logged = [];
  mkdirSync(join(folder, 'seeds'));
  writeFileSync(join(folder, 'seeds', 'a.txt'), BODY);
  makeTinyTagger(join(folder, 'tagger'), { labels: LABELS });
});

/** What one process of Dateline does that brings its archive up to date first. */
async function within<Made>(flags: Readonly<Record<string, string>>, make: (app: App) => Promise<Made>): Promise<Made> {
  const log = createLogger({ level: 'info', write: (line) => logged.push(line) });
  const config = readConfig({ flags: { READER_MODEL: 'off', ...flags }, environment: {}, folder });
  const app = await createApp({ config, log, model: tinyModel({ words: ['nets'] }) });
  try {
    await app.update();
    return await make(app);
  } finally {
    await app.close();
  }
}

const model = () => ({ NER_MODEL: join(folder, 'tagger') });
const people = async (app: App): Promise<readonly string[]> => (await app.people(BODY)).people.map(({ name }) => name);
const named = async (app: App): Promise<readonly string[]> => (await app.article('a'))?.people ?? [];

it('finds the people of articles and of texts by the model that is set, with their speech', async () => {
  await within(model(), async (app) => {
    expect(await people(app)).toEqual(['zub ormel', 'ormel']);
    expect(await named(app)).toEqual(['zub ormel']);
    const dossier = await app.who('Zub Ormel', {});
    expect(dossier).toMatchObject({ kind: 'found', name: 'zub ormel', mentionCount: 2 });
    expect(dossier.quotes.map(({ text }) => text)).toEqual(['“The nets are full,” ormel said.']);
    for (const { start, end, quote } of dossier.citations) expect(BODY.slice(start, end)).toBe(quote);
    expect((await app.who('Nils Berg', {})).kind).toBe('not-found');
  });
});

it('reads the people of every article again when the setting changes, and nothing else of it', async () => {
  await within({}, async (app) => expect(await named(app)).toEqual(['Nils Berg']));
  await within(model(), async (app) => {
    expect(await named(app)).toEqual(['zub ormel']);
    const { changed, unchanged } = await app.update();
    expect({ changed, unchanged }).toEqual({ changed: 0, unchanged: 1 });
  });
  await within({}, async (app) => {
    expect(await named(app)).toEqual(['Nils Berg']);
    expect((await app.who('Zub Ormel', {})).kind).toBe('not-found');
  });
});

it('keeps what the model read while it cannot be loaded; the built-in tagger reads what is new, and it is said once', async () => {
  await within(model(), named);
  rmSync(join(folder, 'tagger'), { recursive: true });
  await within(model(), async (app) => {
    expect(await named(app)).toEqual(['zub ormel']);
    writeFileSync(join(folder, 'seeds', 'b.txt'), BODY);
    await app.update();
    await app.update();
    expect((await app.article('b'))?.people).toEqual(['Nils Berg']);
    expect(logged.filter((line) => line.includes('NER_MODEL: There is no tagger of names'))).toHaveLength(1);
    const [, , tagger] = (await app.model()).optional;
    expect(tagger).toMatchObject({ setting: 'NER_MODEL', id: null, problem: expect.stringContaining('tagger') });
  });
  makeTinyTagger(join(folder, 'tagger'), { labels: LABELS });
  await within(model(), async (app) => expect((await app.article('b'))?.people).toEqual(['zub ormel']));
});
