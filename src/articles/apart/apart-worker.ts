import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';
import { formatOf } from '../formats/formats.ts';
import { type FromApart, NEXT_PART, type ToApart } from './apart-messages.ts';

// The thread that reads one file and ends; read-apart.ts alone starts it, with exactly this.
const { bytes, file } = workerData as ToApart;
if (parentPort === null) throw new Error('apart-worker.ts runs in a worker thread only');
const port = parentPort;
port.postMessage(await read(), []);

async function read(): Promise<FromApart> {
  const format = formatOf(file);
  if (format === null) return { failed: `no format reads ${file}` };
  try {
    return await format.parse(bytes, file, () => port.postMessage(NEXT_PART, []));
  } catch (error) {
    return { failed: messageOf(error) };
  }
}
