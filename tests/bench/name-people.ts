import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Span } from '../../src/articles/article.ts';
import { findPeople } from '../../src/people/names/find-names.ts';
import { labelSpans } from '../../src/people/names/label-spans.ts';
import { BEGINS_PERSON } from '../../src/people/names/name-labels.ts';
import { createNameTagger } from '../../src/people/names/name-tagger.ts';
import { builtInNameWeights } from '../../src/people/names/name-weights.ts';
import { type NameWord, nameWords } from '../../src/people/words/name-word.ts';
import { namesByRules } from '../../src/people/names/names-by-rules.ts';
import { readBracketed } from '../support/bracketed-names.ts';

// How well the people of sentences are found: npx tsx tests/bench/name-people.ts FOLDER_OR_FILE...
// A .jsonl file has one sentence a line, {tokens, people: [[start, end)]} by token; it is read twice, its tokens with
// spaces between them, as they are stored, and closed up as print has them. A .txt file has a paragraph a line, its
// people in square brackets. A name counts when its span is exact.

interface Marked {
  readonly text: string;
  readonly people: readonly Span[];
}

type Find = (text: string) => readonly Span[];

const tag = createNameTagger(builtInNameWeights());

const RECOGNISERS: Readonly<Record<string, Find>> = {
  'rules and tagger': findPeople,
  'rules alone': (text) => namesByRules(nameWords(text), text).map(({ words }) => spanOf(words)),
  'tagger alone': (text) => {
    const words = nameWords(text);
    const labels = tag(words, text, { leaning: () => 0 });
    return labelSpans(labels, BEGINS_PERSON).map(({ from, to }) => spanOf(words.slice(from, to)));
  },
};

const row = z.object({ tokens: z.array(z.string()), people: z.array(z.tuple([z.number(), z.number()])) });

for (const file of process.argv.slice(2).flatMap(filesOf)) {
  for (const [manner, sentences] of Object.entries(readSentences(file))) {
    for (const [name, find] of Object.entries(RECOGNISERS)) {
      process.stdout.write(`${basename(file)}, ${manner}: ${name}: ${measured(sentences, find)}\n`);
    }
  }
}

function spanOf(name: readonly NameWord[]): Span {
  return { start: name[0]?.start ?? 0, end: name.at(-1)?.end ?? 0 };
}

function filesOf(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(path, name));
}

function readSentences(file: string): Readonly<Record<string, readonly Marked[]>> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  if (!file.endsWith('.jsonl')) return { 'as printed': lines.map(readBracketed) };
  const rows = lines.map((line) => row.parse(JSON.parse(line)));
  return {
    spaced: rows.map((sentence) => joined(sentence, () => ' ')),
    'closed up': rows.map((sentence) => joined(sentence, (before, token) => (standsClose(before, token) ? '' : ' '))),
  };
}

function joined({ tokens, people }: z.infer<typeof row>, gap: (before: string, token: string) => string): Marked {
  const spans: Span[] = [];
  let text = '';
  tokens.forEach((token, index) => {
    if (index > 0) text += gap(tokens[index - 1] ?? '', token);
    spans.push({ start: text.length, end: text.length + token.length });
    text += token;
  });
  return {
    text,
    people: people.map(([from, to]) => ({ start: spans[from]?.start ?? 0, end: spans[to - 1]?.end ?? 0 })),
  };
}

function standsClose(before: string, token: string): boolean {
  return /^(?:[,.;:!?)\]%]|n't|['’](?:s|re|ve|ll|d|m)?)$/.test(token) || /^[([$#@]$/.test(before);
}

function measured(sentences: readonly Marked[], find: Find): string {
  let [right, found, wanted] = [0, 0, 0];
  for (const { text, people } of sentences) {
    const marked = new Set(people.map(({ start, end }) => `${start} ${end}`));
    const mentions = find(text);
    right += mentions.filter(({ start, end }) => marked.has(`${start} ${end}`)).length;
    found += mentions.length;
    wanted += marked.size;
  }
  const [precision, recall] = [right / found, right / wanted];
  const f1 = (2 * precision * recall) / (precision + recall);
  return `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)} (${wanted} names)`;
}
