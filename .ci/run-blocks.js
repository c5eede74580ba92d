// Runs the bash blocks of a page in order, as somebody does who reads it: node .ci/run-blocks.js docs/operating.md. They run in
// one scratch folder, which is this program installed: its packages and dist/, and none of its source. What a block must
// print stands in the text block right below it, where there is one: its lines in that order, "…" for anything.
//
// What a block needs beyond that stands behind "bash", where a reader of the page does not see it: `stays` for one that goes
// on running until the page ends (the text below it says when it is ready), or who can run it alone: `network`, `token`,
// `root`, `docker`. Those are counted, and not run.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readBlocks } from '../build/read-blocks.js';

const checkout = fileURLToPath(new URL('..', import.meta.url));
const [page = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'dateline-blocks-'));
/** Milliseconds that a block may take on a busy machine. */
const WITHIN_MS = 180_000;

/** @type {import('node:child_process').ChildProcess[]} */
const staying = [];
try {
  makeCopy();
  await runAll(readBlocks(readFileSync(join(checkout, page), 'utf8')));
} finally {
  for (const child of staying) end(child);
  await sleep(staying.length > 0 ? 2_000 : 0);
  rmSync(folder, { recursive: true, force: true });
}

/** The program as it is installed, and what a newcomer has beside it. */
function makeCopy() {
  const { files } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'));
  const packed = files.filter((/** @type {string} */ name) => !name.startsWith('!') && name !== 'dist');
  for (const name of ['package.json', 'compose.yaml', ...packed]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(join(checkout, name), join(folder, name), { recursive: true });
  }
  for (const name of ['added', 'feeds']) rmSync(join(folder, 'seeds', name), { recursive: true, force: true });
  for (const name of ['node_modules', 'dist']) symlinkSync(join(checkout, name), join(folder, name));
}

/** @param {readonly import('../build/read-blocks.js').Block[]} blocks */
async function runAll(blocks) {
  let left = 0;
  for (const block of blocks) {
    const began = Date.now();
    if (block.needs !== null) left += 1;
    else if (block.stays) await begin(block);
    else run(block);
    const told = block.needs === null ? `${((Date.now() - began) / 1000).toFixed(1)} s` : `needs ${block.needs}`;
    process.stdout.write(`${page}:${block.line}  ${told}\n`);
  }
  process.stdout.write(`${blocks.length - left} blocks ran, ${left} are for who has what they need\n`);
}

/** @param {import('../build/read-blocks.js').Block} block */
function run(block) {
  const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', block.script], {
    ...surroundings(),
    encoding: 'utf8',
    timeout: WITHIN_MS,
    // No pipe: bash takes that for a remote shell, and reads settings of the machine.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = `${stdout}${stderr}`;
  if (status !== 0) throw new Error(`${page}:${block.line} ended with ${status}:\n${block.script}\n${printed}`);
  check(block, printed);
}

/** @param {import('../build/read-blocks.js').Block} block */
async function begin(block) {
  const child = spawn('bash', ['-c', block.script], {
    ...surroundings(),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  staying.push(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (/** @type {Buffer} */ part) => (printed += part));
  const until = Date.now() + WITHIN_MS;
  while (block.missing(printed) !== null && child.exitCode === null && Date.now() < until) await sleep(200);
  check(block, printed);
}

/**
 * With all that it started. What ended by itself is let be: its error is what is to be told.
 * @param {import('node:child_process').ChildProcess} child
 */
function end({ pid, exitCode, signalCode }) {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGTERM');
}

/**
 * @param {import('../build/read-blocks.js').Block} block
 * @param {string} printed
 */
function check(block, printed) {
  const missing = block.missing(printed);
  if (missing !== null)
    throw new Error(`${page}:${block.line} does not print “${missing}”:\n${block.script}\n---\n${printed}`);
}

/** Nothing of whoever runs this: their settings would be the page's. */
function surroundings() {
  const { PATH, HOME, LANG } = process.env;
  return { cwd: folder, env: { PATH, HOME, LANG, NO_COLOR: '1' } };
}
