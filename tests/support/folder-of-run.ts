import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Linux keeps files in memory; a container may have but little of it. */
const SHARED_MEMORY = '/dev/shm';
/** Bytes that must be free there; all tests together hold less than a twentieth of it at once. */
const ROOM = 500_000_000;

/**
 * Before any test: temporary files lie in one folder, which goes when all have run. It is in memory where the system has
 * room there: databases make sure that a disk has what they write, and tests would wait for that, of what they soon remove.
 */
export function setup(): () => void {
  const before = process.env['TMPDIR'];
  const folder = mkdtempSync(join(hasRoom(SHARED_MEMORY) ? SHARED_MEMORY : tmpdir(), 'dateline-tests-'));
  process.env['TMPDIR'] = folder;
  return () => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(folder, { recursive: true, force: true });
  };
}

function hasRoom(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= ROOM;
  } catch {
    return false;
  }
}
