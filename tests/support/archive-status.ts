import type { ArchiveStatus } from '../../src/reply/kinds/archive-status.ts';

/** The state of an archive that was never indexed and has no model, but for what is said of it. */
export function archiveStatus(rest: Partial<ArchiveStatus> = {}): ArchiveStatus {
  return {
    articles: 0,
    passages: 0,
    newestOn: null,
    updatedAt: null,
    model: null,
    mode: 'keyword',
    takingIn: null,
    ...rest,
  };
}
