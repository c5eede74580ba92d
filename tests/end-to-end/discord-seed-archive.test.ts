import { resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { createApp } from '../../src/app/create-app.ts';
import { createBot } from '../../src/discord/bot.ts';
import { createLogger } from '../../src/log.ts';
import { readMarkdown } from '../support/discord/read-markdown.ts';
import { botConfig } from '../support/discord/bot-config.ts';
import { startDiscord } from '../support/discord/start-bot.ts';
import { sharedModel } from '../support/shared-model.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('answers questions about the seed archive in Discord with its printed words', async () => {
  const discord = await startDiscord();
  const articlesDir = resolve('seeds');
  const config = botConfig(discord, { articlesDir, dataDir: temporaryFolder(), embeddingModel: 'builtin' });
  const log = createLogger({ level: 'silent', write: () => undefined });
  const app = await createApp({ config, log, model: sharedModel() });
  onTestFinished(() => app.close());
  await app.update();
  const bot = createBot({ config, commands: COMMANDS, app, log, drawWithinMs: 20_000 });
  onTestFinished(() => bot.stop());
  await bot.start();

  const ask = async (command: string, options: Readonly<Record<string, string>>) => {
    const { embeds = [] } = await discord.interact({ command, options, userId: '200000000000000009' }).answered;
    return readMarkdown(embeds[0]?.description ?? '');
  };
  const answer = await ask('ask', { question: 'How many NATO events were organized in Azerbaijan?' });
  expect(answer.features).toContain('quote');
  expect(answer.text).toContain('33 NATO events');
  expect(answer.text).toContain('9 Dec 2025');
  expect((await ask('summary', {})).features).toContain('quote');
  expect((await ask('articles', {})).text).toContain('Zakir Hasanov');
  expect((await ask('who', { name: 'Karagülle' })).text).toContain('Rear Admiral');
  expect((await ask('quotes', { words: 'peace and security' })).features).toContain('quote');
  const timeline = await discord.interact({ command: 'timeline', options: { topic: 'NATO Days' } }).answered;
  expect(timeline.attachments?.[0]?.description).toContain('12 Dec 2025');
  const typing = discord.interact({ command: 'who', options: { name: 'Zak' }, typing: 'name' });
  const choices = expect.arrayContaining([expect.objectContaining({ name: expect.stringContaining('Zakir Hasanov') })]);
  expect(await typing.acknowledged).toEqual({ type: 8, data: { choices } });
});
