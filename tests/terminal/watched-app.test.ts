import { expect, it } from 'vitest';
import type { App, UpdateOptions } from '../../src/app/app.ts';
import { watchedApp } from '../../src/terminal/watched-app.ts';
import { openTerminal } from '../support/terminal/open-terminal.ts';
import { NOTHING_NEW, scriptedApp } from '../support/terminal/scripted-app.ts';

/** What is said when an update that has told of this is interrupted. */
async function stoppedAt(progress: { done: number; total: number; articles?: number } | null, options?: UpdateOptions) {
  const terminal = openTerminal();
  const stop = new AbortController();
  const update: App['update'] = async (given) => {
    if (progress !== null) given?.onProgress?.(progress);
    stop.abort(130);
    return NOTHING_NEW;
  };
  await watchedApp(scriptedApp({ update }), { terminal, signal: stop.signal }).update(options);
  return terminal.told().trim();
}

it('says of an update that is interrupted how many articles are kept', async () => {
  expect(await stoppedAt({ done: 0, total: 1, articles: 320 })).toBe(
    'Stopped. 320 articles were taken in and are kept; the next update goes on from there.',
  );
  expect(await stoppedAt({ done: 0, total: 4, articles: 0 })).toContain('No article was taken in yet');
  expect(await stoppedAt({ done: 96, total: 200 })).toContain('What was done is kept');
});

it('says of a rebuild that the archive is as it was', async () => {
  expect(await stoppedAt({ done: 0, total: 1, articles: 320 }, { rebuild: true })).toContain('as it was before');
});

it('says nothing where nothing was to be done', async () => {
  expect(await stoppedAt(null)).toBe('');
});
