import { expect, it } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { AppError } from '../../src/errors.ts';
import { createLogger } from '../../src/log.ts';
import type { FetchedSource } from '../../src/reply/kinds/fetch-reply.ts';
import { whileFetching } from '../../src/run/while-fetching.ts';
import { openApp } from '../support/open-app.ts';

const ROUND: FetchedSource = {
  url: 'https://a.example.org/rss',
  added: 2,
  changed: 0,
  problem: null,
  failed: [{ url: 'https://a.example.org/1', message: 'answers 404' }],
};

interface Heard {
  readonly app: App;
  readonly lines: readonly string[];
  readonly asked: readonly { readonly isDue?: boolean; readonly signal?: AbortSignal }[];
}

async function hear(answer: () => Promise<readonly FetchedSource[]>): Promise<Heard> {
  const [lines, asked]: [string[], { isDue?: boolean; signal?: AbortSignal }[]] = [[], []];
  const log = createLogger({ level: 'info', write: (line) => void lines.push(line) });
  const app: App = {
    ...(await openApp([])),
    log,
    async fetch(options = {}) {
      asked.push(options);
      return { command: 'fetch', rounds: await answer(), sources: [] };
    },
  };
  return { app, lines, asked };
}

it('asks the sources whose time has come, says what came and what went wrong, and ends with the work', async () => {
  const { app, lines, asked } = await hear(async () => [ROUND]);
  const result = await whileFetching(async () => {
    await Promise.resolve();
    expect(asked[0]?.signal?.aborted).toBe(false);
    return 'done';
  })(app);
  expect(result).toBe('done');
  expect(asked).toMatchObject([{ isDue: true }]);
  expect(asked[0]?.signal?.aborted).toBe(true);
  expect(lines.join('\n')).toMatch(/fetched.*added=2/);
  expect(lines.join('\n')).toMatch(/a\.example\.org\/1 answers 404/);
});

it('goes on where the sources cannot be read, and says so', async () => {
  const { app, lines } = await hear(async () => {
    throw new AppError('settings', 'sources.yaml cannot be used');
  });
  await whileFetching(async () => {
    await new Promise(setImmediate);
  })(app);
  expect(lines.join('\n')).toContain('sources.yaml cannot be used');
});
