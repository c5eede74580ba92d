// Does what the Dockerfile says in a scratch folder, where there is no engine: node deploy/run-dockerfile.js [FOLDER]. Ends with
// an answer of what came of it, a server that its own health check finds ready, and its end. Steps of the system's packages are
// left out: the machine that this runs on has what they would install.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const checkout = fileURLToPath(new URL('..', import.meta.url));
const scratch = resolve(process.argv[2] ?? mkdtempSync(join(tmpdir(), 'dateline-image-')));
const QUESTION = 'Who met the NATO delegation?';

/** @typedef {{ root: string, folder: string, env: Record<string, string>, entry: string[], health: string[] }} Stage */

/** @type {Map<string, Stage>} */
const stages = new Map();
for (const [instruction, rest] of instructionsOf(readFileSync(join(checkout, 'Dockerfile'), 'utf8'))) {
  process.stderr.write(`${instruction} ${rest.slice(0, 100)}\n`);
  follow(instruction, rest);
}
await tryImage(last());
process.stderr.write(`${scratch} holds what was made\n`);

/**
 * @param {string} text
 * @returns {[instruction: string, rest: string][]}
 */
function instructionsOf(text) {
  const lines = text
    .replace(/^#.*\n/gmu, '')
    .replace(/\\\n\s*/gu, '')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => [line.split(' ')[0] ?? '', line.slice(line.indexOf(' ') + 1).trim()]);
}

/** @returns {Stage} */
function last() {
  const stage = [...stages.values()].at(-1);
  if (stage === undefined) throw new Error('the Dockerfile begins without FROM');
  return stage;
}

/**
 * @param {string} instruction
 * @param {string} rest
 */
function follow(instruction, rest) {
  if (instruction === 'FROM') {
    const name = /AS (?<name>\w+)$/u.exec(rest)?.groups?.['name'] ?? 'last';
    const root = join(scratch, name);
    mkdirSync(root, { recursive: true });
    stages.set(name, { root, folder: '/', env: {}, entry: [], health: [] });
    return;
  }
  const stage = last();
  if (instruction === 'WORKDIR') stage.folder = rest;
  else if (instruction === 'ENV') for (const [name, value] of pairs(rest)) stage.env[name] = value;
  else if (instruction === 'COPY') copy(rest.split(' '), stage);
  else if (instruction === 'RUN') run(rest, stage);
  else if (instruction === 'ENTRYPOINT') stage.entry = JSON.parse(rest);
  else if (instruction === 'HEALTHCHECK') stage.health = JSON.parse(rest.slice(rest.indexOf('[')));
  else if (!['USER', 'VOLUME', 'EXPOSE', 'CMD'].includes(instruction))
    throw new Error(`${instruction} is unknown here`);
}

/**
 * @param {string} text
 * @returns {[string, string][]}
 */
function pairs(text) {
  return text.split(/\s+/u).map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);
}

/**
 * @param {readonly string[]} words
 * @param {Stage} stage
 */
function copy(words, stage) {
  const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
  const paths = words.filter((word) => !word.startsWith('--'));
  const target = inside(stage, paths.at(-1) ?? '');
  for (const path of paths.slice(0, -1)) {
    const source = from === undefined ? join(checkout, path) : join(scratch, from, path);
    cpSync(source, target.endsWith('/') ? join(target, basename(path)) : target, { recursive: true });
  }
}

/**
 * @param {string} command
 * @param {Stage} stage
 */
function run(command, stage) {
  if (command.includes('apt-get')) return;
  const folder = inside(stage, '.');
  mkdirSync(folder, { recursive: true });
  // Whoever runs this may not have the image's user.
  const script = `set -e; chown() { :; }; ${command.replace(/(?<=\s)\/(?=data|app)/gu, `${stage.root}/`)}`;
  const { status } = spawnSync('bash', ['-c', script], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, ...stage.env },
  });
  if (status !== 0) throw new Error(`it ended with ${status}: ${command}`);
}

/**
 * @param {Stage} stage
 * @param {string} path
 */
function inside({ root, folder }, path) {
  const place = path.startsWith('/') ? join(root, path) : join(root, folder, path);
  mkdirSync(dirname(place), { recursive: true });
  return path.endsWith('/') ? `${place}/` : place;
}

/** @param {Stage} stage */
async function tryImage(stage) {
  const cwd = inside(stage, '.');
  const own = Object.entries(stage.env).map(([name, value]) => [name, value.replace(/^\/(?=data)/u, `${stage.root}/`)]);
  const options = { cwd, env: { PATH: process.env['PATH'], ...Object.fromEntries(own) } };
  const [program = '', ...words] = stage.entry;
  if (existsSync(join(cwd, 'src'))) throw new Error('the image holds its source');
  const asked = spawnSync(program, [...words, 'ask', QUESTION], { ...options, encoding: 'utf8' });
  process.stdout.write(asked.stdout);
  if (asked.status !== 0) throw new Error(`the image does not answer: ${asked.stderr}`);
  const started = spawn(program, [...words, 'start'], { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = new Promise((resolve) => started.once('exit', resolve));
  const [check = '', ...checked] = stage.health;
  let isReady = false;
  for (let tries = 0; tries < 60 && !isReady; tries += 1) {
    await sleep(1_000);
    isReady = spawnSync(check, checked, options).status === 0;
  }
  started.kill('SIGTERM');
  const code = await ended;
  if (!isReady) throw new Error('its health check does not find it ready');
  if (code !== 0) throw new Error(`asked to stop, it ended with ${code}`);
  process.stderr.write('the health check finds it ready, and it stops when it is asked to\n');
}
