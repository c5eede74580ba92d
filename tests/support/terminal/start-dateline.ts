import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { collectOutput, type Ended, type Watched } from './collect-output.ts';

const BINARY = fileURLToPath(new URL('../../../bin/dateline.js', import.meta.url));

/** A process that runs. */
export interface Running extends Watched {
  readonly child: ChildProcessWithoutNullStreams;
}

export interface DatelineOptions {
  /** Where it runs: its articles are in `articles`, its data in `data`. */
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The settings of a test: away from the network and from the settings of whoever runs it. */
export const environmentOf = (environment: DatelineOptions['environment']): Readonly<Record<string, string>> => ({
  ARTICLES_DIR: 'articles',
  EMBEDDING_MODEL: './no-model',
  READER_MODEL: 'off',
  MODEL_HOST: 'http://127.0.0.1:9',
  ...environment,
});

/** Starts `dateline` as a user would: a process of its own. */
export function startDateline(words: readonly string[], { folder, environment = {} }: DatelineOptions): Running {
  const child = spawn(process.execPath, [BINARY, ...words], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...environmentOf(environment) },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, ...collectOutput(child, code) };
}

/** Runs `dateline` to its end as a process, where the process is what is looked at. */
export function runProcess(
  words: readonly string[],
  options: DatelineOptions & { readonly input?: string },
): Promise<Ended> {
  const { child, ended } = startDateline(words, options);
  child.stdin.end(options.input ?? '');
  return ended;
}
