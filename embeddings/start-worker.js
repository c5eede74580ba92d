// What a worker thread runs first, as bin/dateline.js is what the process runs first: on Node 20 a loader given with
// `--import` does not reach the first file of a thread.
import { register } from 'tsx/esm/api';

register();
await import('./transformers-worker.ts');
