import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { exportQuotes } from '../../../src/reply/exports/export-quotes.ts';
import { citation } from '../../support/discord/replies.ts';

const QUOTE = 'The harbour "reopened" on *Monday*, Ə.';
const CITED = [
  citation(1, QUOTE),
  citation(2, '=1+1', { source: null, publishedOn: null, url: 'https://a.example/b' }),
];
const HASH = createHash('sha256').update(QUOTE, 'utf8').digest('hex');

it('takes each quote along with its article, place and hash, as Markdown', () => {
  const text = exportQuotes('md', 'When?', CITED);
  expect(text).toContain('> The harbour "reopened" on \\*Monday\\*, Ə.');
  expect(text).toContain('Harbour reopens after the storm · Coast Wire · 2025-12-09 · paragraph 2 · harbour.txt');
  expect(text).toContain(`Article harbour, characters 0 to ${QUOTE.length}, SHA-256 \`${HASH}\``);
});

it('as a table that no spreadsheet takes for a formula', () => {
  const rows = exportQuotes('csv', 'When?', CITED).split('\r\n');
  expect(rows[0]).toBe(
    '"quote","title","source","published","article","paragraph","start","end","url","file","sha256","correction"',
  );
  expect(rows[1]).toContain(`"The harbour ""reopened"" on *Monday*, Ə."`);
  expect(rows[2]).toMatch(/^"'=1\+1"/);
});

it('as references', () => {
  const [first, second] = JSON.parse(exportQuotes('json', 'When?', CITED)) as readonly Record<string, unknown>[];
  expect(first).toMatchObject({
    type: 'article-newspaper',
    'container-title': 'Coast Wire',
    issued: { 'date-parts': [[2025, 12, 9]] },
    abstract: QUOTE,
    note: `paragraph: 2; start: 0; end: ${QUOTE.length}; sha256: ${HASH}`,
  });
  expect(second).toMatchObject({ URL: 'https://a.example/b' });
  expect(second).not.toHaveProperty('issued');
});

it('with what became of the article at its outlet', () => {
  const of = (standing: 'corrected' | 'retracted', note: string | null) => [
    citation(1, QUOTE, { correction: { standing, note } }),
  ];
  expect(exportQuotes('md', 'When?', of('corrected', 'It was Tuesday.'))).toContain(
    '**corrected by its outlet: It was Tuesday.**',
  );
  expect(exportQuotes('csv', 'When?', of('retracted', null))).toContain(',"retracted by its outlet"');
  expect(exportQuotes('json', 'When?', of('corrected', 'It was Tuesday.'))).toContain(
    '; corrected by its outlet: It was Tuesday.',
  );
});
