import { describe, expect, it } from 'vitest';
import { findSource } from '../../src/articles/find-source.ts';

const source = (...paragraphs: string[]): string | null => findSource(paragraphs, null);

describe('findSource', () => {
  it.each([
    ['Reuters', 'Reuters'],
    ['REPORT.AZ', 'Report'],
    ['BUSINESS WIRE', 'Business Wire'],
    ['РИА Новости', 'RIA Novosti'],
  ])('knows the agency of the dateline, %s', (credit, name) => {
    expect(findSource(['They met, Trend reports.'], credit)).toBe(name);
  });

  it.each([
    ['They met in Baku, Trend reports via the ministry.', 'Trend'],
    ['They met in Baku, Trend reports.', 'Trend'],
    ['They met, Report informs, citing TASS.', 'Report'],
    ['They met, AZERTAC reports with reference to the ministry.', 'AZERTAC'],
    ['They met, Interfax reported on Monday.', 'Interfax'],
    ['They met on Monday, according to Interfax.', 'Interfax'],
    ['By Ann Lee – Trend: They met.', 'Trend'],
    ['(Reuters) - Oil prices fell.', 'Reuters'],
    ['Oil prices fell. (AFP)', 'AFP'],
  ])('reads it in %j', (text, name) => {
    expect(source(text)).toBe(name);
  });

  it('reads it where the second paragraph or the last line has it', () => {
    expect(source('They met.', 'It was the second meeting, Trend reports.', 'They left.')).toBe('Trend');
    expect(source('They met.', 'They left.', '(PTI)')).toBe('PTI');
  });

  it.each([
    ['the name is a common word', 'Trend reports show that prices rose, and report after report says so.'],
    ['another outlet is quoted', 'The bank will be sold, Bloomberg reports.'],
    ['an agency is only mentioned', 'He told Reuters that oil would fall, and wrote for TASS.'],
    ['two agencies claim it', 'They met, Trend reports. They left, Interfax reports.'],
    ['a credit has two', 'Oil prices fell. (Reuters/AFP)'],
    ['nothing is said', 'They met.'],
  ])('says nothing when %s', (_name, text) => {
    expect(source(text)).toBeNull();
  });

  it('does not take what is far down in a text for its own agency', () => {
    expect(source('They met.', 'They spoke.', 'Prices rose, TASS reports.', 'They left.')).toBeNull();
  });
});
