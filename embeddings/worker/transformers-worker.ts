import { on } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../../src/errors.ts';
import { loadRuntime } from './load-runtime.ts';
import type { Runtime } from './runtime.ts';
import type {
  FromSharedThread,
  FromThread,
  ModelThreadSettings,
  SharedWork,
  ThreadStart,
  ToThread,
  Work,
  WorkResult,
} from '../thread/worker-messages.ts';

// The models' own thread: a run takes milliseconds of pure computing, in which the bot must still answer Discord.

if (parentPort === null) throw new Error('transformers-worker.ts runs in a worker thread only');
// Only start-model-worker.ts starts this file, with exactly this.
const start = workerData as ThreadStart;
// An error while its only model loads is left to end the thread; model-thread.ts reports it.
if (start !== 'shared') await serve(start, parentPort);
else parentPort.on('message', ({ settings, port }: SharedWork) => void serveOrSay(settings, port));

/** Does a model's work until it is told to close. */
async function serve(settings: ModelThreadSettings, port: MessagePort): Promise<void> {
  // Listening begins before loading does, so that nothing sent meanwhile is lost.
  const requests = on(port, 'message');
  const begun = performance.now();
  const runtime = await loadRuntime(settings);
  send({ kind: 'ready', loadMs: Math.round(performance.now() - begun) }, port);

  for await (const [message] of requests) {
    // Only this side's other end writes to this port.
    const request = message as ToThread;
    if (request.kind === 'close') break;
    send(await resultOf(request, runtime), port);
  }
  await runtime.dispose();
  port.close();
}

/** One model of several: where it breaks, the others go on. */
async function serveOrSay(settings: ModelThreadSettings, port: MessagePort): Promise<void> {
  try {
    await serve(settings, port);
  } catch (error) {
    const broken: FromSharedThread = { kind: 'broken', message: messageOf(error) };
    port.postMessage(broken);
    port.close();
  }
}

async function resultOf(work: Work, model: Runtime): Promise<WorkResult> {
  try {
    return await model.run(work);
  } catch (error) {
    return { kind: 'failed', message: messageOf(error) };
  }
}

function send(message: FromThread, port: MessagePort): void {
  port.postMessage(message, message.kind === 'vectors' ? message.vectors.map(memoryOf) : []);
}

function memoryOf(vector: Float32Array): ArrayBuffer {
  // Made by poolTokens in this thread, so never shared memory.
  return vector.buffer as ArrayBuffer;
}
