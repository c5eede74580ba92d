import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { NAME_LABELS, OUTSIDE } from '../../people/names/name-labels.ts';
import { nameWords } from '../../people/words/name-word.ts';
import type { TaggedText } from './tagged-text.ts';

const line = z.object({ tokens: z.array(z.string()), tags: z.array(z.string()) });

/** What the tags of the two corpora mean here; what is not named is outside. */
const KINDS: Readonly<Record<string, 'PER' | 'ORG' | 'LOC'>> = {
  PER: 'PER',
  person: 'PER',
  politician: 'PER',
  ORG: 'ORG',
  organisation: 'ORG',
  politicalparty: 'ORG',
  LOC: 'LOC',
  location: 'LOC',
  country: 'LOC',
};

/** Sentences whose names people have marked: `NAME.jsonl.gz` in the folder. */
export function readTagged(folder: string, name: string): readonly TaggedText[] {
  return gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((text) => line.parse(JSON.parse(text)))
    .map(({ tokens, tags }) => taggedText(closedUp(tokens), tags));
}

/** Tokens with what belongs before each, as print has it. */
function closedUp(tokens: readonly string[]): readonly { readonly token: string; readonly gap: string }[] {
  let inQuotes = false;
  return tokens.map((token, index) => {
    const before = tokens[index - 1] ?? '';
    const quote = /^(?:"|''|``)$/.test(token);
    if (quote) inQuotes = !inQuotes;
    const close =
      index === 0 ||
      /^(?:[,.;:!?)\]%]|n't|['’](?:s|re|ve|ll|d|m)?)$/.test(token) ||
      /^[([$#@]$/.test(before) ||
      (quote && !inQuotes);
    return { token, gap: close ? '' : ' ' };
  });
}

function taggedText(
  tokens: readonly { readonly token: string; readonly gap: string }[],
  tags: readonly string[],
): TaggedText {
  let text = '';
  const spans: { start: number; end: number; tag: string }[] = [];
  tokens.forEach(({ token, gap }, index) => {
    text += gap;
    spans.push({ start: text.length, end: text.length + token.length, tag: tags[index] ?? 'O' });
    text += token;
  });
  const words = nameWords(text);
  let at = -1;
  let lastKind: string | undefined;
  const allowed = Uint8Array.from(words, (word) => {
    const passed = at;
    while ((spans[at + 1]?.start ?? Infinity) <= word.start) at++;
    const kind = KINDS[spans[at]?.tag.slice(2) ?? ''];
    const begun = spans.slice(passed + 1, at + 1).some(({ tag }) => tag.startsWith('B-')) || kind !== lastKind;
    lastKind = kind;
    return 1 << (kind === undefined ? OUTSIDE : NAME_LABELS.indexOf(`${begun ? 'B' : 'I'}-${kind}`));
  });
  return { text, words, allowed };
}
