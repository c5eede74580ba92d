import type { ArchiveStatus } from '../../reply/kinds/archive-status.ts';
import type { Gateway, ServerParts } from '../server-parts.ts';
import type { LastUpdate } from './last-update.ts';

/** What health is told of. */
export interface HealthParts extends Pick<ServerParts, 'gateway'> {
  readonly app: Pick<ServerParts['app'], 'status'>;
  readonly metrics: Pick<ServerParts['metrics'], 'lastUpdate'>;
}

/** Whether the process can answer, and what it lacks where it cannot. */
export interface Health {
  readonly status: 'ok' | 'unavailable';
  readonly gateway: Gateway;
  /** Null: it cannot be read. */
  readonly archive: ArchiveStatus | null;
  /** Null before the first. */
  readonly lastUpdate: LastUpdate | null;
}

/**
 * How things stand. An update that failed leaves the archive as it was, which is answered from: that is told, and no reason
 * to start the process again.
 */
export async function healthOf({ app, gateway, metrics }: HealthParts): Promise<Health> {
  const archive = await archiveOf(app);
  const stands = gateway();
  const isOk = archive !== null && stands !== 'connecting';
  return { status: isOk ? 'ok' : 'unavailable', gateway: stands, archive, lastUpdate: metrics.lastUpdate() };
}

/** Null where it cannot be read: its own trouble is logged where it arises, here it only has to count. */
export async function archiveOf({ status }: Pick<ServerParts['app'], 'status'>): Promise<ArchiveStatus | null> {
  return status().catch(() => null);
}
