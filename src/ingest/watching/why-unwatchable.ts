import { statfsSync } from 'node:fs';

/** Kinds of file systems whose changes are made on another machine, which tells this one nothing; as Linux numbers them (statfs(2)). */
const REMOTE: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB 2'],
  [0x01021997, '9P'],
  [0x65735546, 'FUSE'],
  [0x786f4256, 'a folder of VirtualBox’s host'],
  [0x5346414f, 'AFS'],
  [0x00c36400, 'Ceph'],
]);

/** Why nothing would be heard of changes in a folder; null where they are. */
export function whyUnwatchable(folder: string): string | null {
  if (process.platform !== 'linux') return null;
  try {
    // A signed number on some machines.
    const kind = REMOTE.get(statfsSync(folder).type >>> 0);
    return kind === undefined ? null : `it lies on another machine (${kind}), which tells nothing of changes`;
  } catch {
    return null; // a folder that is not there is told of by whoever reads it
  }
}
