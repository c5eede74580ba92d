import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { InteractionRequest } from '../support/discord/interaction-payload.ts';
import { openAttachmentHost } from '../support/discord/attachment-host.ts';
import { formHtml, messageHtml } from '../support/discord/message-html.ts';
import { eventually } from '../support/eventually.ts';
import type { SentMessage } from '../support/discord/interactions.ts';
import { digests, HALCROW, watch, wave } from '../support/discord/watching.ts';
import { type Newsroom, openNewsroom } from '../support/discord/newsroom.ts';
import { openThread, READING } from '../support/discord/open-thread.ts';
import { idOf } from '../support/discord/pressables.ts';
import { findChromium, takePicture } from '../support/discord/take-picture.ts';

/** CSS pixels: as narrow as a phone; and wide enough for an embed. */
const PHONE = 360;
const WIDE = 620;

const WICK = 'date 2025-12-13 WICK, Scotland, December 13. Nine boats sank at Wick on Saturday, the coast guard said.';
const MANAGER = { permissions: '32' };
const STORM = `date 2025-12-12 WICK, Scotland, December 12. The storm closed the airport of Wick for two days.

No flight left before Friday, and the quay was mended at once.`;

/** The message that a channel gets of new articles. */
async function newsOf(room: Newsroom): Promise<SentMessage> {
  await watch(room, 'How many boats sank at Wick?');
  await wave(room, { 'slip.txt': HALCROW, 'wick.txt': WICK });
  await eventually(() => expect(digests(room)).toHaveLength(1));
  const sent = room.discord.requests.findLast(({ path }) => /^\/channels\/\d+\/messages$/.test(path));
  // The loopback server has checked its form.
  return sent?.body as SentMessage;
}

const chromium = findChromium();
if (chromium === null) process.stderr.write('Skipped: no Chromium is installed to draw the pictures with.\n');

it.skipIf(chromium === null)('draws each kind of reply from the message that Discord gets', async () => {
  const room = await openNewsroom({ articlesDir: resolve('seeds') });
  const host = await openAttachmentHost();
  const namesakes = await openNewsroom({ discordCdnUrl: host.url });
  const ask = async (request: InteractionRequest, from = room) => {
    const sent = from.discord.interact(request);
    const first = await sent.acknowledged;
    const isPrivate = 'data' in first && first.data !== undefined && 'flags' in first.data && first.data.flags === 64;
    return { message: await sent.answered, isPrivate };
  };
  const add = { ...MANAGER, command: 'archive add' };
  const question = 'How many NATO events were organized in Azerbaijan?';
  const answer = await ask({ command: 'ask', options: { question } });
  const pictures = {
    answer,
    private: await ask({ command: 'ask', options: { question, private: true } }),
    context: await ask({ command: '', button: idOf(answer.message, 'In context') }),
    why: await ask({ command: '', button: idOf(answer.message, 'Why this?') }),
    closest: await ask({ command: 'Check this against the archive', onMessage: 'Azerbaijan hosted 40 NATO events.' }),
    'not-found': await ask({ command: 'ask', options: { question: 'Who invented the zeppelin?' } }),
    who: await ask({ command: 'who', options: { name: 'Hasanov' } }),
    'who-is-meant': await ask({ command: 'who', options: { name: 'Smith' } }, namesakes),
    timeline: await ask({ command: 'timeline', options: { topic: 'NATO Days' } }),
    summary: await ask({ command: 'summary' }),
    articles: await ask({ command: 'articles', options: { limit: 3 } }, namesakes),
    settings: await ask({ command: 'archive settings', permissions: '32' }),
    privacy: await ask({ command: 'privacy' }),
    added: await ask({ ...add, attachment: host.attach('storm.txt', STORM) }, namesakes),
    'not-added': await ask({ ...add, attachment: host.attach('storm.txt', STORM) }, namesakes),
    watching: await ask({ ...MANAGER, command: 'watch add', options: { for: 'Ingrid Halcrow' } }, namesakes),
    watches: await ask({ ...MANAGER, command: 'watch list' }, namesakes),
    digest: { message: await newsOf(namesakes), isPrivate: false },
    help: await ask({ command: 'help' }),
  };
  const talking = await openNewsroom(READING);
  const { id } = await openThread(talking);
  const followUp = talking.discord.say({ channelId: id, content: 'And when will it sail?' });
  const picture = (): string => {
    const bytes = room.discord.requests.flatMap(({ files }) => files.get('timeline.png') ?? [])[0];
    return `data:image/png;base64,${bytes?.toString('base64') ?? ''}`;
  };
  const form = await room.discord.interact({ command: '', button: idOf(answer.message, 'Not right') }).acknowledged;
  const pasting = await namesakes.discord.interact(add).acknowledged;
  const pages = Object.entries(pictures).map(([name, { message, isPrivate }]) => [
    name,
    messageHtml(message, isPrivate, message.attachments === undefined ? [] : [picture()]),
  ]);
  pages.push(['thread', messageHtml(await followUp.answered, false)]);
  if (form.type === 9) pages.push(['not-right', formHtml(form.data)]);

  if (pasting.type === 9) pages.push(['add-form', formHtml(pasting.data)]);

  const folder = resolve('docs/discord');
  mkdirSync(folder, { recursive: true });
  for (const [name = '', html = ''] of pages) {
    takePicture(chromium ?? '', html, { path: resolve(folder, `${name}.png`), width: PHONE });
  }
  const wide = messageHtml(answer.message, false);
  takePicture(chromium ?? '', wide, { path: resolve(folder, 'answer-wide.png'), width: WIDE });
  expect(pages).toHaveLength(22);
});
