import type { Span } from '../../src/articles/article.ts';

/** A text whose names stand in square brackets, without the brackets: "Mayor [Anna Smith] left." */
export function readBracketed(line: string): { readonly text: string; readonly people: readonly Span[] } {
  const people: Span[] = [];
  let text = '';
  for (const [, outside = '', name] of line.matchAll(/([^[\]]*)(?:\[([^\]]*)\])?/g)) {
    text += outside;
    if (name === undefined) continue;
    people.push({ start: text.length, end: text.length + name.length });
    text += name;
  }
  return { text, people };
}
