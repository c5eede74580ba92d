import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/**
 * @typedef {object} Runtime what is used of onnxruntime-node
 * @property {{ versions: { node?: string } }} env
 * @property {{ create(path: string, options: object): Promise<{ release(): Promise<void> }> }} InferenceSession
 */

/** Nodes joined as any processor of the runtime reads them; beyond it, as this one's alone does. */
const FOR_ANY_PROCESSOR = 'extended';
/** Says beside an optimised network which bytes it was made of. */
const OF = '.of';

/**
 * The runtime that transformers.js brings along; null where it is not installed, or not for this system.
 * @param {string} checkout
 * @returns {Runtime | null}
 */
export function findRuntime(checkout) {
  try {
    const require = createRequire(`${checkout}/package.json`);
    return createRequire(require.resolve('@xenova/transformers'))('onnxruntime-node');
  } catch {
    return null;
  }
}

/**
 * Writes the network of a file as the runtime rewrites it whenever it loads one: the same numbers, in half the time until
 * they come. What was written for the same bytes is taken from there; what cannot be optimised is copied.
 * @param {string} from
 * @param {string} to
 * @param {{ before: string, runtime: Runtime | null }} options `before`: where a build before put it
 */
export async function optimiseNetwork(from, to, { before, runtime }) {
  mkdirSync(dirname(to), { recursive: true });
  const of = `${createHash('sha256').update(readFileSync(from)).digest('hex')} ${runtime?.env.versions.node ?? 'none'}`;
  if (existsSync(before) && existsSync(before + OF) && readFileSync(before + OF, 'utf8') === of)
    copyFileSync(before, to);
  else if (!(await rewrite(from, to, runtime))) return copyFileSync(from, to);
  writeFileSync(to + OF, of);
}

/**
 * @param {string} from
 * @param {string} to
 * @param {Runtime | null} runtime
 * @returns {Promise<boolean>} whether it could
 */
async function rewrite(from, to, runtime) {
  if (runtime === null) return false;
  try {
    const options = { graphOptimizationLevel: FOR_ANY_PROCESSOR, optimizedModelFilePath: to };
    const session = await runtime.InferenceSession.create(from, options);
    await session.release();
    return true;
  } catch {
    return false; // no network, or of a kind that this runtime does not know
  }
}
