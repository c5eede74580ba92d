import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { killDrill } from './kill-drill.ts';

it('loses nothing and leaves nothing behind, whenever it is killed', async () => {
  const killed = await killDrill({ folder: temporaryFolder(), kills: 4, seed: 7, longestMs: 800 });
  expect([...killed.values()].reduce((sum, count) => sum + count, 0)).toBe(4);
}, 180_000);
