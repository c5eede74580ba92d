import { expect, it } from 'vitest';
import { gapsCsv } from '../../../src/reply/layouts/gaps-csv.ts';

it('makes a table that a spreadsheet reads, and no formula of what askers wrote', () => {
  const gap = { times: 2, lastAt: '2025-12-10T08:00:00.000Z', nearest: null };
  const gaps = [
    { ...gap, question: 'Who said "no", and why?', nearest: 'harbour' },
    { ...gap, question: '=HYPERLINK("https://evil.example")' },
  ];
  expect(gapsCsv({ command: 'gaps', isKept: true, gaps })).toBe(
    [
      '"question","times","last asked","nearest article"',
      '"Who said ""no"", and why?","2","2025-12-10T08:00:00.000Z","harbour"',
      '"\'=HYPERLINK(""https://evil.example"")","2","2025-12-10T08:00:00.000Z",""',
      '',
    ].join('\r\n'),
  );
});
