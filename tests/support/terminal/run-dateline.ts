import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { runCommandLine } from '../../../src/run/run-command-line.ts';
import type { Ended } from './collect-output.ts';
import { type DatelineOptions, environmentOf } from './start-dateline.ts';

/** Runs are one after the other: each has the process's folder, where file names that are typed are looked up. */
let before: Promise<unknown> = Promise.resolve();

/** Runs `dateline` to its end within this process, as `startWithin` does, in the folder given. */
export function runDateline(
  words: readonly string[],
  options: DatelineOptions & { readonly input?: string },
): Promise<Ended> {
  const ended = before.then(() => run(words, options));
  before = ended.catch(() => undefined);
  return ended;
}

async function run(
  words: readonly string[],
  { folder, environment, input = '' }: DatelineOptions & { readonly input?: string },
): Promise<Ended> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stdin.end(input);
  const printed = Promise.all([text(stdout), text(stderr)]);
  const home = process.cwd();
  process.chdir(folder);
  try {
    const { signal } = new AbortController();
    const surroundings = { environment: environmentOf(environment), folder, signal: () => signal };
    const code = await runCommandLine({ words, stdin, stdout, stderr, ...surroundings }).ended;
    stdout.end();
    stderr.end();
    const [out, err] = await printed;
    return { code, stdout: out, stderr: err };
  } finally {
    process.chdir(home);
  }
}
