import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { type AppParts, createApp } from '../../src/app/create-app.ts';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/log.ts';
import { sharedModel } from './shared-model.ts';
import type { ArticleFields } from './flood-articles.ts';
import { preparedFolder } from './prepared-folder.ts';

/**
 * The real app over some articles, indexed; it ends with the test.
 * Nothing but words and vectors answers: what a reader makes of them has tests of its own.
 * @param model `static`, or `none` for keyword search alone. @param parts other parts than those of a process.
 */
export async function openApp(
  articles: readonly ArticleFields[],
  model: 'static' | 'none' = 'none',
  parts: Partial<AppParts> = {},
): Promise<App> {
  const lines = articles.map((one) => JSON.stringify(one)).join('\n');
  const within = async (folder: string): Promise<App> => {
    const flags = { EMBEDDING_MODEL: model === 'none' ? join(folder, 'no-model') : model, READER_MODEL: 'off' };
    const log = createLogger({ level: 'silent', write: () => undefined });
    const config = readConfig({ flags, environment: {}, folder });
    const app = await createApp({ config, log, ...(model === 'none' ? {} : { model: sharedModel() }), ...parts });
    await app.update();
    return app;
  };
  const folder = await preparedFolder(`${model} ${lines}`, async (made) => {
    mkdirSync(join(made, 'seeds'));
    writeFileSync(join(made, 'seeds', 'articles.jsonl'), lines);
    await (await within(made)).close();
  });
  const app = await within(folder);
  onTestFinished(() => app.close());
  return app;
}
