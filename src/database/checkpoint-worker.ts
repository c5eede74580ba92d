import { setTimeout as sleep } from 'node:timers/promises';
import { workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { z } from 'zod';

// The thread that moves a database's log into its file and ends; checkpoint-apart.ts alone starts it, with a path.

/** How often it is tried again, in steps of 100 milliseconds: who reads an earlier state keeps the log from being moved. */
const TRIES = 100;
const WAIT_MS = 100;

const checkpoint = z.tuple([z.object({ log: z.number(), checkpointed: z.number() })]);

const database = new Database(z.string().parse(workerData), { fileMustExist: true });
try {
  for (let tries = 0; tries < TRIES; tries += 1) {
    // PASSIVE waits for nobody, and nobody for it.
    const [{ log, checkpointed }] = checkpoint.parse(database.pragma('wal_checkpoint(PASSIVE)'));
    if (log === checkpointed) break;
    await sleep(WAIT_MS);
  }
} finally {
  database.close();
}
