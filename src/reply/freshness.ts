import { shortDate } from './dates.ts';
import type { ArchiveStatus } from './archive-status.ts';

/** The line under every reply that says what it was made from: "archive: 2,431 articles, newest 9 Dec 2025, updated 6 min ago". */
export function freshness(archive: ArchiveStatus, now: Date): string {
  const count = `${archive.articles.toLocaleString('en')} ${archive.articles === 1 ? 'article' : 'articles'}`;
  const newest = archive.newestOn === null ? [] : [`newest ${shortDate(archive.newestOn)}`];
  const updated = archive.updatedAt === null ? [] : [`updated ${ago(new Date(archive.updatedAt), now)}`];
  const mode = archive.mode === 'keyword' ? ['keyword search only'] : [];
  return `archive: ${[count, ...newest, ...updated, ...mode].join(', ')}`;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function ago(then: Date, now: Date): string {
  const passed = now.getTime() - then.getTime();
  if (passed < MINUTE) return 'just now';
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)} min ago`;
  if (passed < DAY) return `${Math.floor(passed / HOUR)} h ago`;
  const days = Math.floor(passed / DAY);
  return `${days} ${days === 1 ? 'day' : 'days'} ago`;
}
