import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { evaluate } from './measure/evaluate.ts';
import type { Invocation } from './terminal/invocation.ts';
import { createProgressBar } from './terminal/progress-bar.ts';
import { watchedApp } from './terminal/watched-app.ts';
import { writeReply } from './terminal/write-reply.ts';
import { configOf, interruption, QUIET, type Surroundings, withApp } from './with-app.ts';

/** Scores the archive that a folder's articles make, kept apart from the reader's own. @returns the exit code. */
export async function evaluateFolder(work: Invocation & { kind: 'eval' }, surroundings: Surroundings): Promise<number> {
  const { terminal, signal } = surroundings;
  const config = configOf(work, QUIET);
  const articlesDir = resolve(work.folder);
  const name = createHash('sha256').update(articlesDir).digest('hex').slice(0, 12);
  const own = { ...config, articlesDir, dataDir: join(config.dataDir, 'eval', name) };
  return withApp(own, surroundings, async (app) => {
    const scored = async (): Promise<number> => {
      await watchedApp(app, surroundings).update();
      const bar = createProgressBar(terminal, 'Asking');
      const reply = await evaluate(app, {
        folder: articlesDir,
        limit: work.limit ?? undefined,
        onProgress: bar.show,
      }).finally(bar.hide);
      writeReply(reply, terminal, work.json);
      return 0;
    };
    return Promise.race([scored(), interruption(signal)]);
  });
}
