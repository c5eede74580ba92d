import type { GapsReply } from '../kinds/bot-replies.ts';

/** The gaps as a table for a spreadsheet: RFC 4180, with a header row. */
export function gapsCsv({ gaps }: GapsReply): string {
  const rows = gaps.map(({ question, times, lastAt, nearest }) => [question, String(times), lastAt, nearest ?? '']);
  return [['question', 'times', 'last asked', 'nearest article'], ...rows]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}

/** Askers write the questions: what a spreadsheet would take for a formula is made text by an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
