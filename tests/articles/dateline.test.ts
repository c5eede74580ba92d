import { describe, expect, it } from 'vitest';
import { readWireHead } from '../../src/articles/dateline.ts';

describe('readWireHead', () => {
  it.each([
    ['BAKU, Azerbaijan, December 9. On December 9, they met.', 'BAKU, Azerbaijan, December 9.'],
    ['WASHINGTON (AP) — The Senate voted.', 'WASHINGTON (AP) —'],
    ['MOSCOW, Dec. 9 (Reuters) - Talks began.', 'MOSCOW, Dec. 9 (Reuters) -'],
    ['PARIS — The minister resigned.', 'PARIS —'],
    ['NEW YORK, Jan 3 (Bloomberg) -- Shares fell.', 'NEW YORK, Jan 3 (Bloomberg) --'],
    ['ANKARA, 9 December 2025 (Anadolu) – The visit ended.', 'ANKARA, 9 December 2025 (Anadolu) –'],
  ])('finds the dateline of %j', (text, dateline) => {
    expect(readWireHead(text)).toMatchObject({ dateline, text });
  });

  it.each([
    'NATO said on Monday that it would help.',
    'The talks began. They ended.',
    'A U.S. official spoke - and left.',
    '',
    'USA Today reported a storm.',
  ])('finds none in %j', (text) => {
    expect(readWireHead(text).dateline).toBeNull();
  });

  it('takes the date at the head off and leaves the dateline in the text', () => {
    const head = readWireHead(' date 2025-12-09 BAKU, Azerbaijan, December 9. They met.');
    expect(head).toMatchObject({ publishedOn: '2025-12-09', dateline: 'BAKU, Azerbaijan, December 9.' });
    expect(head.text).toBe('BAKU, Azerbaijan, December 9. They met.');
  });

  it('guesses no year, and takes no day that does not exist', () => {
    expect(readWireHead('BAKU, Azerbaijan, December 9. They met.').publishedOn).toBeNull();
    expect(readWireHead('date 2025-02-31 They met.').publishedOn).toBeNull();
  });

  it.each([
    ['MOSCOW, Dec. 9 (Reuters) - Talks began.', 'Reuters'],
    ['BAKU, December 9. They met, Trend reports via the ministry.', 'Trend'],
    ['LONDON (Associated Press) — Rain fell.', 'AP'],
    ['They met, Interfax reported on Monday.', 'Interfax'],
    ['The trend reports of the bank were late.', null],
    ['A report by the bank was late.', null],
  ])('reads the agency of %j', (text, source) => {
    expect(readWireHead(text).source).toBe(source);
  });
});
