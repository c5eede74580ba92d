import { expect, it } from 'vitest';
import { findDateline } from '../../src/articles/find-dateline.ts';

it.each([
  ['BAKU, Azerbaijan, December 9. On December 9, they met.', 'BAKU, Azerbaijan, December 9.'],
  ['BAKU, Azerbaijan, Dec.9. They met.', 'BAKU, Azerbaijan, Dec.9.'],
  ['Baku, Azerbaijan, Dec. 9', 'Baku, Azerbaijan, Dec. 9'],
  ['Baku. 9 December. REPORT.AZ/ They met.', 'Baku. 9 December. REPORT.AZ/'],
  ['Baku, December 9, AZERTAC', 'Baku, December 9, AZERTAC'],
  ['WASHINGTON, D.C., USA, December 9. They met.', 'WASHINGTON, D.C., USA, December 9.'],
  ['ANKARA / BAKU, December 9. They met.', 'ANKARA / BAKU, December 9.'],
  ['WASHINGTON (AP) — The Senate voted.', 'WASHINGTON (AP) —'],
  ['KYIV, Ukraine (AP) — They met.', 'KYIV, Ukraine (AP) —'],
  ['Berlin (dpa) - They met.', 'Berlin (dpa) -'],
  ['SAN FRANCISCO--(BUSINESS WIRE)--Acme grew.', 'SAN FRANCISCO--(BUSINESS WIRE)--'],
  ['MOSCOW, Dec. 9 (Reuters) - Talks began.', 'MOSCOW, Dec. 9 (Reuters) -'],
  ['LONDON Dec 9 (Reuters) - Talks began.', 'LONDON Dec 9 (Reuters) -'],
  ['MOSCOW. Dec 9 (Interfax) - Talks began.', 'MOSCOW. Dec 9 (Interfax) -'],
  ['MOSCOW, December 9. /TASS/. Talks began.', 'MOSCOW, December 9. /TASS/.'],
  ['New Delhi, Dec 9 (PTI) Talks began.', 'New Delhi, Dec 9 (PTI)'],
  ['NEW YORK, Jan 3 (Bloomberg) -- Shares fell.', 'NEW YORK, Jan 3 (Bloomberg) --'],
  ['PARIS — The minister resigned.', 'PARIS —'],
  ['WASHINGTON, DC – President Smith spoke.', 'WASHINGTON, DC –'],
  ['ST. PETERSBURG, Fla. — “No,” she said.', 'ST. PETERSBURG, Fla. —'],
  ['МОСКВА, 9 дек - РИА Новости. Они встретились.', 'МОСКВА, 9 дек - РИА Новости.'],
  ['PARIS, Dec 9 - Reuters journalists were there.', 'PARIS, Dec 9 -'],
])('finds the dateline of %j', (text, dateline) => {
  expect(findDateline(text)?.text).toBe(dateline);
});

it.each([
  '',
  'NATO said on Monday that it would help.',
  'NATO — The alliance — met.',
  'BREAKING — Oil prices fell.',
  'OBJECTIVES - To measure what is known.',
  'COVID-19 – The number of cases rose.',
  'PARIS — the city — was quiet.',
  'Paris — The city was quiet.',
  'On December 9. They met.',
  'On December 9, they met.',
  'Monday, December 9. They met.',
  'The war ended in Paris, December 9.',
  'Room 9. They met.',
  'Smith, February 30. They met.',
  'Barack Obama (born 1961) - an American politician.',
  'IBM (NYSE: IBM) - The company grew.',
  'PUTTING AMERICANS FIRST: Today, they met.',
  'A U.S. official spoke - and left.',
  'USA Today reported a storm.',
])('finds none in %j', (text) => {
  expect(findDateline(text)).toBeNull();
});

it('reads the day only where the dateline has its year', () => {
  expect(findDateline('BAKU, December 9. They met.')).toMatchObject({ publishedOn: null });
  expect(findDateline('Paris, Dec 9, 2025 (AFP) – They met.')).toMatchObject({
    publishedOn: '2025-12-09',
    credit: 'AFP',
  });
  expect(findDateline('ANKARA, 9 December 2025 (AA) - They met.')).toMatchObject({ publishedOn: '2025-12-09' });
});

it('takes no time over a long text without one', () => {
  expect(findDateline('A'.repeat(100_000))).toBeNull();
  expect(findDateline(`${'Ab '.repeat(50_000)}, December`)).toBeNull();
});
