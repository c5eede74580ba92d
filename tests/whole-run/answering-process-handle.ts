import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Asking, Told } from './process-messages.ts';

const PROGRAM = fileURLToPath(new URL('answering-process.ts', import.meta.url));

/** A process that answers, which may be killed. */
export interface AnsweringProcess {
  /** @returns what it replied; null when it was killed first. @throws what it says failed. */
  ask(kind: Asking['kind'], text?: string): Promise<unknown>;
  /** Ends it at once, whatever it is at. */
  kill(): Promise<void>;
  /** Lets it end by itself. */
  close(): Promise<void>;
}

/** Starts it, and waits until it has taken in what is there. @param dataDir within the folder. */
export async function startAnsweringProcess(folder: string, dataDir = 'data'): Promise<AnsweringProcess> {
  const child = fork(PROGRAM, [folder, dataDir], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, { resolve(reply: unknown): void; reject(error: Error): void }>();
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  child.on('exit', () => {
    for (const { resolve } of waiting.values()) resolve(null);
    waiting.clear();
  });
  // Only answering-process.ts writes to it.
  child.on('message', (told: Told) => {
    const asker = waiting.get(told.id);
    waiting.delete(told.id);
    if ('failed' in told) asker?.reject(new Error(told.failed));
    else asker?.resolve(told.reply);
  });
  const replyTo = (id: number): Promise<unknown> =>
    new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  let last = 0;
  const ready = await replyTo(0);
  if (ready === null) throw new Error('the answering process ended before it was ready');
  return {
    ask(kind, text = '') {
      const asking: Asking = { id: (last += 1), kind, text };
      const reply = replyTo(asking.id);
      child.send(asking, (error) => {
        if (error !== null) waiting.get(asking.id)?.resolve(null);
      });
      return reply;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async close() {
      child.send({ id: (last += 1), kind: 'close', text: '' } satisfies Asking);
      await ended;
    },
  };
}
