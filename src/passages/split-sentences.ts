import { type Article, PARAGRAPH_BREAK, type Span } from '../articles/article.ts';
import { abbreviationKind } from './abbreviations.ts';
import type { Sentence } from './sentence.ts';

/**
 * The sentences of an article, in order, with exact offsets into its body. White space between sentences belongs to
 * none of them, and the dateline ("BAKU, Azerbaijan, December 9.") is not a sentence.
 */
export function sentencesOf({ body, dateline }: Pick<Article, 'body' | 'dateline'>): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const [index, paragraph] of paragraphsOf(body).entries()) {
    const skipped = index === 0 && dateline !== null ? dateline.length : 0;
    for (const span of splitSentences(body.slice(paragraph.start + skipped, paragraph.end))) {
      const offset = paragraph.start + skipped;
      sentences.push({ start: offset + span.start, end: offset + span.end, paragraph: index + 1 });
    }
  }
  return sentences;
}

/** The paragraphs of a body, in order. */
export function paragraphsOf(body: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < body.length;) {
    const found = body.indexOf(PARAGRAPH_BREAK, start);
    const end = found < 0 ? body.length : found;
    spans.push({ start, end });
    start = end + PARAGRAPH_BREAK.length;
  }
  return spans;
}

// A run of marks that may end a sentence, with the quotation marks and brackets that close on it.
const ENDING = /[.!?…。！？؟۔]+["'”’»)\]]*/gu;
const SCRIPTS_WITHOUT_SPACES = /[。！？]/u;

/** The sentences of one paragraph, as spans of it. */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = skipSpace(text, 0);
  for (const { 0: mark, index } of text.matchAll(ENDING)) {
    const end = index + mark.length;
    if (end <= start || !endsSentence(text, { start, index, end })) continue;
    spans.push({ start, end });
    start = skipSpace(text, end);
  }
  const last = text.trimEnd().length;
  if (last > start) spans.push({ start, end: last });
  return spans;
}

interface Boundary {
  /** Where the sentence begins. */
  readonly start: number;
  /** Where its ending mark begins. */
  readonly index: number;
  /** After the mark and what closes on it. */
  readonly end: number;
}

function endsSentence(text: string, { start, index, end }: Boundary): boolean {
  const rest = text.slice(end);
  const mark = text.slice(index, end);
  if (rest.trim() === '') return true;
  if (SCRIPTS_WITHOUT_SPACES.test(mark)) return true;
  if (!/^\s/u.test(rest)) return false;
  const next = /^\s+(\S+)/u.exec(rest)?.[1] ?? '';
  if (!mayBegin(next)) return false;
  if (/["'”’»]$/u.test(mark) && ATTRIBUTION.test(rest)) return false;
  return mark.startsWith('.') && !mark.startsWith('..') ? stopEnds(text.slice(start, index), next) : true;
}

// After `"Why?"` the sentence goes on with who asked it.
const SAYING =
  'said|says|asked|asks|added|adds|told|wrote|writes|replied|answered|explained|noted|stated|shouted|warned';
const ATTRIBUTION = new RegExp(`^\\s+(?:\\p{Lu}[\\p{L}.’'-]*\\s+){1,4}(?:${SAYING})\\b`, 'u');

/** A sentence begins with anything but a lower-case letter or a mark that joins ("Yahoo! – the company"). */
function mayBegin(next: string): boolean {
  return /^["'“‘«„([¿¡—–-]*[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{So}@#$€£]/u.test(next) && !/^[—–-]$/u.test(next);
}

/** Characters before a stop that hold the two words it may belong to. */
const LOOK_BACK = 120;

/** Whether a single full stop ends the sentence `before` it, given the word after it. */
function stopEnds(before: string, next: string): boolean {
  // Searching a whole sentence for its end takes as long as it has letters, at every stop.
  const last = before.slice(-LOOK_BACK);
  const word = /[\p{L}\p{N}№][\p{L}\p{N}.]*$/u.exec(last)?.[0] ?? '';
  if (/^\d{1,3}$/.test(word) && before.trim() === word) return false; // "1. First", the number of a list
  if (word === '') return true;
  const previous = /(\p{L}+)\.?\s+\S+$/u.exec(last)?.[1] ?? '';
  const kind = abbreviationKind(`${previous}.${word}`) ?? abbreviationKind(word);
  if (kind === 'before-name') return false;
  if (kind === 'before-number') return !/^[\p{N}#№]/u.test(next);
  const initial = /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
  if (kind !== 'open' && !initial) return true;
  return !/^\p{L}\./u.test(next) && STARTERS.has(next.replace(/[^\p{L}]/gu, '').toLowerCase());
}

/** Words that, capitalised after "U.S." or an initial, begin a sentence rather than go on with a name. */
const STARTERS: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we you i his her its their our my there here
   in on at by for from with after before when while as if but and or so yet however although though since because
   during under over between among about against despite according to no not more most many some all both each
   one two three several other another who what why how where which will would could should may might can is are was were
   earlier later then now today yesterday tomorrow last next also meanwhile moreover instead officials police
   в на и но он она они это эта этот по после как что при для из с к у о
   bu ve ama o onlar ancak`
    .split(/\s+/)
    .filter(Boolean),
);

function skipSpace(text: string, from: number): number {
  const found = text.slice(from).search(/\S/u);
  return found < 0 ? text.length : from + found;
}
