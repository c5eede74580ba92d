import type { Citation } from '../../src/reply/citation.ts';

/** A text that an article had for some time. */
interface Version {
  readonly text: string;
  /** Milliseconds, as `performance.now` counts them: from when on it could be read, and until when; null while it can. */
  readonly from: number;
  readonly until: number | null;
}

/** Between which moments an answer was asked for and given. */
export interface AskedWhen {
  readonly askedAt: number;
  readonly answeredAt: number;
}

/** What is wrong with a citation, or how long the text it quotes had been replaced when it was asked for. */
export type Judged = { readonly fault: string } | { readonly staleMs: number };

/** Every text that every article ever had, by the file or address of the article. */
export interface Ledger {
  /** An article has this text from now on; null: it is gone. */
  write(name: string, text: string | null): void;
  /** Judges what one reply cites of one article: some version that there was then has to print all of it. */
  judge(name: string, citations: readonly Citation[], when: AskedWhen): Judged;
  /** The texts of all articles that there are. */
  current(): ReadonlyMap<string, string>;
}

export function createLedger(now: () => number): Ledger {
  const versions = new Map<string, Version[]>();
  return {
    write(name, text) {
      const all = versions.get(name) ?? [];
      const at = now();
      const closed = all.map((version) => (version.until === null ? { ...version, until: at } : version));
      versions.set(name, text === null ? closed : [...closed, { text, from: at, until: null }]);
    },
    judge(name, citations, { askedAt, answeredAt }) {
      const known = (versions.get(name) ?? []).filter(({ from }) => from <= answeredAt);
      if (known.length === 0) return { fault: `${name} is quoted, and there was no such article` };
      const printing = known.filter(({ text }) => citations.every(({ quote }) => text.includes(quote)));
      const last = printing.at(-1);
      if (last === undefined)
        return { fault: `no version of ${name} printed ${citations.map(({ quote }) => quote).join(' | ')}` };
      return { staleMs: last.until === null ? 0 : Math.max(0, askedAt - last.until) };
    },
    current: () =>
      new Map(
        [...versions].flatMap(([name, all]) => {
          const last = all.at(-1);
          return last === undefined || last.until !== null ? [] : [[name, last.text] as const];
        }),
      ),
  };
}
