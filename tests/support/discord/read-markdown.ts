/** What Discord would show of a text: its words, and what it would make of the rest. */
export interface Shown {
  readonly text: string;
  /** "bold(33)", "link(https://…)", "heading", "mention(<@1>)" …, in order. */
  readonly features: readonly string[];
}

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  /** The part that is read on for more; without it the match itself is the feature. */
  readonly inner?: boolean;
}

/** At the start of a line. */
const BLOCKS: readonly Rule[] = [
  { name: 'quote', pattern: /^ *>(?:>>)? / },
  { name: 'small', pattern: /^ *-# +/ },
  { name: 'heading', pattern: /^ *#{1,3} +/ },
  { name: 'list', pattern: /^ *(?:[*+-]|\d+[.)]) +/ },
];

/** Anywhere else; a backslash comes first. After Discord's own client, erring on the side of finding too much. */
const INLINE: readonly Rule[] = [
  { name: 'code', pattern: /^(`+)[\s\S]*?[^`]\1(?!`)/ },
  { name: 'link', pattern: /^\[(?:\[[^\]]*\]|\\.|[^[\]]|\](?=[^[]*\]))*\]\(\s*<?((?:[^\s\\]|\\.)*?)>?\s*\)/ },
  { name: 'link', pattern: /^<?((?:https?|steam|discord):\/\/[^\s<>]+)/i },
  { name: 'link', pattern: /^<((?:mailto|tel|sms):[^\s>]+|\+\d+|[^\s>]+@[^\s>]+\.\w+)>/i },
  { name: 'mention', pattern: /^(?:<(?:@[!&]?|#|id:)\w+>|@everyone|@here)/ },
  { name: 'command', pattern: /^<\/[^>]+:\d+>/ },
  { name: 'time', pattern: /^<t:-?\d+(?::[a-zA-Z])?>/ },
  { name: 'emoji', pattern: /^(?:<a?:\w+:\d+>|:[^\s:]+:)/ },
  { name: 'bold', pattern: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, inner: true },
  { name: 'underline', pattern: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, inner: true },
  { name: 'italic', pattern: /^([*_])((?:\\[\s\S]|[^\\])+?)\1/ },
  { name: 'strike', pattern: /^~~((?:\\[\s\S]|[^\\])+?)~~/, inner: true },
  { name: 'spoiler', pattern: /^\|\|((?:\\[\s\S]|[^\\])+?)\|\|/, inner: true },
];

/** Reads a text as Discord's client does, nearly enough to tell words from markup. */
export function readMarkdown(markdown: string): Shown {
  const lines = markdown.split('\n').map(readLine);
  return { text: lines.map(({ text }) => text).join('\n'), features: lines.flatMap(({ features }) => features) };
}

function readLine(line: string): Shown {
  for (const { name, pattern } of BLOCKS) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const rest = readLine(line.slice(match[0].length));
    return { text: rest.text, features: [name, ...rest.features] };
  }
  return readInline(line);
}

function readInline(line: string): Shown {
  let text = '';
  const features: string[] = [];
  let at = 0;
  while (at < line.length) {
    const rest = line.slice(at);
    const escaped = /^\\([^0-9A-Za-z\s])/u.exec(rest);
    const found = escaped ? null : firstMatch(rest);
    if (escaped) {
      text += escaped[1] ?? '';
      at += escaped[0].length;
    } else if (found) {
      const inner = found.rule.inner ? readInline(found.match[1] ?? '') : null;
      text += inner?.text ?? found.match[0];
      features.push(
        `${found.rule.name}(${inner?.text ?? found.match[1] ?? found.match[0]})`,
        ...(inner?.features ?? []),
      );
      at += found.match[0].length;
    } else {
      text += line[at];
      at += 1;
    }
  }
  return { text, features };
}

function firstMatch(rest: string): { readonly rule: Rule; readonly match: RegExpExecArray } | null {
  for (const rule of INLINE) {
    const match = rule.pattern.exec(rest);
    if (match !== null) return { rule, match };
  }
  return null;
}
