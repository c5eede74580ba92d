import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/**
 * For what takes longer to start than a test takes: it is started once for each set of options, and ends with the tests of
 * the file at whose top this is called; closing it in a test does nothing.
 * @param start told a folder of its own, which goes with the file.
 */
export function oneForFile<Options, Made extends { close(): Promise<void> }>(
  start: (options: Options, folder: string) => Promise<Made>,
): (options: Options) => Promise<Made> {
  const started = new Map<string, { readonly folder: string; readonly made: Promise<Made> }>();
  afterAll(async () => {
    for (const { folder, made } of started.values()) {
      await (await made).close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
  return async (options) => {
    const key = JSON.stringify(options);
    const folder = started.get(key)?.folder ?? mkdtempSync(join(tmpdir(), 'dateline-'));
    const { made } = started.get(key) ?? { made: start(options, folder) };
    started.set(key, { folder, made });
    return { ...(await made), close: async () => undefined };
  };
}
