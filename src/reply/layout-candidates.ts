import type { Section } from './layout.ts';
import { fact, type LayoutOptions } from './layout-parts.ts';

interface Candidates {
  readonly kind: string;
  readonly candidates: readonly string[];
}

/** Who may be meant, or the names that come nearest; no section where there are none. */
export function candidatesSection({ kind, candidates }: Candidates, { wording }: LayoutOptions): readonly Section[] {
  if (candidates.length === 0) return [];
  const heading = wording.say(kind === 'ambiguous' ? 'who.which' : 'who.nearest');
  return [{ heading, items: candidates.map((name) => fact(name)) }];
}
