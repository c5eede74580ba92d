/**
 * For how long a file that no newsroom would write holds the process that answers:
 * `npm run -s build && npx tsx tests/bench/hostile-doors.ts [CHARACTERS] [PART OF NAME]` has a file of each shape added as
 * an upload is and taken away again, then put into the articles folder and taken out of it. Prints what the first thread
 * computed between two turns at the most, each time, dearest first; what other threads do is not counted.
 */
import { text } from 'node:stream/consumers';
import { bundleCode } from '../support/bundle-code.ts';
import { HOSTILE_FILES } from '../support/hostile-files.ts';
import { HOSTILE_VARIANTS } from '../support/hostile-variants.ts';
import type { HeldAt } from './hostile-file-doors.ts';

const MEGABYTE = 1_000_000;
const MOST_MS = 50;

const [size = String(MEGABYTE), part = ''] = process.argv.slice(2);
const start = await bundleCode("import './tests/bench/hostile-file-doors.ts';");

const rows: { readonly name: string; readonly longest: number; readonly told: string }[] = [];
for (const { name } of [...HOSTILE_FILES, ...HOSTILE_VARIANTS].filter((file) => file.name.includes(part))) {
  const child = start([size, name]);
  child.stderr.pipe(process.stderr);
  // What it prints is what that file says it prints.
  const held = JSON.parse(await text(child.stdout)) as HeldAt;
  const longest = Math.max(...Object.values(held).map(({ ms }) => ms));
  const told = Object.entries(held).map(([door, { ms, became }]) => `${door} ${ms.toFixed(0)} (${became})`);
  rows.push({ name, longest, told: told.join(', ') });
  process.stderr.write(`${name} ${longest.toFixed(0)}: ${told.join(', ')}\n`);
}
for (const { name, longest, told } of rows.toSorted((one, other) => other.longest - one.longest))
  process.stdout.write(
    `${longest > MOST_MS ? 'OVER ' : '     '}${longest.toFixed(0).padStart(6)} ms  ${name}: ${told}\n`,
  );
const over = rows.filter(({ longest }) => longest > MOST_MS).length;
process.stdout.write(`${rows.length} files, ${over} held the thread that answers over ${MOST_MS} ms\n`);
