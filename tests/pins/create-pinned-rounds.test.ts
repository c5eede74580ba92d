import { expect, it, onTestFinished } from 'vitest';
import { createLogger } from '../../src/log.ts';
import { createPinnedRounds } from '../../src/pins/create-pinned-rounds.ts';
import { ARCHIVE } from '../support/discord/replies.ts';
import { eventually } from '../support/eventually.ts';

const QUIET_MS = 1_000;
const DUE = 3;

/** Rounds over an archive whose changes, clock and askers a test sets; three questions wait in it. */
function open() {
  const world = { updatedAt: 'first', now: 0, isAnswering: false, left: DUE, rounds: 0 };
  const rounds = createPinnedRounds({
    askPinned: async (next = async () => true) => {
      world.rounds += 1;
      while (world.left > 0 && (await next())) world.left -= 1;
      return { asked: 0, same: 0, changes: [] };
    },
    status: async () => ({ ...ARCHIVE, updatedAt: world.updatedAt }),
    isAnswering: () => world.isAnswering,
    log: createLogger({ level: 'silent', write: () => undefined }),
    now: () => world.now,
    quietMs: QUIET_MS,
    lookEveryMs: 1,
    betweenMs: 1,
  });
  onTestFinished(() => rounds.stop());
  rounds.start();
  return { world, rounds };
}

/** Long enough for several looks: each is a timer of a millisecond. */
const looks = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
};

it('asks once the archive has been quiet, each state once', async () => {
  const { world } = open();
  await looks();
  expect(world.rounds).toBe(0);
  world.now = QUIET_MS;
  await eventually(() => expect(world.left).toBe(0));
  await looks();
  expect(world.rounds).toBe(1);
  world.updatedAt = 'second';
  await looks();
  expect(world.rounds).toBe(1);
  world.now = 2 * QUIET_MS;
  await eventually(() => expect(world.rounds).toBe(2));
});

it('waits while somebody asks, and goes no further once the archive changes', async () => {
  const { world } = open();
  world.isAnswering = true;
  await looks();
  world.now = QUIET_MS;
  await eventually(() => expect(world.rounds).toBe(1));
  await looks();
  expect(world.left).toBe(DUE);
  world.updatedAt = 'second';
  world.isAnswering = false;
  await looks();
  expect(world.left).toBe(DUE);
  world.now = 2 * QUIET_MS;
  await eventually(() => expect(world.left).toBe(0));
});

it('ends with its process, whoever is asking', async () => {
  const { world, rounds } = open();
  world.isAnswering = true;
  await looks();
  world.now = QUIET_MS;
  await eventually(() => expect(world.rounds).toBe(1));
  await rounds.stop();
  expect(world.left).toBe(DUE);
});
