import type { ArchiveStatus } from './archive-status.ts';
import type { LayoutOptions } from './layout-parts.ts';

/** The line under every reply that says what it was made from: "archive: 2,431 articles, newest 9 Dec 2025, updated 6 min ago". */
export function freshness(archive: ArchiveStatus, { wording, now }: LayoutOptions): string {
  const { articles, newestOn, updatedAt, mode } = archive;
  const parts = [
    wording.say('count.articles', { count: articles }),
    ...(newestOn === null ? [] : [wording.say('freshness.newest', { date: wording.date(newestOn) })]),
    ...(updatedAt === null ? [] : [wording.say('freshness.updated', { ago: wording.ago(new Date(updatedAt), now) })]),
    ...(mode === 'keyword' ? [wording.say('freshness.keyword')] : []),
  ];
  return wording.say('freshness.archive', { parts: parts.join(', ') });
}
