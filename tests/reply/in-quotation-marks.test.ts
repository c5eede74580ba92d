import { expect, it } from 'vitest';
import { inQuotationMarks } from '../../src/reply/in-quotation-marks.ts';

it('puts printed words in quotation marks', () => {
  expect(inQuotationMarks('The pier of Foxton opened on Monday.')).toBe('“The pier of Foxton opened on Monday.”');
  expect(inQuotationMarks('He called it “a start” and left.')).toBe('“He called it “a start” and left.”');
});

it.each([
  '“This builds a bridge,” she said.',
  '"This builds a bridge," she said.',
  'Hume said: “It is open.”',
  '„Es ist offen.“',
])('doubles no mark of %j', (printed) => {
  expect(inQuotationMarks(printed)).toBe(printed);
});
