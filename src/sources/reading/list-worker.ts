import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';
import { type FromListThread, itemsOfList, type WrittenList } from './read-list.ts';

// The thread that reads one long list and ends; read-list.ts alone starts it, with exactly this.
if (parentPort === null) throw new Error('list-worker.ts runs in a worker thread only');
const answer = await itemsOfList(workerData as WrittenList).catch((error: unknown): FromListThread => ({
  failed: messageOf(error),
}));
parentPort.postMessage(answer, []);
