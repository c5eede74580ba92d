/**
 * How long a one-shot question takes from an empty start: `npm run bench -- cold-ask`. Prints the median of several runs on an
 * archive that is already indexed, and the first run that has to index it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quantile } from '../../src/measure/metrics.ts';

const RUNS = 9;
const QUESTION = 'How many NATO events were organized in Azerbaijan?';

const dataDir = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const ask = (): number => {
  const startedAt = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['bin/dateline.js', 'ask', QUESTION, '--json', '--data', dataDir],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`ask failed with ${status}: ${stderr}`);
  return performance.now() - startedAt;
};

const first = ask();
const times = Array.from({ length: RUNS }, ask);
process.stdout.write(
  `first, with indexing: ${Math.round(first)} ms\nafter that, median of ${RUNS}: ${Math.round(quantile(times, 0.5))} ms (slowest ${Math.round(Math.max(...times))} ms)\n`,
);
rmSync(dataDir, { recursive: true, force: true });
