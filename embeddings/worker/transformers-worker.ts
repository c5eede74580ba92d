import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../../src/errors.ts';
import { loadRuntime } from './load-runtime.ts';
import type { Runtime } from './runtime.ts';
import type { FromThread, ModelThreadSettings, ToThread, Work, WorkResult } from '../thread/worker-messages.ts';

// The model's own thread: a run takes milliseconds of pure computing, in which the bot must still answer Discord.
// An error while loading is left to end the thread; model-thread.ts reports it.

if (parentPort === null) throw new Error('transformers-worker.ts runs in a worker thread only');
const port = parentPort;

// Listening begins before loading does, so that nothing sent meanwhile is lost.
const requests = on(port, 'message');
const begun = performance.now();
// Only model-thread.ts starts this file, with exactly this.
const runtime = await loadRuntime(workerData as ModelThreadSettings);
send({ kind: 'ready', loadMs: Math.round(performance.now() - begun) });

for await (const [message] of requests) {
  // Only model-thread.ts writes to this port.
  const request = message as ToThread;
  if (request.kind === 'close') break;
  send(await resultOf(request, runtime));
}
await runtime.dispose();
port.close();

async function resultOf(work: Work, model: Runtime): Promise<WorkResult> {
  try {
    return await model.run(work);
  } catch (error) {
    return { kind: 'failed', message: messageOf(error) };
  }
}

function send(message: FromThread): void {
  port.postMessage(message, message.kind === 'vectors' ? message.vectors.map(memoryOf) : []);
}

function memoryOf(vector: Float32Array): ArrayBuffer {
  // Made by poolTokens in this thread, so never shared memory.
  return vector.buffer as ArrayBuffer;
}
