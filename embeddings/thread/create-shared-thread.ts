import { EventEmitter } from 'node:events';
import { MessageChannel, type Worker } from 'node:worker_threads';
import { startThread, type StartModelWorker } from './start-model-worker.ts';
import type { FromSharedThread, SharedWork, ToThread } from './worker-messages.ts';

/**
 * One thread for all models that are started by it: the library is read once for all, and they run in turn. For a process
 * that answers once and ends: where somebody waits while another's passages are embedded, each model has its own.
 * The thread begins with the first model and ends with the last.
 */
export function createSharedThread(): StartModelWorker {
  let thread: Worker | null = null;
  const held = new Set<EventEmitter>();

  return (settings) => {
    const { port1: near, port2: far } = new MessageChannel();
    const events = new EventEmitter();
    held.add(events);
    near.on('message', (message: FromSharedThread) => {
      if (message.kind === 'broken') events.emit('error', new Error(message.message));
      else events.emit('message', message);
    });
    near.on('close', () => {
      held.delete(events);
      if (held.size === 0) end();
      events.emit('exit', 0);
    });
    near.unref();
    thread ??= begin();
    const work: SharedWork = { settings, port: far };
    thread.postMessage(work, [far]);
    return Object.assign(events, {
      postMessage: (message: ToThread) => near.postMessage(message, []),
      ref: () => near.ref(),
      unref: () => near.unref(),
      terminate: async () => near.close(),
    });
  };

  function begin(): Worker {
    const begun = startThread('shared');
    begun.unref();
    begun.on('error', (error) => {
      for (const events of held) events.emit('error', error);
    });
    begun.on('exit', () => {
      if (thread === begun) thread = null;
    });
    return begun;
  }

  function end(): void {
    const ending = thread;
    thread = null;
    void ending?.terminate();
  }
}
