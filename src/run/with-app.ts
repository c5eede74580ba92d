import type { App } from '../app/app.ts';
import type { ModelParts } from '../app/load-model.ts';
import { type Config, readConfig } from '../config.ts';
import { createLogger, type Logger } from '../log.ts';
import { createDownloadBar } from '../terminal/drawing/download-bar.ts';
import type { Invocation } from '../terminal/command-line/invocation.ts';
import { printable } from '../terminal/drawing/printable.ts';
import { type Terminal, writeLines } from '../terminal/terminal.ts';

/** An invocation that does something. */
export type Work = Exclude<Invocation, { kind: 'print' }>;

export interface ProcessHandles {
  readonly terminal: Terminal;
  /** Settings are read from it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where `.env` and the folders of the settings are looked up. */
  readonly folder: string;
  /** Aborted when the process is asked to end; its reason is the exit code of interrupted work. */
  readonly signal: AbortSignal;
}

/**
 * How long a process lives. One that does one thing loads what that needs; one that stays to be asked loads all at once. A
 * service runs until it is stopped, and its log is collected: JSON, unless somebody watches.
 */
export type Life = 'one-shot' | 'session' | 'service';

export interface AppHandles extends Pick<ProcessHandles, 'terminal' | 'signal'> {
  /** `one-shot` where it is not said. */
  readonly life?: Life;
}

/**
 * The settings of a command line.
 * @param defaults settings that are otherwise when nobody gave them.
 * @throws {AppError} `settings`.
 */
export function configOf(
  { settings }: Work,
  { environment, folder }: ProcessHandles,
  defaults: Readonly<Record<string, string>> = {},
): Config {
  return readConfig({ defaults, flags: settings, environment, folder });
}

/** Writes to standard error, where the names of files cannot drive the terminal. */
export function loggerOf(config: Config, { messages }: Terminal, as: 'json' | 'text' = 'text'): Logger {
  const { logLevel, keepQuestions, discordToken, http } = config;
  return createLogger({
    level: logLevel,
    write: (line) => writeLines(messages, [printable(line)]),
    as,
    secrets: [discordToken, http.token].flatMap((secret) => secret ?? []),
    keepsQuestions: keepQuestions,
  });
}

/** A person who asked one thing wants the answer, and to hear of trouble only. */
export const QUIET = { LOG_LEVEL: 'warn' };

/** The exit code of work that is interrupted, as soon as it is: to be raced with the work. */
export function interruption(signal: AbortSignal): Promise<number> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(Number(signal.reason)));
    if (signal.aborted) resolve(Number(signal.reason));
  });
}

/**
 * Makes an app, hands it to `use`, and closes it, whatever happens.
 * @returns what `use` returns; the exit code of the interruption when the process is asked to end before there is an app.
 */
export async function withApp<Result>(
  config: Config,
  { terminal, signal, life = 'one-shot' }: AppHandles,
  use: (app: App) => Promise<Result>,
): Promise<Result | number> {
  const app = await Promise.race([open(config, terminal, life), interruption(signal)]);
  if (typeof app === 'number') return app;
  try {
    return await use(app);
  } finally {
    await app.close();
  }
}

async function open(config: Config, terminal: Terminal, life: Life): Promise<App> {
  const log = loggerOf(config, terminal, life === 'service' && !terminal.showsProgress ? 'json' : 'text');
  const loads = life === 'one-shot' ? 'asked' : 'now';
  const download = createDownloadBar(terminal);
  try {
    // Only now: help and wrong usage need not wait until the whole program has been read. The model comes first, since
    // its thread loads it while this one reads the rest: a third of the time of a one-shot question.
    const { loadModel } = await import('../app/load-model.ts');
    const parts = { config, log, onDownload: download.show, ...(life === 'one-shot' ? await inOneThread() : {}) };
    const model = loadModel(config.embeddingModel, parts);
    model.catch(() => undefined); // createApp meets the failure
    const { createApp } = await import('../app/create-app.ts');
    return await createApp({ ...parts, model, loads });
  } finally {
    download.hide();
  }
}

/** Who asks once waits for one model after the other anyway, and a thread for each would read the library again. */
async function inOneThread(): Promise<Pick<ModelParts, 'startWorker'>> {
  const { createSharedThread } = await import('../../embeddings/thread/create-shared-thread.ts');
  return { startWorker: createSharedThread() };
}
