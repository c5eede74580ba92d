import { expect, it } from 'vitest';
import { openNewsroom } from '../support/discord/newsroom.ts';
import { FERRY } from '../support/discord/open-thread.ts';
import { idOf } from '../support/discord/pressables.ts';

it('gives the quotes of an answer to take along, for the presser alone', async () => {
  const room = await openNewsroom();
  const answer = await room.discord.interact(FERRY).answered;
  const taken = room.discord.interact({ command: '', button: idOf(answer, 'Take along') });
  expect((await taken.answered).content).toContain('SHA-256');
  const files = room.discord.requests.flatMap((request) => [...request.files]);
  expect(files.map(([name]) => name)).toEqual(['quotes.md', 'quotes.csv', 'quotes.json']);
  expect(String(files[0]?.[1])).toContain('> ');
});
