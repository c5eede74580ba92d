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
  /** Set while a thread is being ended for what it does now. */
  let overdue: PieceResult | null = null;

  const endLate = (seconds: number): void => {
    overdue = { kind: 'overdue', seconds };
    void worker?.terminate();
  };
  /** What is first in the queue is what the thread does now. */
  const begin = (): void => {
    clearTimeout(turn);
    const [first] = waiting;
    if (first !== undefined) turn = setTimeout(endLate, first.mostMs, Math.ceil(first.mostMs / 1000));
  };
  const start = (): Worker =>
    listened(startWorker(), {
      onResult(result, from) {
        if (worker !== from || overdue !== null) return;
        waiting.shift()?.resolve(result);
        if (waiting.length === 0) rest(from);
        begin();
      },
      onEnd: endedWith,
    });
  function endedWith(message: string, ended: Worker): void {
    if (worker !== ended) return;
    worker = null;
    // The first that waits is the one that it broke off at.
    waiting.shift()?.resolve(overdue ?? { kind: 'failed', message });
    overdue = null;
    if (waiting.length > 0) worker = start();
    for (const { piece } of waiting) worker?.postMessage(piece, []);
    begin();
  }
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
      for (const timer of [idle, turn]) clearTimeout(timer);
      for (const { resolve } of waiting.splice(0)) resolve({ kind: 'failed', message: 'the update was broken off' });
      await worker?.terminate();
    },
  };
}

interface Listeners {
  onResult(result: PieceResult, from: Worker): void;
  onEnd(message: string, ended: Worker): void;
}

function listened(worker: Worker, { onResult, onEnd }: Listeners): Worker {
  let cause: unknown = null;
  worker.on('message', (result: PieceResult) => onResult(result, worker));
  worker.on('error', (error) => (cause = error));
  worker.on('exit', (code) => onEnd(messageOf(cause ?? `its thread ended with code ${code}`), worker));
  return worker;
}
