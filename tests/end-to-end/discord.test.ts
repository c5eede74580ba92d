import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { command, pausedCommand } from '../support/discord/commands.ts';
import { readMarkdown } from '../support/discord/read-markdown.ts';
import { askReply } from '../support/discord/replies.ts';
import { startBot, type RunningBot } from '../support/discord/start-bot.ts';

const QUOTE = 'The harbour reopened on Tuesday, two days after the storm.';
const QUESTION = { command: 'ask', options: { question: 'When did the harbour reopen?' } };

/** What was sent for one interaction: its first answer, and the edits after it. */
function sentFor({ discord }: RunningBot, token: string): readonly string[] {
  return discord.requests
    .filter(({ path }) => path.includes(`/${token}/`))
    .map(({ method, path, status }) => `${method} ${path.split('/').at(-1)} ${status}`);
}

describe('a question in Discord', () => {
  it('is acknowledged before anything is done, then answered with the printed words', async () => {
    const { command: slow, started, finish } = pausedCommand(askReply([QUOTE]));
    const bot = await startBot({ commands: [slow] });
    const { acknowledged, answered, state } = bot.discord.interact(QUESTION);
    expect(await acknowledged).toEqual({ type: 5, data: { flags: 0 } });
    await started;
    expect(state.message).toBeNull();
    finish();
    const { embeds = [] } = await answered;
    expect(embeds[0]).toMatchObject({
      title: 'When did the harbour reopen?',
      author: { name: '✓ Found' },
      description: expect.stringContaining(`> ${QUOTE} [1]`),
    });
    expect(sentFor(bot, state.token)).toEqual(['POST callback 204', 'PATCH @original 200']);
  });

  it('is answered with the nearest sentences, named as such, when none answers it', async () => {
    const reply = askReply([QUOTE], { kind: 'closest', reason: 'No sentence says who reopened it.' });
    const bot = await startBot({ commands: [command(async () => reply)] });
    const { embeds = [] } = await bot.discord.interact(QUESTION).answered;
    expect(embeds[0]?.author?.name).toBe('≈ Closest');
    expect(embeds[0]?.description).toContain('No sentence says who reopened it.');
  });

  it('is told plainly when the archive does not know', async () => {
    const reply = askReply([], { reason: 'The archive has nothing about lighthouses.' });
    const bot = await startBot({ commands: [command(async () => reply)] });
    const { embeds = [] } = await bot.discord.interact(QUESTION).answered;
    expect(embeds[0]?.author?.name).toBe('∅ Not found');
    expect(embeds[0]?.description).toBe('The archive has nothing about lighthouses.');
  });

  it('reaches its command with the options as they were given', async () => {
    const inputs: unknown[] = [];
    const options = [
      { name: 'question', description: 'option.search.words', kind: 'text', required: true },
      { name: 'from', description: 'option.from', kind: 'date', required: false },
      { name: 'limit', description: 'option.limit', usual: 10, kind: 'number', required: false },
      { name: 'rebuild', description: 'option.index.rebuild', kind: 'flag', required: false },
    ] as const;
    const run = async (input: unknown) => (inputs.push(input), askReply([QUOTE]));
    const bot = await startBot({ commands: [command(run, { options })] });
    const given = { question: 'Who?', from: '2025-12-01', limit: 2, rebuild: false };
    await bot.discord.interact({ command: 'ask', options: given }).answered;
    await bot.discord.interact({ command: 'ask', options: { question: 'Who?' } }).answered;
    expect(inputs).toEqual([given, { question: 'Who?' }]);
  });

  it('is answered for the asker alone where the command says so', async () => {
    const bot = await startBot({ commands: [command(async () => askReply([QUOTE]), { ephemeral: true })] });
    expect(await bot.discord.interact(QUESTION).acknowledged).toEqual({ type: 5, data: { flags: 64 } });
  });

  it('is answered in a direct message too', async () => {
    const bot = await startBot({ commands: [command(async () => askReply([QUOTE]))] });
    const { embeds } = await bot.discord.interact({ ...QUESTION, guildId: null, channelId: '500000000000000001' })
      .answered;
    expect(embeds).toHaveLength(1);
  });

  it('shows hostile words of an article as words, and pings nobody', async () => {
    const hostile = '# [Win](https://evil.example) @everyone <@1> ||now|| </ask:1> <t:1:R> **x**';
    const bot = await startBot({ commands: [command(async () => askReply([hostile]))] });
    const { embeds = [], allowed_mentions } = await bot.discord.interact({
      command: 'ask',
      options: { question: '@everyone [free](https://evil.example)' },
    }).answered;
    expect(allowed_mentions).toEqual({ parse: [] });
    const { text, features } = readMarkdown(embeds[0]?.description ?? '');
    expect(features.filter((feature) => !feature.startsWith('bold('))).toEqual(['quote', 'small']);
    expect(text).toContain(hostile);
  });
});

describe('a question that goes wrong', () => {
  it('is answered with an apology when the command throws, and logged once', async () => {
    const bot = await startBot({ commands: [command(() => Promise.reject(new TypeError('x is undefined')))] });
    const { content } = await bot.discord.interact(QUESTION).answered;
    expect(content).toMatch(/^⚠️ Something went wrong/);
    expect(bot.lines.filter((line) => line.startsWith('error'))).toEqual([
      expect.stringMatching(/^error a command failed request=[\da-f]{8} command=ask code=unexpected .*x is undefined/),
    ]);
  });

  it('is answered even when the command throws before its first step', async () => {
    const damaged = command(() => {
      throw new AppError('archive-damaged', 'dateline.sqlite is damaged');
    });
    const bot = await startBot({ commands: [damaged] });
    const { content } = await bot.discord.interact(QUESTION).answered;
    expect(content).toMatch(
      /^⚠️ The archive is damaged and has to be rebuilt before it can answer\. .* number [\da-f]{8}\.$/,
    );
  });

  it('tells the member what they can do about it, and does not log that as trouble', async () => {
    const tooLong = new AppError('question-too-long', 'The question has 2,000 characters');
    const bot = await startBot({ commands: [command(() => Promise.reject(tooLong))] });
    const { content } = await bot.discord.interact(QUESTION).answered;
    expect(content).toMatch(/^🙋 That question is too long/);
    expect(bot.lines.filter((line) => line.startsWith('error'))).toEqual([]);
  });

  it('is answered with plain words when Discord refuses the answer’s form', async () => {
    const bot = await startBot({ commands: [command(async () => askReply([QUOTE]))] });
    const fault = { kind: 'status', status: 400, body: { code: 50_035, message: 'Invalid Form Body' } } as const;
    bot.discord.plan({ method: 'PATCH', path: /@original/, times: 1, fault });
    const { content } = await bot.discord.interact(QUESTION).answered;
    expect(content).toMatch(/^⚠️ Something went wrong/);
  });

  it.each([
    ['a command that is no more', { command: 'forgotten' }, /do not have that command any more/],
    ['a button of an older version', { ...QUESTION, button: 'page:2' }, /older version/],
    ['a day that does not exist', { command: 'ask', options: { question: 'Who?', from: '2025-02-30' } }, /“from” must/],
    ['an option of another kind', { command: 'ask', options: { question: 7 } }, /“question” must be some words/],
  ])('is answered, for %s, for the asker alone', async (_what, request, words) => {
    const options = [
      { name: 'question', description: 'option.search.words', kind: 'text', required: true },
      { name: 'from', description: 'option.from', kind: 'date', required: false },
    ] as const;
    const bot = await startBot({ commands: [command(async () => askReply([QUOTE]), { options })] });
    const callback = await bot.discord.interact(request).acknowledged;
    expect(callback).toMatchObject({ type: 4, data: { flags: 64, content: expect.stringMatching(words) } });
  });
});
