import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeText } from '../../src/articles/decode-text.ts';
import { textOfHtml } from '../../src/articles/formats/text-of-html.ts';
import { parseDay } from '../../src/text/parse-day.ts';
import { anyText, fuzzed } from '../support/fuzzed.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const RUSSIAN = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const day = fc
  .date({ min: new Date('1605-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it('a day is read from every unmistakable way to write it', () => {
  fc.assert(
    fc.property(day, (written) => {
      const [year = '', month = '', of = ''] = written.split('-');
      const [name, russian] = [MONTHS[Number(month) - 1] ?? '', RUSSIAN[Number(month) - 1] ?? ''];
      const ways = [
        written,
        `${written}T23:59:00+04:00`,
        `${year}${month}${of}`,
        `${year}/${month}/${of}`,
        `${Number(of)} ${name} ${year}`,
        `${name} ${Number(of)}, ${year}`,
        `${name.slice(0, 3)}. ${Number(of)}, ${year}, 10:15 a.m.`,
        `${Number(of)} ${russian} ${year} года`,
      ];
      expect(ways.map(parseDay)).toEqual(ways.map(() => written));
    }),
    fuzzed(60),
  );
});

it('any text is a day of the calendar, or none', () => {
  const digits = fc.stringMatching(/^[\d./ -]{6,12}$/u);
  fc.assert(
    fc.property(fc.oneof(digits, anyText(20)), (text) => {
      const found = parseDay(text);
      if (found !== null) expect(new Date(`${found}T00:00:00Z`).toISOString().slice(0, 10)).toBe(found);
    }),
    fuzzed(150),
  );
});

it('any bytes are text without half characters, or no text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = decodeText(bytes);
      if (text !== null) expect(text).not.toMatch(/\p{Surrogate}/u);
    }),
    fuzzed(100),
  );
});

it('what is escaped in a page is read as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), async (text) => {
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const shown = (await textOfHtml(`<p>${escaped}</p>`)).join('');
      expect(shown.replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
    }),
    fuzzed(40),
  );
});
