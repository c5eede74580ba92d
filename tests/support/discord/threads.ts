/** A thread as Discord knows it. */
export interface StoredThread {
  readonly id: string;
  readonly parentId: string;
  readonly guildId: string;
  readonly ownerId: string;
  readonly name: string;
  isArchived: boolean;
  isLocked: boolean;
}

/** A public thread as Discord prints it. */
export function threadObject(thread: StoredThread): Record<string, unknown> {
  return {
    id: thread.id,
    guild_id: thread.guildId,
    parent_id: thread.parentId,
    owner_id: thread.ownerId,
    name: thread.name,
    type: 11,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    rate_limit_per_user: 0,
    flags: 0,
    thread_metadata: {
      archived: thread.isArchived,
      locked: thread.isLocked,
      auto_archive_duration: 1_440,
      archive_timestamp: '2025-12-10T00:00:00.000Z',
    },
  };
}
