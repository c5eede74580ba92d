import { describe, expect, it } from 'vitest';
import { KEPT_FOR_MS } from '../../src/memory/kept-replies.ts';
import type { InteractionRequest } from '../support/discord/interaction-payload.ts';
import type { SentMessage } from '../support/discord/interactions.ts';
import { type Newsroom, openNewsroom } from '../support/discord/newsroom.ts';
import { idOf, pressables } from '../support/discord/pressables.ts';
import { readMarkdown } from '../support/discord/read-markdown.ts';

const QUESTION = { command: 'ask', options: { question: 'When did the harbour of Lerwick reopen?' } };
const OTHER_READER = '200000000000000002';

const answer = (room: Newsroom, request: InteractionRequest): Promise<SentMessage> =>
  room.discord.interact(request).answered;

/** Presses the button of this label. */
function press(room: Newsroom, message: SentMessage, label: string, rest: Partial<InteractionRequest> = {}) {
  return room.discord.interact({ command: '', button: idOf(message, label), ...rest });
}

const words = ({ embeds = [], content = '' }: SentMessage): string =>
  [content, ...embeds.map(({ title, description }) => `${title}\n${readMarkdown(description ?? '').text}`)].join('\n');

describe('In context', () => {
  it('shows the member the paragraph around a citation, with its source, and the next one in its place', async () => {
    const room = await openNewsroom();
    const question = { question: 'What did Ingrid Halcrow say of the harbour of Lerwick?', sort: 'newest' };
    const asked = await answer(room, { command: 'ask', options: question });
    const shown = press(room, asked, 'In context', { userId: OTHER_READER });
    expect(await shown.acknowledged).toMatchObject({ type: 4, data: { flags: 64 } });
    const context = await shown.answered;
    const citations = Number(/of (\d+)/.exec([...pressables(context).keys()][1] ?? '')?.[1]);
    expect(citations).toBeGreaterThan(1);
    expect(pressables(context).get('◀')?.disabled).toBe(true);
    expect(context.embeds?.[0]?.description).toMatch(/^> .*harbour[^]*\n> \*\*.*Halcrow said\.\*\* Repairs/);
    const next = press(room, context, '▶');
    expect(await next.acknowledged).toMatchObject({ type: 7 });
    expect(pressables(await next.answered).has(`Citation 2 of ${citations}`)).toBe(true);
    expect((await next.answered).embeds?.[0]?.author?.name).toBe('[2] In context');
  });

  it('opens the article at the words where it has an address', async () => {
    const room = await openNewsroom();
    const context = await press(room, await answer(room, QUESTION), 'In context').answered;
    expect(context.embeds?.[0]).toMatchObject({
      title: 'Harbour reopens after the storm',
      url: expect.stringMatching(/^https:\/\/coast\.example\/harbour#:~:text=/),
      description: expect.stringContaining('Coast Wire · 9 Dec 2025 · paragraph 1'),
    });
  });

  it('works after a restart', async () => {
    const room = await openNewsroom();
    const asked = await answer(room, QUESTION);
    await room.restart();
    expect(words(await press(room, asked, 'In context').answered)).toContain('reopened on Monday');
  });

  it('shows what an article printed before it was changed, and says that it was; nothing of one that is gone', async () => {
    const room = await openNewsroom();
    const asked = await answer(room, QUESTION);
    await room.change({ 'harbour.json': JSON.stringify({ text: 'The harbour of Lerwick stays closed.' }) });
    const context = words(await press(room, asked, 'In context').answered);
    expect(context).toMatch(/was changed on .*: quoted here is what it printed before[^]*reopened on Monday/u);
    expect(words(await press(room, asked, 'More like this').answered)).not.toContain('changed or removed since');
    await room.change({ 'harbour.json': null });
    expect(words(await press(room, asked, 'More like this').answered)).toContain('changed or removed since');
  });

  it('says kindly that a button is too old, or of another version', async () => {
    const room = await openNewsroom();
    const old = room.app.memory().replies.keep('1', {});
    const another = `${old.slice(0, -1)}${old.endsWith('_') ? '-' : '_'}`;
    const gone = await answer(room, { command: '', button: `v1:context:${another}:0` });
    expect(gone.content).toMatch(/^🙋 I no longer have that answer/);
    const other = await answer(room, { command: '', button: 'page:2' });
    expect(other.content).toContain('older version');
    expect(KEPT_FOR_MS).toBe(7 * 24 * 3_600_000);
  });
});

describe('More like this', () => {
  it('shows sentences of other articles that come nearest, for the asker alone', async () => {
    const room = await openNewsroom();
    const more = press(room, await answer(room, QUESTION), 'More like this');
    expect(await more.acknowledged).toMatchObject({ type: 5, data: { flags: 64 } });
    const { embeds = [] } = await more.answered;
    expect(embeds[0]?.author?.name).toBe('≈ Closest');
    expect(embeds[0]?.description).toContain('the harbour of Lerwick');
    expect(embeds[0]?.description).not.toContain('reopened on Monday');
  });
});

describe('Follow up', () => {
  it('asks in a form, and reads the question with the exchange before it', async () => {
    const room = await openNewsroom();
    const question = 'Who will be in command of the ferry to Lerwick?';
    const asked = await answer(room, { command: 'ask', options: { question } });
    const form = await press(room, asked, 'Follow up', { userId: OTHER_READER }).acknowledged;
    const id = form.type === 9 ? form.data.custom_id : '';
    const followed = room.discord.interact({ command: '', form: id, filledIn: { question: 'When will it sail?' } });
    expect(await followed.acknowledged).toEqual({ type: 5, data: { flags: 0 } });
    expect(words(await followed.answered)).toContain('sails again from Friday');
    expect(words(await followed.answered)).toContain('ferry');
  });
});

describe('a private answer', () => {
  it('is for the asker alone, until they share it, once, with every quote compared again', async () => {
    const room = await openNewsroom();
    const asked = room.discord.interact({ ...QUESTION, options: { ...QUESTION.options, private: true } });
    expect(await asked.acknowledged).toEqual({ type: 5, data: { flags: 64 } });
    const shared = press(room, await asked.answered, 'Share');
    expect(await shared.acknowledged).toMatchObject({
      type: 4,
      data: { content: 'Shared by <@200000000000000001>', allowed_mentions: { parse: [] } },
    });
    expect((await shared.acknowledged) as { data: { flags?: number } }).not.toHaveProperty('data.flags', 64);
    const message = await shared.answered;
    expect(words(message)).toContain('reopened on Monday');
    expect(pressables(message).has('Share')).toBe(false);
    expect((await press(room, await asked.answered, 'Share').answered).content).toContain('shared this answer already');
  });

  it('is not shared when an article has changed, nor by anybody else', async () => {
    const room = await openNewsroom();
    const asked = await answer(room, { ...QUESTION, options: { ...QUESTION.options, private: true } });
    const others = await press(room, asked, 'Share', { userId: OTHER_READER }).answered;
    expect(others.content).toContain('Only who asked');
    await room.change({ 'harbour.json': null });
    expect((await press(room, asked, 'Share').answered).content).toContain('changed or removed since');
  });

  it('is what a member has to ask for: others have no Share button', async () => {
    const room = await openNewsroom();
    expect(pressables(await answer(room, QUESTION)).has('Share')).toBe(false);
  });
});

describe('feedback', () => {
  it('keeps “Useful” with the evidence that the member saw', async () => {
    const room = await openNewsroom();
    const thanks = press(room, await answer(room, QUESTION), 'Useful');
    expect(await thanks.acknowledged).toMatchObject({ type: 4, data: { flags: 64 } });
    expect(room.app.memory().feedback.list(room.discord.guildId)).toMatchObject([
      { verdict: 'useful', member: '200000000000000001', evidence: { command: 'ask' } },
    ]);
    const [{ evidence } = { evidence: null }] = room.app.memory().feedback.list(room.discord.guildId);
    expect(evidence).toHaveProperty('citations.0.quote', expect.stringContaining('reopened on Monday'));
  });

  it('asks what is not right in a form, and keeps what was chosen and written', async () => {
    const room = await openNewsroom();
    const form = await press(room, await answer(room, QUESTION), 'Not right').acknowledged;
    const id = form.type === 9 ? form.data.custom_id : '';
    expect(form).toMatchObject({
      type: 9,
      data: { components: [{ component: { type: 3 } }, { component: { type: 4 } }] },
    });
    const filledIn = { what: ['wrong-person'], words: 'That is her sister.' };
    const thanks = await answer(room, { command: '', form: id, filledIn });
    expect(thanks.content).toContain('Thank you');
    expect(room.app.memory().feedback.list(null)).toMatchObject([
      { verdict: 'wrong-person', words: 'That is her sister.', evidence: { command: 'ask' } },
    ]);
  });

  it('can say of a refusal that an article is missing', async () => {
    const room = await openNewsroom();
    const none = await answer(room, { command: 'ask', options: { question: 'Who invented the zeppelin?' } });
    expect([...pressables(none).keys()]).toEqual(['Not right', 'Why this?']);
    const why = await press(room, none, 'Why this?').answered;
    expect(words(why)).toContain('Nothing is shown');
  });
});

describe('somebody of whom there are several', () => {
  it('is asked about by buttons; the answer takes the place of the question for who asked, and is private for others', async () => {
    const room = await openNewsroom();
    const asked = await answer(room, { command: 'who', options: { name: 'Smith' } });
    expect([...pressables(asked).keys()].toSorted()).toEqual(['Anna Smith', 'John Smith']);
    const others = press(room, asked, 'John Smith', { userId: OTHER_READER });
    expect(await others.acknowledged).toMatchObject({ type: 5, data: { flags: 64 } });
    expect(words(await others.answered)).toContain('coach');
    const own = press(room, asked, 'Anna Smith');
    expect(await own.acknowledged).toEqual({ type: 6 });
    expect(words(await own.answered)).toContain('Mayor Anna Smith opened the bridge');
    expect(pressables(await own.answered).has('In context')).toBe(true);
  });
});
