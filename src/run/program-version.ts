import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Dateline's own version, as its package says. */
export function programVersion(): string {
  const path = fileURLToPath(import.meta.resolve('#manifest'));
  // Ours, so it has one.
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  return manifest.version;
}
