/** Whose words, and what about, as typed: "Hasanov about NATO". */
export interface QuotesQuery {
  /** Empty for anybody's. */
  readonly name: string;
  /** Empty for anything. */
  readonly about: string;
  /** Words that lines must print exactly; empty for any. */
  readonly words: string;
}

/** Parts a name from what follows "about". */
export function readQuotesQuery({ name, about, words }: QuotesQuery): QuotesQuery {
  const [, before = name, after = ''] = /^(.+?)\s+about(?:\s+(.+))?$/isu.exec(name.trim()) ?? [];
  return { name: before.trim(), about: [after, about].join(' ').trim(), words: words.trim() };
}
