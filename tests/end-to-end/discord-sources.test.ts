import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openNewsroom } from '../support/discord/newsroom.ts';
import { digests, manage, words } from '../support/discord/watching.ts';
import { eventually } from '../support/eventually.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeFiles } from '../support/write-files.ts';

const DAY_MS = 86_400_000;
const BROKEN = 'https://broken.example/rss';
const LIVELY = 'https://lively.example/rss';

/** What is remembered of a source that was asked just now. */
function remembered(rest: object): object {
  const now = new Date().toISOString();
  const times = { since: now, checkedAt: now, nextAt: null, newAt: now, etag: null, lastModified: null };
  return { ...times, failures: 0, failingSince: null, problem: null, items: {}, ...rest };
}

const failing = { failures: 4, failingSince: '2025-03-01T08:00:00.000Z', problem: 'answers 500' };

it('a channel is told once a week which sources fail or are silent, in the language of its server, and nothing while all do well', async () => {
  const folder = temporaryFolder();
  const sourcesFile = join(folder, 'sources.yaml');
  writeFiles(folder, { 'sources.yaml': `sources:\n  - feed: ${BROKEN}\n  - feed: ${LIVELY}\n` });
  const room = await openNewsroom({ sourcesFile });
  const state = (broken: object): void =>
    writeFiles(room.dataDir, {
      'sources.json': JSON.stringify({ sources: { [BROKEN]: remembered(broken), [LIVELY]: remembered({}) } }),
    });
  const told = () => digests(room).filter(({ text }) => text.includes(BROKEN));
  const { channelId } = room.discord;
  state({});
  const set = await manage(room, 'archive settings', { 'sources-channel': `<#${channelId}>`, language: 'ru' });
  expect(words(set)).toContain(channelId);
  room.later(8 * DAY_MS);
  await room.looked();
  expect(told()).toEqual([]);

  state(failing);
  await eventually(() => expect(told()).toHaveLength(1));
  const [{ channel, text } = { channel: '', text: '' }] = told();
  expect(channel).toBe(channelId);
  expect(text).toContain('не получается с 1 мар. 2025: answers 500');
  expect(text).not.toContain(LIVELY);

  room.later(6 * DAY_MS);
  await room.looked();
  expect(told()).toHaveLength(1);
  room.later(2 * DAY_MS);
  await eventually(() => expect(told()).toHaveLength(2));
  expect(words(await manage(room, 'archive status'))).toContain('answers 500');
  await manage(room, 'archive settings', { 'sources-channel': 'none' });
  room.later(8 * DAY_MS);
  await room.looked();
  expect(told()).toHaveLength(2);
});
