import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Config } from '../config.ts';
import { createWording } from '../language/create-wording.ts';
import { compareRuns } from '../measure/compare-runs.ts';
import { drawScores } from '../measure/draw-scores.ts';
import { evaluate } from '../measure/evaluate.ts';
import { readRun } from '../measure/read-run.ts';
import { checkPictureName, writePicture } from '../picture/write-picture.ts';
import type { EvalReply } from '../reply/kinds/eval-reply.ts';
import type { Invocation } from '../terminal/command-line/invocation.ts';
import { createProgressBar } from '../terminal/drawing/progress-bar.ts';
import { watchedApp } from '../terminal/watched-app.ts';
import { writeReply } from '../terminal/drawing/write-reply.ts';
import { configOf, interruption, QUIET, type ProcessHandles, withApp } from './with-app.ts';

/** Scores the archive that a folder's articles make, compares and draws them where asked. @returns the exit code. */
export async function evaluateFolder(work: Invocation & { kind: 'eval' }, handles: ProcessHandles): Promise<number> {
  const { baseline, picture, limit } = work;
  // Before the minutes of asking, not after.
  if (picture !== null) checkPictureName(picture);
  const earlier = baseline === null ? null : readRun(baseline);
  const config = configOf(work, handles, QUIET);
  const scored = await scoreFolder({ folder: work.folder, limit, config }, handles);
  if (typeof scored === 'number') return scored;
  const compared = earlier === null ? scored : compareRuns(scored, earlier);
  if (picture !== null) await writePicture(picture, drawScores(compared));
  writeReply({ ...compared, picture }, handles.terminal, {
    json: work.json,
    wording: createWording(config.language),
  });
  return 0;
}

export interface ScoreOptions {
  readonly folder: string;
  /** Questions at the most; null for all. */
  readonly limit: number | null;
  /** Its archive is kept apart from the asker's own, in a folder of its data folder. */
  readonly config: Config;
}

/** Asks all questions of a folder. @returns the scores; the exit code when the process is asked to end before. */
export async function scoreFolder(
  { folder, limit, config }: ScoreOptions,
  handles: Pick<ProcessHandles, 'terminal' | 'signal'>,
): Promise<EvalReply | number> {
  const articlesDir = resolve(folder);
  const name = createHash('sha256').update(articlesDir).digest('hex').slice(0, 12);
  const own = { ...config, articlesDir, dataDir: join(config.dataDir, 'eval', name) };
  return withApp(own, handles, async (app) => {
    const scored = async (): Promise<EvalReply> => {
      await watchedApp(app, handles).update();
      const bar = createProgressBar(handles.terminal, 'Asking');
      const options = { folder: articlesDir, limit: limit ?? undefined, onProgress: bar.show };
      return evaluate(app, options).finally(bar.hide);
    };
    return Promise.race([scored(), interruption(handles.signal)]);
  });
}
