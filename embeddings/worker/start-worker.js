// What a worker thread runs first, as bin/dateline.js is what the process runs first: on Node 20 a loader given with
// `--import` does not reach the first file of a thread.
import { register } from 'tsx/esm/api';

// Before the loader, which would read through its megabyte in search of TypeScript: that took 0.4 s of 0.65.
await import('@xenova/transformers');
register();
await import('./transformers-worker.ts');
