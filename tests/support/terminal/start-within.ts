import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import { onTestFinished } from 'vitest';
import { runCommandLine } from '../../../src/run/run-command-line.ts';
import { collectOutput, type Watched } from './collect-output.ts';
import { type DatelineOptions, environmentOf } from './start-dateline.ts';

/** `dateline` as it runs within this process. */
export interface RunningWithin extends Watched {
  readonly input: PassThrough;
  /** Asks it to end, as a signal does. @param code what interrupted work ends with. */
  stop(code?: number): void;
}

/** Starts `dateline` within this process, which is all of it but `bin/dateline.js`, signals and the exit. */
export function startWithin(words: readonly string[], { folder, environment }: DatelineOptions): RunningWithin {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const controller = new AbortController();
  const surroundings = { environment: environmentOf(environment), folder, signal: () => controller.signal };
  const stop = (code = 143): void => controller.abort(code);
  const running = runCommandLine({ words, stdin, stdout, stderr, ...surroundings });
  const code = running.ended.then(async (status) => {
    const read = Promise.all([finished(stdout), finished(stderr)]);
    stdout.end();
    stderr.end();
    await read;
    return status;
  });
  const { ended, shows } = collectOutput({ stdout, stderr }, code);
  onTestFinished(async () => {
    stop();
    await ended;
  });
  return { input: stdin, ended, shows, stop };
}
