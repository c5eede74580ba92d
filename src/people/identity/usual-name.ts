import { partsOf } from './name-parts.ts';

/** Names as printed, each once: the most frequent first, then the longest. */
export function byFrequency(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([one, ones], [other, others]) => others - ones || other.length - one.length || one.localeCompare(other))
    .map(([name]) => name);
}

/** The name to call a person by: the most frequent full one, not in capitals if that can be helped. */
export function usualName(names: readonly string[]): string {
  const ranked = byFrequency(names);
  const full = ranked.filter((name) => !partsOf(name).short);
  return full.find((name) => /\p{Ll}/u.test(name)) ?? full[0] ?? ranked[0] ?? '';
}
