// `npm run build`, and what `npm ci` does in a checkout: dist/ made anew where it is not what the source says.
import { fileURLToPath } from 'node:url';
import { keepBuilt } from './keep-built.js';

try {
  await keepBuilt(fileURLToPath(new URL('..', import.meta.url)), say);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}
