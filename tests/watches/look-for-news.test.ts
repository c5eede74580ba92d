import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { createApp } from '../../src/app/create-app.ts';
import { LONGEST_MS, MOST_ARTICLES, SETTLED_MS } from '../../src/watches/look-for-news.ts';
import { openApp } from '../support/open-app.ts';

const PLACE = { server: '7', channel: '8', member: '2', kind: 'words' } as const;

const open = (): Promise<App> =>
  openApp([{ id: 'ferry', title: 'Ferry sails', source: 'Coast Wire', text: 'A ferry passed the slipway.' }]);
async function put(app: App, name: string, text: string): Promise<void> {
  writeFileSync(join(app.config.articlesDir, name), text);
  await app.update();
}
/** Milliseconds after everything that has happened so far. */
const later = (ms: number): number => Date.now() + ms + 1;
const found = (app: App): readonly string[] =>
  app
    .memory()
    .findings.list(null)
    .map(({ content }) => (content.kind === 'sentence' ? content.articleId : `flood of ${content.articles}`));

describe('a wave of articles', () => {
  it('is looked through when no more came for a while, not before', async () => {
    const app = await open();
    await app.watch({ ...PLACE, words: 'slipway' });
    await put(app, 'new.txt', 'The slipway was mended.');
    await app.findNews(Date.now());
    await app.findNews(later(SETTLED_MS / 2));
    expect(found(app)).toEqual([]);
    await app.findNews(later(SETTLED_MS));
    expect(found(app)).toEqual(['new']);
    expect((await app.digest('8'))?.groups[0]?.lines[0]?.text).toBe('The slipway was mended.');
    expect(await app.digest('9')).toBeNull();
  });

  it('that has no end is looked through after half an hour', async () => {
    const app = await open();
    const memory = app.memory();
    await app.watch({ ...PLACE, words: 'slipway' });
    await put(app, 'new.txt', 'The slipway was mended.');
    await app.findNews(Date.now());
    const pending = memory.arrivals.pending;
    const started = Date.now();
    memory.arrivals.pending = () => [...pending(), { article: 'another', at: started + LONGEST_MS }];
    await app.findNews(started + LONGEST_MS + 1_000);
    expect(found(app)).toEqual(['new']);
  });

  it('of too many is one line a channel', async () => {
    const app = await open();
    await app.watch({ ...PLACE, words: 'slipway' });
    await app.watch({ ...PLACE, words: 'ferry' });
    await app.watch({ ...PLACE, channel: '9', words: 'ferry' });
    const lines = Array.from({ length: MOST_ARTICLES + 1 }, (_, at) => JSON.stringify({ text: `Boat ${at} passed.` }));
    await put(app, 'boats.jsonl', lines.join('\n'));
    await app.findNews(Date.now());
    await app.findNews(later(SETTLED_MS));
    expect(found(app)).toEqual([`flood of ${MOST_ARTICLES + 1}`, `flood of ${MOST_ARTICLES + 1}`]);
  });

  it('that came while nothing ran is found at the next start; what was there before a watch never is', async () => {
    const app = await open();
    await put(app, 'before.txt', 'The slipway was closed.');
    await app.watch({ ...PLACE, words: 'slipway' });
    await app.close();
    writeFileSync(join(app.config.articlesDir, 'new.txt'), 'The slipway was mended.');
    rmSync(join(app.config.dataDir, 'archive.sqlite'));
    const again = await createApp({ config: app.config, log: app.log });
    await again.update();
    await again.findNews(Date.now());
    await again.findNews(later(SETTLED_MS));
    expect(found(again)).toEqual(['new']);
    await again.close();
  });

  it('is nothing to a watch that was made after it', async () => {
    const app = await open();
    await app.watch({ ...PLACE, words: 'slipway' });
    await put(app, 'new.txt', 'The slipway was mended.');
    await app.watch({ ...PLACE, channel: '9', words: 'slipway' });
    await app.findNews(later(SETTLED_MS));
    expect(await app.digest('8')).not.toBeNull();
    expect(await app.digest('9')).toBeNull();
  });
});

describe('a digest', () => {
  it('holds nothing that its article does not print any more', async () => {
    const app = await open();
    await app.watch({ ...PLACE, words: 'slipway' });
    await put(app, 'new.txt', 'The slipway was mended.');
    await app.findNews(Date.now());
    await app.findNews(later(SETTLED_MS));
    await put(app, 'new.txt', 'The pier was mended.');
    expect(await app.digest('8')).toBeNull();
  });
});
