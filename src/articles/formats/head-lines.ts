import { outletNamed } from '../find-source.ts';
import { type FileFacts, isFactName, NO_FACTS, plainName, readFacts } from './file-facts.ts';
import { stampOf } from './stamps.ts';

/** A text without the lines at its head that say something of it. */
export interface TakenHead {
  readonly facts: FileFacts;
  readonly text: string;
}

/** Lines looked at; a head is shorter. */
const MOST_LINES = 16;

/**
 * Takes lines that say when and where an article was printed off the head of a text: two or more `Name: value` lines, as
 * mail and notes have them; a line that is a day ("2012-05-05", "Published: 5 May 2012"); a day with its outlet
 * ("*5 May 2012, Foxton Times*"). A title may stand above them, and stays in its place.
 */
export function takeHead(text: string): TakenHead {
  const lines = text.slice(0, LONGEST_HEAD).split('\n', MOST_LINES);
  const fields: Record<string, unknown> = {};
  let [day, source]: [string | null, string | null] = [null, null];
  const taken = new Set<number>();
  let isTitled = false;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const field = fieldIn(line);
    const dated = field === null || stampOf(line) !== null ? datedLine(line) : null;
    if (dated !== null) {
      day ??= dated.day;
      source ??= dated.source;
    } else if (field !== null) {
      fields[field.name] ??= field.value;
    } else if (isTitled || !isTitleLike(line)) {
      break;
    } else {
      isTitled = true;
      continue;
    }
    taken.add(index);
  }
  const facts = readFacts(fields);
  // One `Name: value` alone may be the article's own first words.
  const isHead = Object.keys(fields).length > 1 || day !== null;
  if ('wrong' in facts || !isHead || (day !== null && Object.keys(fields).length === 1 && !('title' in fields)))
    return day === null || 'wrong' in facts ? { facts: NO_FACTS, text } : onlyDays(text, { day, source });
  const rest = text.split('\n').map((line, index) => (taken.has(index) ? '' : line));
  return {
    facts: { ...facts, publishedOn: facts.publishedOn ?? day, source: facts.source ?? source },
    text: rest.join('\n'),
  };
}

const LONGEST_HEAD = 4000;

/** Where a day was found beside one lone `Name: value`, that stays text. */
function onlyDays(text: string, found: { readonly day: string; readonly source: string | null }): TakenHead {
  const rest = text
    .split('\n')
    .map((line, index) => (index < MOST_LINES && line.trim() !== '' && datedLine(line) !== null ? '' : line));
  return { facts: { ...NO_FACTS, publishedOn: found.day, source: found.source }, text: rest.join('\n') };
}

function fieldIn(line: string): { readonly name: string; readonly value: string } | null {
  const [, name = '', value = ''] = /^\s*([\p{L}][\p{L} _-]{1,24}):\s+(\S.*)$/u.exec(line) ?? [];
  const plain = plainName(name);
  return isFactName(plain) ? { name: plain, value: value.trim() } : null;
}

/** A line that is a day, perhaps with the outlet: "*5 May 2012, Foxton Times*", "Foxton Times, 5 May 2012". */
function datedLine(line: string): { readonly day: string; readonly source: string | null } | null {
  const trimmed = line.trim();
  if (trimmed.length > LONGEST_LINE) return null;
  const bare = trimmed.replaceAll(/^[*_([~#\s]+|[*_)\]~\s]+$/gu, '');
  const whole = stampOf(bare)?.day ?? null;
  if (whole !== null) return { day: whole, source: null };
  const isMarked = /^[*_([]/u.test(trimmed);
  for (const { index } of bare.matchAll(/[,|·•–—]|\s-\s/gu)) {
    const [head, tail] = [bare.slice(0, index), bare.slice(index).replace(/^[\s,|·•–—-]+/u, '')];
    for (const [one, other] of [
      [head, tail],
      [tail, head],
    ] as const) {
      const day = stampOf(one)?.day ?? null;
      if (day !== null && isOutlet(other.trim(), isMarked)) return { day, source: other.trim() };
    }
  }
  return null;
}

const LONGEST_LINE = 120;

/** A name with an outlet's word in it, or one that stands in a marked line. */
function isOutlet(name: string, isMarked: boolean): boolean {
  if (!/^\p{Lu}[^.!?]{2,50}$/u.test(name)) return false;
  return outletNamed(name) !== null || OUTLET_WORD.test(name) || (isMarked && name.includes(' '));
}

const OUTLET_WORD =
  /\b(?:Times|Post|News|Herald|Gazette|Tribune|Courier|Chronicle|Observer|Telegraph|Journal|Mail|Star|Echo|Press|Agency|Daily|Weekly|Review|Express|Standard|Mercury|Guardian|Independent|Examiner|Bulletin|Radio|TV)\b/u;

/** A line that may be a headline: short, and it ends like no sentence. */
function isTitleLike(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length <= 150 && !/[.!?…;,:]["'”’»)]*$/u.test(trimmed);
}
