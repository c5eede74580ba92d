import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** What may lie in a data folder while no process is at work. */
const LASTING =
  /^(?:(?:archive|history|memory)\.sqlite(?:-wal|-shm)?|sources\.json|vectors\.json|vectors-[0-9a-f]{64}\.hnsw|(?:adding|backup|sources\.json|update|vectors)\.lock)$/;

/** Names of what killed processes have left behind in these folders. */
export function leftBehind(dataDir: string, articlesDir: string): readonly string[] {
  const written = existsSync(articlesDir) ? readdirSync(articlesDir, { recursive: true }).map(String) : [];
  return [
    ...readdirSync(dataDir).filter((name) => !LASTING.test(name)),
    ...written.filter((name) => basename(name).startsWith('.')),
    // Where the drill has its backup.
    ...readdirSync(dirname(dataDir)).filter((name) => name.endsWith('.part')),
  ];
}
