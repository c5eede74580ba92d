import type { SourceStatus } from '../reply/kinds/fetch-reply.ts';
import type { Source } from './source.ts';
import type { SourceState } from './source-state.ts';

const DAY_MS = 86_400_000;
/** Days without anything new after which a source is silent; one that is asked seldom has ten rounds. */
const SILENT_DAYS = 7;
const SILENT_ROUNDS = 10;

/** How a source does. @param state null for one that was never asked. */
export function statusOfSource(source: Source, state: SourceState | null, now: Date): SourceStatus {
  const { url, kind, outlet } = source;
  const base = {
    url,
    source: kind,
    outlet,
    nextAt: state?.nextAt ?? null,
    checkedAt: state?.checkedAt ?? null,
    failures: state?.failures ?? 0,
    articles: Object.keys(state?.items ?? {}).length,
  };
  if (state === null || state.checkedAt === null) return { ...base, state: 'waiting', since: null, problem: null };
  if (state.failingSince !== null)
    return { ...base, state: 'failing', since: state.failingSince, problem: state.problem };
  const quietSince = state.newAt ?? state.since;
  const patience = Math.max(SILENT_DAYS * DAY_MS, SILENT_ROUNDS * source.everyMinutes * 60_000);
  const isSilent = now.getTime() - Date.parse(quietSince) > patience;
  return { ...base, state: isSilent ? 'silent' : 'working', since: quietSince, problem: null };
}
