/**
 * What files cost that no newsroom would write: `npx tsx tests/bench/hostile-files.ts [CHARACTERS] [PART OF NAME]` makes a file
 * of each shape (`hostile-files.ts` and `hostile-variants.ts` in `tests/support/`), a million characters long unless told otherwise, and
 * takes it in as the archive does, each in a process of its own: reads it, cuts it into passages, looks for people. Prints
 * processor time of each step, dearest first, what took more than a second, and the most memory that one process held.
 */
import { text } from 'node:stream/consumers';
import { bundleCode } from '../support/bundle-code.ts';
import { HOSTILE_FILES } from '../support/hostile-files.ts';
import { HOSTILE_VARIANTS } from '../support/hostile-variants.ts';
import type { FileCost } from './hostile-file-cost.ts';

const MEGABYTE = 1_000_000;
const MOST_MS = 1_000;

const [size = String(MEGABYTE), part = ''] = process.argv.slice(2);
// As it ships: a loader of TypeScript adds a call to each function that is made within another.
const start = await bundleCode("import './tests/bench/hostile-file-cost.ts';");

const rows: { readonly name: string; readonly total: number; readonly memory: number; readonly told: string }[] = [];
for (const { name } of [...HOSTILE_FILES, ...HOSTILE_VARIANTS].filter((file) => file.name.includes(part))) {
  const child = start([size, name]);
  child.stderr.pipe(process.stderr);
  // What it prints is what that file says it prints.
  const { steps, articles, memory, problem } = JSON.parse(await text(child.stdout)) as FileCost;
  const total = Object.values(steps).reduce((sum, ms) => sum + ms, 0);
  const told = Object.entries(steps).map(([step, ms]) => `${step} ${ms.toFixed(0)}`);
  const found = problem === null ? `${articles} articles` : `“${problem}”`;
  rows.push({ name, total, memory, told: [...told, found, `${memory.toFixed(0)} MB`].join(', ') });
  process.stderr.write(`${name} ${total.toFixed(0)}\n`);
}
for (const { name, total, told } of rows.toSorted((one, other) => other.total - one.total))
  process.stdout.write(`${total > MOST_MS ? 'OVER ' : '     '}${total.toFixed(0).padStart(6)} ms  ${name}: ${told}\n`);
const over = rows.filter(({ total }) => total > MOST_MS).length;
const most = Math.max(0, ...rows.map(({ memory }) => memory));
process.stdout.write(
  `${rows.length} files, ${over} over ${MOST_MS} ms of processor time; ${most.toFixed(0)} MB at the most\n`,
);
