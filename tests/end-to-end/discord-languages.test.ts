import { describe, expect, it } from 'vitest';
import type { InteractionRequest } from '../support/discord/interaction-payload.ts';
import type { SentMessage } from '../support/discord/interactions.ts';
import { type Newsroom, openNewsroom } from '../support/discord/newsroom.ts';
import { idOf, pressables } from '../support/discord/pressables.ts';

const QUESTION = { command: 'ask', options: { question: 'When did the harbour of Lerwick reopen?' } };
const UNKNOWN = { command: 'ask', options: { question: 'Who invented the zeppelin?' } };
const SETTINGS = { command: 'archive settings', permissions: '32' };
const QUOTE = 'The harbour of Lerwick reopened on Monday after the storm, harbour master Ingrid Halcrow said.';

const answer = (room: Newsroom, request: InteractionRequest): Promise<SentMessage> =>
  room.discord.interact(request).answered;
const told = ({ embeds = [], content = '' }: SentMessage): string =>
  [
    content,
    ...embeds.flatMap(({ author, title, description, footer }) => [author?.name, title, description, footer?.text]),
  ].join('\n');

describe('a member whose Discord is in Russian', () => {
  it('is answered in Russian, with the words as they were printed', async () => {
    const room = await openNewsroom();
    const reply = await answer(room, { ...QUESTION, locale: 'ru' });
    expect(reply.embeds?.[0]).toMatchObject({
      author: { name: '✓ Найдено' },
      title: QUESTION.options.question,
      footer: {
        text: expect.stringMatching(
          /^архив: 4 статьи, последняя — 11 дек\. 2025, обновлён (?:только что|\d+ мин\. назад)/,
        ),
      },
    });
    const { description = '' } = reply.embeds?.[0] ?? {};
    expect(description.replaceAll('**', '')).toContain(`> ${QUOTE}`);
    expect(description).toContain('**Источники**');
    expect(description).toContain('Coast Wire · 9 дек. 2025 · [абзац 1](https');
    expect([...pressables(reply).keys()]).toEqual([
      'В контексте',
      'Похожее',
      'Уточнить',
      'Полезно',
      'Неверно',
      'Почему так?',
      'Взять с собой',
    ]);
  });

  it('is told in Russian why there is no answer, how a question was read, and what a form asks', async () => {
    const room = await openNewsroom();
    const ask = (question: string) => answer(room, { command: 'ask', options: { question }, locale: 'ru' });
    expect(told(await ask('Who is Recep Yilmaz?'))).toContain('с именем «Recep Yilmaz» в архиве нет');
    expect(told(await ask('Who met in December?'))).toContain('«in December» прочитано как 1–31 дек. 2025');
    expect(told(await answer(room, { command: 'who', options: { name: 'Smith' }, locale: 'ru' }))).toContain(
      'Кто имеется в виду?',
    );
    const press = room.discord.interact({ command: '', button: idOf(await ask(QUOTE), 'Неверно'), locale: 'ru' });
    expect(JSON.stringify(await press.acknowledged)).toContain('Не тот человек: речь о другом');
  });

  it('is refused and helped in Russian, by the names that commands have there', async () => {
    const room = await openNewsroom({ cooldownSeconds: 100 });
    expect(told(await answer(room, { ...SETTINGS, permissions: '0', locale: 'ru' }))).toContain('управлять сервером');
    const late = { command: 'ask', options: { question: 'Who?', from: '2025-02-30' }, locale: 'ru' };
    expect(told(await answer(room, late))).toContain('«с»: нужен день календаря');
    expect(told(await answer(room, { command: 'help', locale: 'ru' }))).toMatch(/\/спросить .*вопрос.* Спросите архив/);
    expect(told(await answer(room, { ...QUESTION, locale: 'ru' }))).toMatch(/Подождите ещё \d+ секунд/);
  });

  it('may choose from the menu of a message what is Russian there and English underneath', async () => {
    const room = await openNewsroom();
    const menu = { command: 'Ask the archive about this', onMessage: QUESTION.options.question, locale: 'ru' };
    expect(told(await answer(room, menu))).toContain('✓ Найдено');
  });
});

describe('a server that is set to Azerbaijani', () => {
  it('is answered in it, whatever its members have Discord in, and so is the press of a button', async () => {
    const room = await openNewsroom();
    const set = told(await answer(room, { ...SETTINGS, options: { language: 'az' } }));
    expect(set).toContain('Bu serverin ayarları');
    expect(set).toContain('**Dil** · Azərbaycanca');
    for (const locale of ['en-US', 'ru']) {
      const reply = await answer(room, { ...QUESTION, locale });
      expect(told(reply)).toContain('✓ Tapıldı');
      expect(told(reply)).toContain('arxiv: 4 məqalə');
      const pressed = await answer(room, { command: '', button: idOf(reply, 'Kontekstdə'), locale });
      expect(told(pressed)).toContain('[1] Kontekstdə');
      expect(told(pressed)).toContain('abzas');
    }
    expect(told(await answer(room, UNKNOWN))).toContain('Arxivdə');
  });

  it('stays so over a restart, until each member’s own is wanted again', async () => {
    const room = await openNewsroom();
    await answer(room, { ...SETTINGS, options: { language: 'az' } });
    await room.restart();
    expect(told(await answer(room, UNKNOWN))).toContain('∅ Tapılmadı');
    await answer(room, { ...SETTINGS, options: { language: 'reader' } });
    expect(told(await answer(room, UNKNOWN))).toContain('∅ Not found');
  });

  it('has no say in direct messages', async () => {
    const room = await openNewsroom();
    await answer(room, { ...SETTINGS, options: { language: 'az' } });
    expect(told(await answer(room, { ...UNKNOWN, guildId: null, locale: 'tr' }))).toContain('∅ Bulunamadı');
  });
});

describe('everybody else', () => {
  it('is answered in English', async () => {
    const room = await openNewsroom();
    for (const locale of ['en-GB', 'de']) {
      expect(told(await answer(room, { ...QUESTION, locale }))).toContain('✓ Found');
    }
  });

  it('is answered in the language of the bot, but for those whose Discord is in one of ours', async () => {
    const room = await openNewsroom({ language: 'az' });
    expect(told(await answer(room, { ...QUESTION, locale: 'de' }))).toContain('✓ Tapıldı');
    expect(told(await answer(room, { ...QUESTION, locale: 'en-US' }))).toContain('✓ Found');
  });
});
