import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InteractionRequest } from '../support/discord/interaction-payload.ts';
import type { SentMessage } from '../support/discord/interactions.ts';
import type { LoopbackDiscord } from '../support/discord/loopback-discord.ts';
import { wordsOf } from '../support/discord/open-thread.ts';
import { idOf, pressables } from '../support/discord/pressables.ts';
import { startDiscord } from '../support/discord/start-bot.ts';
import { newsFolder } from '../support/terminal/news-folder.ts';
import { type DatelineOptions, startDateline } from '../support/terminal/start-dateline.ts';
import { startWithin } from '../support/terminal/start-within.ts';
import { writeFiles } from '../support/write-files.ts';

const SMITHS = {
  'mayor.txt': 'date 2025-12-10 Mayor Anna Smith opened the bridge at Unst. Smith thanked the workers.',
  'coach.txt': 'date 2025-12-10 The coach, John Smith, resigned at Unst on Sunday. Smith wept.',
  'chronicle.txt': `date 2025-12-08 ${Array.from({ length: 80 }, (_, index) => `On page ${index} of its chronicle the port of Unst notes the weather and the ships of that day.`).join('\n\n')}`,
};
const HARBOUR = 'What did Ingrid Halcrow say of the harbour?';
const FERRY = 'Who will be in command of the ferry to Lerwick?';

/** How the bot is started, over the same folder each time. */
const startingOf = (discord: LoopbackDiscord, folder: string): DatelineOptions => ({
  folder,
  environment: {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    COOLDOWN_SECONDS: '0',
    MESSAGE_CONTENT: 'on',
  },
});

/** One message of each kind that has buttons, asked of the bot that runs now. */
async function askEverything(answer: (request: InteractionRequest) => Promise<SentMessage>) {
  const ask = (question: string, rest = {}) => answer({ command: 'ask', options: { question, ...rest } });
  const open = await ask(HARBOUR, { sort: 'newest' });
  const secret = await ask(FERRY, { private: true });
  return {
    open,
    secret,
    context: await answer({ command: '', button: idOf(open, 'In context') }),
    who: await answer({ command: 'who', options: { name: 'Smith' } }),
    list: await answer({ command: 'articles', options: { limit: 2 } }),
    long: await answer({ command: 'articles', options: { article: 'chronicle' } }),
    privacy: await answer({ command: 'privacy' }),
  };
}

// A whole process, reading the whole program: on a busy machine that takes its time.
describe('after the process has been killed and another started', { timeout: 180_000 }, () => {
  it('every button does what it did, and what it was answering is not left on “thinking…”', async () => {
    const discord = await startDiscord();
    const folder = newsFolder();
    writeFiles(join(folder, 'articles'), SMITHS);
    const answer = (request: InteractionRequest) => discord.interact(request).answered;
    const first = startDateline(['start'], startingOf(discord, folder));
    await first.shows('connected to Discord');
    const asked = await askEverything(answer);
    const hang = { kind: 'hang', takesEffect: false } as const;
    discord.plan({ method: 'PATCH', path: /@original/, times: 1, fault: hang });
    const cut = discord.interact({ command: 'ask', options: { question: HARBOUR } });
    await cut.acknowledged;
    first.child.kill('SIGKILL');
    await first.ended;
    const second = startWithin(['start'], startingOf(discord, folder));
    expect((await cut.answered).content).toMatch(/^⚠️ I was restarted before I could answer/);
    const pressed = new Set<string>();
    const press = (message: SentMessage, label: string, rest = {}) => {
      pressed.add(label);
      return discord.interact({ command: '', button: idOf(message, label), ...rest });
    };
    const formOf = async (message: SentMessage, label: string): Promise<string> => {
      const form = await press(message, label).acknowledged;
      return form.type === 9 ? form.data.custom_id : 'none';
    };

    expect(wordsOf(await press(asked.open, 'In context').answered)).toContain('Halcrow');
    expect(wordsOf(await press(asked.context, '▶').answered)).toContain('Halcrow');
    expect((await press(asked.open, 'More like this').answered).embeds?.[0]?.author?.name).toMatch(/Closest|Not found/);
    expect((await press(asked.open, 'Useful').answered).content).toContain('Thank you');
    expect(wordsOf(await press(asked.open, 'Why this?').answered)).toMatch(/In the sentence.*Halcrow/s);
    expect((await press(asked.open, 'Take along').answered).content).toContain('SHA-256');
    const report = { form: await formOf(asked.open, 'Not right'), filledIn: { what: ['other'], words: 'Hm.' } };
    expect((await answer({ command: '', ...report })).content).toContain('Thank you');
    const followUp = { form: await formOf(asked.secret, 'Follow up'), filledIn: { question: 'When will it sail?' } };
    expect(wordsOf(await answer({ command: '', ...followUp }))).toMatch(/Read as: .*ferry/);
    expect((await press(asked.secret, 'Share').answered).content).toContain('Shared by');
    expect(wordsOf(await press(asked.who, 'Anna Smith').answered)).toContain('opened the bridge');
    expect(pressables(await press(asked.list, '▶').answered).has('Page 2 of 3')).toBe(true);
    const chosen = await press(asked.list, 'Read an article', { values: ['coach'] }).answered;
    expect(wordsOf(chosen)).toContain('resigned at Unst');
    expect([...pressables(await press(asked.long, '▶').answered).keys()][1]).toMatch(/^Part 2 of/);
    const told = (await press(asked.open, 'Thread').answered).content ?? '';
    const channelId = /<#(\d+)>/.exec(told)?.[1] ?? '';
    const said = discord.say({ channelId, content: 'Who is she?' });
    expect(wordsOf(await said.answered)).toMatch(/Read as: .*Ingrid Halcrow/);
    expect(wordsOf(await press(asked.privacy, 'Delete all of it').answered)).toContain('is deleted now');

    const labels = Object.values(asked).flatMap((message) => {
      const parts = [...pressables(message)].filter(([, { disabled }]) => !disabled);
      return parts.map(([label]) => label);
    });
    expect([...new Set(labels)].filter((label) => !pressed.has(label))).toEqual(['John Smith']);
    second.stop();
    expect((await second.ended).code).toBe(0);
  });
});
