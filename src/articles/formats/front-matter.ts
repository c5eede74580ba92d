import { z } from 'zod';
import { messageOf } from '../../errors.ts';
import type { FormatProblem } from '../article-format.ts';
import { type FileFacts, NO_FACTS, plainName, readFacts } from './file-facts.ts';
import { readToml } from './toml-fields.ts';

export interface SplitFile {
  readonly facts: FileFacts;
  /** What comes after the front matter. */
  readonly content: string;
}

/** Takes the YAML between two lines of `---`, or the TOML between two of `+++`, off the head of a file; what is wrong with it is a problem that names its line. */
export async function splitFrontMatter(text: string): Promise<SplitFile | FormatProblem> {
  const none = { facts: NO_FACTS, content: text };
  const toml = tomlOf(text);
  if (toml !== null) {
    const facts = readFacts(readToml(toml.fields));
    return 'wrong' in facts ? none : { facts, content: toml.content };
  }
  const opening = /^\s*---[^\S\n]*\n/u.exec(text)?.[0];
  if (opening === undefined) return none;
  const rest = text.slice(opening.length);
  // A rule may open a text too; only a field after it says that front matter was meant.
  if (!/^(?:\s*#[^\n]*\n)*\s*(?:["']?[\p{L}\w-]+["']?\s*:(?:\s|$)|(?:---|\.\.\.)\s*$)/u.test(firstLines(rest)))
    return none;
  const firstLine = opening.split('\n').length;
  const closing = /^(?:---|\.\.\.)[^\S\n]*(?:\n|$)/mu.exec(rest);
  if (closing === null)
    return problem(firstLine - 1, 'opens front matter that is never closed; add a line with "---" after it');
  const parsed = await parseFields(rest.slice(0, closing.index), firstLine);
  if ('message' in parsed) return parsed;
  return { facts: parsed, content: rest.slice(closing.index + closing[0].length) };
}

/** Hugo's other form: fields between lines of `+++`, at the head of a text. Looked for at every line, it was also looked for from every blank one. */
function tomlOf(text: string): { readonly fields: string; readonly content: string } | null {
  const opening = /^\s*\+\+\+[^\S\n]*\n/u.exec(text)?.[0];
  if (opening === undefined) return null;
  const rest = text.slice(opening.length);
  const closing = /^\+\+\+[^\S\n]*(?:\n|$)/mu.exec(rest);
  if (closing === null) return null;
  return { fields: rest.slice(0, closing.index), content: rest.slice(closing.index + closing[0].length) };
}

/**
 * What a level of YAML takes at the least. The parser calls itself once a level, and a stack that runs out within a
 * regular expression ends the whole process: no `catch` helps, so such a file is not given to it.
 */
const MARKS_OF_DEPTH = /[[{]|[-?:](?=\s)/gu;
const MOST_MARKS = 500;

/** The lines up to the first that is not blank or a comment. */
function firstLines(text: string): string {
  return /^(?:[^\S\n]*(?:#[^\n]*)?\n)*[^\n]*/u.exec(text)?.[0] ?? '';
}

async function parseFields(block: string, firstLine: number): Promise<FileFacts | FormatProblem> {
  if ((block.match(MARKS_OF_DEPTH)?.length ?? 0) > MOST_MARKS)
    return problem(firstLine, 'begins front matter that nests too deep');
  // Loaded here, so that a folder without front matter, and whatever starts, does not wait for it.
  const { isMap, isScalar, LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  try {
    // Of the failsafe schema, every value is the text that stands there: an id of 007 stays so, a title "Yes" is no boolean.
    const document = parseDocument(block, { prettyErrors: false, schema: 'failsafe', lineCounter: lines });
    const [error] = document.errors;
    if (error !== undefined) return problem(lineAt(error.pos[0]), `of the front matter is not YAML: ${error.message}`);
    const values = z
      .record(z.string(), z.unknown())
      .nullable()
      .safeParse(document.toJS({ maxAliasCount: 10 }));
    if (!values.success) return problem(firstLine, 'of the front matter is not a list of "name: value" lines');
    const read = readFacts(namedFields(values.data ?? {}));
    if (!('wrong' in read)) return read;
    const name = read.wrong;
    const pairs = isMap(document.contents) ? document.contents.items : [];
    const key = pairs.map((pair) => pair.key).find((one) => isScalar(one) && plainName(String(one.value)) === name);
    return problem(isScalar(key) ? lineAt(key.range?.[0] ?? 0) : firstLine, `has a "${name}" that is no text`);
  } catch (error) {
    // What the library throws for: aliases that multiply.
    return problem(firstLine, `begins front matter that cannot be read: ${messageOf(error)}`);
  }
}

function problem(line: number, message: string): FormatProblem {
  return { line, message: `line ${line} ${message}` };
}

/** Fields by their plain names; the first of two that are the same. */
function namedFields(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values)
      .map(([name, value]) => [plainName(name), value] as const)
      .reverse(),
  );
}
