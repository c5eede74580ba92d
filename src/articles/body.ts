import { PARAGRAPH_BREAK } from './article.ts';

/** A body made of paragraphs: line breaks and runs of spaces within one become single spaces, empty ones go; nothing else changes. */
export function toBody(paragraphs: readonly string[]): string {
  return paragraphs.map(tidy).filter(Boolean).join(PARAGRAPH_BREAK);
}

/**
 * The paragraphs of plain text. Blank lines divide them; a text without blank lines is divided at line ends when its
 * lines read as paragraphs, and is one hard-wrapped paragraph when they do not.
 */
export function paragraphsOfText(text: string): readonly string[] {
  const trimmed = text.replaceAll(/\r\n?/gu, '\n').trim();
  const blocks = trimmed.split(/\n[^\S\n]*\n\s*/u);
  if (blocks.length > 1) return blocks;
  const lines = trimmed.split('\n');
  return lines.length > 1 && lines.every(endsParagraph) ? lines : [trimmed];
}

function endsParagraph(line: string): boolean {
  return line.trim() === '' || /[.!?…:;"'”’»)\]]\s*$/u.test(line);
}

// A no-break space is part of what was printed; only ordinary white space is tidied.
function tidy(paragraph: string): string {
  return paragraph
    .replaceAll(/\uFEFF/gu, '')
    .replaceAll(/[ \t\n\r\f\v\u2028\u2029]+/gu, ' ')
    .trim();
}
