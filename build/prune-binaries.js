import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes the libraries of other systems: onnxruntime-node brings those of every system, 240 MB that this one can never
 * load. Where there is none for this one, or the folders are not as they were known to be, nothing is removed.
 * @param {string} folder that of `<system>/<processor>`
 * @param {{ readonly platform: string, readonly arch: string }} system as `process` names them
 */
export function pruneBinaries(folder, { platform, arch }) {
  if (!existsSync(join(folder, platform, arch, 'onnxruntime_binding.node'))) return;
  for (const name of readdirSync(folder)) if (name !== platform) remove(join(folder, name));
  for (const name of readdirSync(join(folder, platform))) if (name !== arch) remove(join(folder, platform, name));
}

/** @param {string} path */
const remove = (path) => rmSync(path, { recursive: true, force: true });
