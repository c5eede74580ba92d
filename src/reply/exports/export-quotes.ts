import { createHash } from 'node:crypto';
import type { Citation } from '../citation.ts';
import { csv } from './csv.ts';

/** Markdown, a table, or CSL-JSON for a reference manager. */
export const EXPORT_KINDS = ['md', 'csv', 'json'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/**
 * The quotes of a reply to take along, each with its article, paragraph, offsets, and the SHA-256 of its words in UTF-8:
 * whoever holds the article can check that it prints them, there and to the letter.
 * @param about the question, name or topic that they answer.
 */
export function exportQuotes(kind: ExportKind, about: string, citations: readonly Citation[]): string {
  switch (kind) {
    case 'md':
      return [`# ${inline(about)}`, ...citations.map(asMarkdown)].join('\n\n') + '\n';
    case 'csv':
      return csv([COLUMNS, ...citations.map(asRow)]);
    case 'json':
      return `${JSON.stringify(citations.map(asReference), null, 2)}\n`;
  }
}

const COLUMNS = [
  'quote',
  'title',
  'source',
  'published',
  'article',
  'paragraph',
  'start',
  'end',
  'url',
  'file',
  'sha256',
  'correction',
];

function asRow(citation: Citation): readonly string[] {
  const { quote, title, source, publishedOn, articleId, paragraph, start, end, url, file } = citation;
  const place = [String(paragraph), String(start), String(end)];
  const checked = [sha256(quote), correctionOf(citation) ?? ''];
  return [quote, title, source ?? '', publishedOn ?? '', articleId, ...place, url ?? '', file, ...checked];
}

/** What became of the article at its outlet: whoever takes a quote along takes this along. */
function correctionOf({ correction }: Citation): string | null {
  if (correction === null) return null;
  const { standing, note } = correction;
  return [`${standing} by its outlet`, ...(note === null ? [] : [note])].join(': ');
}

function asMarkdown(citation: Citation): string {
  const { quote, title, source, publishedOn, articleId, paragraph, start, end, url, file } = citation;
  const place = [source, publishedOn, `paragraph ${paragraph}`, url ?? file]
    .filter((part) => part !== null)
    .map(inline);
  const correction = correctionOf(citation);
  return [
    `> ${inline(quote)}`,
    '',
    `${inline(title)} · ${place.join(' · ')}`,
    '',
    ...(correction === null ? [] : [`**${inline(correction)}**`, '']),
    `Article ${inline(articleId)}, characters ${start} to ${end}, SHA-256 \`${sha256(quote)}\``,
  ].join('\n');
}

/** CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html): what it has no field for stands in its note. */
function asReference(citation: Citation) {
  const { number, quote, title, source, publishedOn, articleId, paragraph, start, end, url } = citation;
  const parts = publishedOn?.split('-').map(Number);
  const place = [`paragraph: ${paragraph}`, `start: ${start}`, `end: ${end}`, `sha256: ${sha256(quote)}`];
  return {
    id: `${articleId}-${number}`,
    type: 'article-newspaper',
    title,
    ...(source === null ? {} : { 'container-title': source }),
    ...(parts === undefined ? {} : { issued: { 'date-parts': [parts] } }),
    ...(url === null ? {} : { URL: url }),
    abstract: quote,
    note: [...place, correctionOf(citation)].filter((part) => part !== null).join('; '),
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** On one line, without marks of Markdown. */
function inline(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]<>#|]/gu, String.raw`\$&`);
}
