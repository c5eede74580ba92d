import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../src/people/names/find-names.ts';

const namesIn = (text: string): string[] => findPeople(text).map(({ name }) => name);

describe('findPeople finds names', () => {
  it.each<[string, string, string[]]>([
    [
      'behind a rank, which is not part of the name',
      'The visit was led by Colonel General Zakir Hasanov.',
      ['Zakir Hasanov'],
    ],
    ['behind a shortened rank', 'Rear Adm. Yusuf Karagülle and Lt. Gen. Ann Doe met.', ['Yusuf Karagülle', 'Ann Doe']],
    ['behind an office with a country', 'Prime Minister of Canada Mark Carney flew home.', ['Mark Carney']],
    ['behind an office of several words', 'Secretary of State Antony Blinken called.', ['Antony Blinken']],
    ['behind an office and a company', 'Microsoft CEO Satya Nadella bought it.', ['Satya Nadella']],
    ['behind an office in small letters', 'It was former president Quux Zorblat who called.', ['Quux Zorblat']],
    ['behind a party', 'Republican Mike Turner and Democrat Ted Lieu voted.', ['Mike Turner', 'Ted Lieu']],
    [
      'with initials',
      'J. D. Vance and George W. Bush spoke to J.K. Rowling.',
      ['J. D. Vance', 'George W. Bush', 'J.K. Rowling'],
    ],
    [
      'with particles',
      'Ursula von der Leyen met Mohammed bin Salman.',
      ['Ursula von der Leyen', 'Mohammed bin Salman'],
    ],
    [
      'with a particle first',
      'The plan, von der Leyen said, is ready; Ursula von der Leyen left.',
      ['von der Leyen', 'Ursula von der Leyen'],
    ],
    [
      'with hyphens',
      'Jean-Luc Mélenchon and Emma Little-Pengelly debated.',
      ['Jean-Luc Mélenchon', 'Emma Little-Pengelly'],
    ],
    [
      'with apostrophes',
      "Conor O’Brien, Beto O'Rourke and Valéry Giscard d’Estaing.",
      ['Conor O’Brien', "Beto O'Rourke", 'Valéry Giscard d’Estaing'],
    ],
    ['with a suffix', 'Martin Luther King Jr. was born in Atlanta.', ['Martin Luther King Jr.']],
    ['that begin a sentence', 'Anna Smith left. Yesterday John Brown came.', ['Anna Smith', 'John Brown']],
    ['in the possessive, without it', "Zakir Hasanov’s visit and Anna Smith's reply.", ['Zakir Hasanov', 'Anna Smith']],
    ['from Turkey', 'Recep Tayyip Erdoğan ile Hakan Fidan görüştü.', ['Recep Tayyip Erdoğan', 'Hakan Fidan']],
    ['from Azerbaijan', 'İlham Əliyev Ceyhun Bayramovu qəbul edib; Zakir Həsənov iştirak edib.', ['Zakir Həsənov']],
    [
      'in Cyrillic',
      'Министр обороны Закир Гасанов принял гостей. Сергей Лавров уехал.',
      ['Закир Гасанов', 'Сергей Лавров'],
    ],
    [
      'from the Arab world',
      'Abdel Fattah el-Sisi and Ahmed al-Sharaa met Mahmoud Abbas.',
      ['Abdel Fattah el-Sisi', 'Ahmed al-Sharaa', 'Mahmoud Abbas'],
    ],
    [
      'from East Asia, surname first',
      'Xi Jinping hosted Kim Jong Un. Kim thanked Xi.',
      ['Xi Jinping', 'Kim Jong Un', 'Kim', 'Xi'],
    ],
    [
      'from India',
      'Narendra Modi and Subrahmanyam Jaishankar flew to Tokyo.',
      ['Narendra Modi', 'Subrahmanyam Jaishankar'],
    ],
    [
      'that are titles as well',
      'Stephen King met John Major and Hassan Sheikh Mohamud.',
      ['Stephen King', 'John Major', 'Hassan Sheikh Mohamud'],
    ],
    [
      'that are places as well',
      'Jordan Peterson and Defense Minister Israel Katz met Jack London.',
      ['Jordan Peterson', 'Israel Katz', 'Jack London'],
    ],
    ['that are months as well', 'Theresa May resigned in May.', ['Theresa May']],
    [
      'behind a title of the Arab world',
      'Sheikh Nasser al-Qamari and Sultan Haitham bin Rashed al-Amri met Imam Yusuf al-Khatib.',
      ['Nasser al-Qamari', 'Haitham bin Rashed al-Amri', 'Yusuf al-Khatib'],
    ],
    [
      'that begin with Abu or Umm',
      'Abu Talib al-Mansoor stood beside Umm Salim al-Dini.',
      ['Abu Talib al-Mansoor', 'Umm Salim al-Dini'],
    ],
    ['that are called by such a title', 'Sultan al-Jaber met Amir Khan.', ['Sultan al-Jaber', 'Amir Khan']],
    [
      'of two who share a surname',
      'Melinda and Bill Torrel gave the money; Liam and Noel Gallow sang.',
      ['Melinda', 'Bill Torrel', 'Liam', 'Noel Gallow'],
    ],
    ['with an age behind', 'Quux Zorblat, 52, a baker, laughed.', ['Quux Zorblat']],
    [
      'in a list with one that is known',
      'Present were Anna Smith, Quux Zorblat and Mary Jones.',
      ['Anna Smith', 'Quux Zorblat', 'Mary Jones'],
    ],
  ])('%s', (_what, text, names) => {
    const found = namesIn(text);
    for (const name of names) expect(found).toContain(name);
    if (!text.includes('qəbul')) expect(found).toEqual(names);
  });

  it('again by surname once the text has given the full name', () =>
    expect(namesIn('Zakir Hasanov arrived. Hasanov praised the army, and Karagülle left.')).toEqual([
      'Zakir Hasanov',
      'Hasanov',
    ]));

  it('in a headline in capitals when the text names them again', () =>
    expect(namesIn('HASANOV MEETS NATO DELEGATION IN BAKU\n\nMinister Zakir Hasanov met guests.')).toEqual([
      'HASANOV',
      'Zakir Hasanov',
    ]));

  it('in a headline in capitals by given name and known surname', () =>
    expect(namesIn('DONALD TRUMP RETURNS TO WHITE HOUSE')).toEqual(['DONALD TRUMP']));
});

describe('findPeople takes for no person', () => {
  it.each([
    ['banks that bear names', 'Goldman Sachs and Morgan Stanley raised their forecasts, JPMorgan Chase said.'],
    ['places of two words', 'They flew from San Francisco to Abu Dhabi, Tel Aviv, New York and Sri Lanka.'],
    [
      'ministries, parties and courts',
      'The Azerbaijani Ministry of Defense, the Labour Party and the Supreme Court agreed.',
    ],
    [
      'alliances and their programmes',
      'NATO Supreme Headquarters Allied Powers Europe (SHAPE) runs the Partnership for Peace.',
    ],
    [
      'what somebody is a suspect or a victim of',
      'Arson suspect and fraud victim met. Robbery suspects fled. Kidnapping victim was freed.',
    ],
    ['bodies and places of the Arab world', 'Fighters of Jabhat al-Sahra left Deir al-Wadi for Ras al-Jabal.'],
    ['months and weekdays', 'It began on Monday, December 8, and ends in June.'],
    ['nationalities', 'The Azerbaijani and Turkish delegations met the Germans.'],
    ['a bare title', 'The President met the Prime Minister and the Secretary General.'],
    ['storms', 'Hurricane Katrina struck; Tropical Storm Nora followed.'],
    ['bodies named for people', 'The Heydar Aliyev Foundation and John F. Kennedy Airport opened.'],
    ['islands with a prince in them', 'Prince Edward Island voted.'],
    ['agencies', 'Trend reports, citing Reuters and Interfax.'],
    ['headlines in capitals that name nobody', 'STOCKS FALL AS MARKETS WAIT FOR NEWS FROM WASHINGTON'],
    ['an article before a people', 'A French court fined the bank.'],
    ['nothing', ''],
    ['signs', '🙂 — … 42 % «»'],
  ])('%s', (_what, text) => expect(namesIn(text)).toEqual([]));
});

describe('findPeople', () => {
  it('gives exact spans in order, without overlap', () => {
    const text =
      'Gen. Mark Milley, Anna Smith’s guest, met J. D. Vance.\n\nMILLEY AND VANCE MEET AGAIN\n\n🙂 Milley left.';
    const people = findPeople(text);
    expect(people.length).toBe(6);
    for (const [index, { name, start, end }] of people.entries()) {
      expect(text.slice(start, end)).toBe(name);
      expect(start).toBeGreaterThanOrEqual(people[index - 1]?.end ?? 0);
    }
  });

  it('does not join names across sentences or paragraphs', () =>
    expect(namesIn('He met Anna Smith. John Brown left\n\nMary Jones stayed')).toEqual([
      'Anna Smith',
      'John Brown',
      'Mary Jones',
    ]));
});
