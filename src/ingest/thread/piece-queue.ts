import type { Worker } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';
import type { Piece, PieceResult } from './thread-messages.ts';

/** Pieces of work for a thread that does one after the other, and is started anew where one ends it or takes too long. */
export interface PieceQueue {
  /** What came of a piece. @param mostMs how long it may take from when its turn comes; its thread is ended then. */
  done(piece: Piece, mostMs: number): Promise<PieceResult>;
  /** Ends the thread; what waits has failed. */
  close(): Promise<void>;
}

interface Waiting {
  readonly piece: Piece;
  readonly mostMs: number;
  resolve(result: PieceResult): void;
}

/** @param idleMs how long a thread waits for more before it ends. */
export function createPieceQueue(startWorker: () => Worker, idleMs: number): PieceQueue {
  const waiting: Waiting[] = [];
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let turn: NodeJS.Timeout | undefined;

  /** What is first in the queue is what the thread does now. */
  const begin = (): void => {
    clearTimeout(turn);
    const [first] = waiting;
    if (first === undefined) return;
    turn = setTimeout(() => {
      waiting.shift()?.resolve({ kind: 'overdue', seconds: Math.ceil(first.mostMs / 1000) });
      void worker?.terminate();
    }, first.mostMs);
  };
  const start = (): Worker => {
    const started = startWorker();
    let cause: unknown = null;
    started.on('message', (result: PieceResult) => {
      if (worker !== started) return;
      waiting.shift()?.resolve(result);
      if (waiting.length === 0) rest(started);
      begin();
    });
    started.on('error', (error) => (cause = error));
    started.on('exit', (code) => endedWith(messageOf(cause ?? `its thread ended with code ${code}`), started));
    return started;
  };
  const endedWith = (message: string, ended: Worker): void => {
    if (worker !== ended) return;
    worker = null;
    // The first that waits is the one that it broke off at.
    waiting.shift()?.resolve({ kind: 'failed', message });
    if (waiting.length > 0) worker = start();
    for (const { piece } of waiting) worker?.postMessage(piece, []);
    begin();
  };
  const rest = (resting: Worker): void => {
    resting.unref();
    idle = setTimeout(() => {
      worker = null;
      void resting.terminate();
    }, idleMs).unref();
  };
  return {
    done: (piece, mostMs) =>
      new Promise((resolve) => {
        clearTimeout(idle);
        waiting.push({ piece, mostMs, resolve });
        worker ??= start();
        worker.ref();
        worker.postMessage(piece, []);
        if (waiting.length === 1) begin();
      }),
    async close() {
      clearTimeout(idle);
      clearTimeout(turn);
      for (const { resolve } of waiting.splice(0)) resolve({ kind: 'failed', message: 'the update was broken off' });
      await worker?.terminate();
    },
  };
}
