import { readFileSync } from 'node:fs';
import type { Language } from './language.ts';

/** The messages of a language, as its file has them: ICU MessageFormat by key. */
export function readMessages(language: Language): Readonly<Record<string, string>> {
  return read(`messages/${language}.json`);
}

/** What commands and options are called in Discord, by their base name; empty where Discord knows no such language. */
export function readNames(language: Language): Readonly<Record<string, string>> {
  return HAS_NAMES.has(language) ? read(`names/${language}.json`) : {};
}

/** The phrases of a language by what they are said for, in the notation of `read-phrase.ts`; `aside` are words that may stand about one, `newest` those that ask for the newest of what is told. */
export function readPhrases(language: Language): Readonly<Record<string, readonly string[]>> {
  return read<readonly string[]>(`phrases/${language}.json`);
}

/** English is the base, and Discord has no Azerbaijani. */
const HAS_NAMES: ReadonlySet<Language> = new Set(['ru', 'tr']);

function read<Value = string>(path: string): Readonly<Record<string, Value>> {
  // Ours: a test holds every file to this shape.
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Readonly<Record<string, Value>>;
}
