import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../src/people/names/find-names.ts';
import { findTitles } from '../../../src/people/titles/find-titles.ts';

/** The titles that a text gives each of its people. */
function titlesIn(text: string): Record<string, string[]> {
  const people = findPeople(text);
  const titles = findTitles(text, people);
  return Object.fromEntries(
    people.map(({ name }, index) => [name, (titles[index] ?? []).map(({ start, end }) => text.slice(start, end))]),
  );
}

function expectTitles([text, name, titles]: readonly [text: string, name: string, titles: string[]]): void {
  expect(titlesIn(text)[name]).toEqual(titles);
}

describe('findTitles before a name', () => {
  it.each<[string, string, string, string[]]>([
    [
      'an office and a rank',
      'On Friday, Minister of Defense of the Republic of Azerbaijan, Colonel General Zakir Hasanov, met guests.',
      'Zakir Hasanov',
      ['Minister of Defense of the Republic of Azerbaijan', 'Colonel General'],
    ],
    [
      'an office of many words with its acronym',
      'It was led by Deputy Chief of Staff for the Partnerships Directorate at NATO Supreme Headquarters Allied Powers Europe (SHAPE), Rear Admiral Yusuf Karagülle, who is in Baku.',
      'Yusuf Karagülle',
      [
        'Deputy Chief of Staff for the Partnerships Directorate at NATO Supreme Headquarters Allied Powers Europe (SHAPE)',
        'Rear Admiral',
      ],
    ],
    [
      'an office and a rank without a comma',
      'Chairman of the Joint Chiefs of Staff Gen. Mark Milley spoke.',
      'Mark Milley',
      ['Chairman of the Joint Chiefs of Staff', 'Gen.'],
    ],
    ['a rank that is an office', 'He asked Attorney General Merrick Garland.', 'Merrick Garland', ['Attorney General']],
    ['a former office', 'Former U.S. President Bill Clinton spoke.', 'Bill Clinton', ['Former U.S. President']],
    ['an office with its country', 'Germany’s Chancellor Olaf Scholz spoke.', 'Olaf Scholz', ['Germany’s Chancellor']],
    [
      'an office with its body',
      'He saw Bank of England Governor Andrew Bailey.',
      'Andrew Bailey',
      ['Bank of England Governor'],
    ],
    [
      'none of a body that is the holder’s',
      'The Centre Union of Prime Minister Jon Askel won.',
      'Jon Askel',
      ['Prime Minister'],
    ],
    [
      'a rank behind a body that is named after one',
      'The Chairman of the Joint Chiefs of Staff Gen. Ann Lee came.',
      'Ann Lee',
      ['Chairman of the Joint Chiefs of Staff', 'Gen.'],
    ],
    [
      'an office in small letters',
      'It hired former science and education minister Anna Smith.',
      'Anna Smith',
      ['former science and education minister'],
    ],
    ['abbreviations', 'Rear Adm. Ann Doe came.', 'Ann Doe', ['Rear Adm.']],
    [
      'an office set apart by commas',
      'The minister of defense, Zakir Hasanov, arrived.',
      'Zakir Hasanov',
      ['minister of defense'],
    ],
    [
      'an assistant to somebody',
      'Assistant to the President Hikmet Hajiyev told reporters.',
      'Hikmet Hajiyev',
      ['Assistant to the President'],
    ],
    [
      'an office in Azerbaijani',
      'Müdafiə naziri general-polkovnik Zakir Həsənov çıxış edib.',
      'Zakir Həsənov',
      ['Müdafiə naziri', 'general-polkovnik'],
    ],
    [
      'an office in Russian',
      'Министр обороны генерал-полковник Закир Гасанов сказал.',
      'Закир Гасанов',
      ['Министр обороны', 'генерал-полковник'],
    ],
  ])('gives %s', (_what, ...row) => expectTitles(row));

  it.each<[string, string, string, string[]]>([
    ['a place that tells where', 'In Baku President Ilham Aliyev spoke.', 'Ilham Aliyev', ['President']],
    ['a day', 'On Monday President Joe Biden spoke.', 'Joe Biden', ['President']],
    [
      'the title of somebody else in a list',
      'Prime Minister Anna Smith, Defense Minister John Jones and Mary Brown met.',
      'John Jones',
      ['Defense Minister'],
    ],
    [
      'somebody whom the subject met',
      'After talks with the president, Yusuf Karagülle said no.',
      'Yusuf Karagülle',
      [],
    ],
    [
      'somebody whom the subject met, with the subject set apart',
      'After talks with the president, Yusuf Karagülle, smiling, said no.',
      'Yusuf Karagülle',
      [],
    ],
    [
      'the end of the sentence before',
      'Scholz leads the party as speaker. Anna Smith, smiling, left.',
      'Anna Smith',
      [],
    ],
    ['an honorific', 'Mr. John Smith and Lady Jane Grey came.', 'John Smith', []],
    ['a title of several people', 'Presidents Donald Trump and Xi Jinping met.', 'Donald Trump', []],
    ['another visitor', 'He accompanied Anna Smith to President Joe Biden.', 'Joe Biden', ['President']],
  ])('leaves out %s', (_what, ...row) => expectTitles(row));
});

describe('findTitles after a name', () => {
  it.each<[string, string, string, string[]]>([
    ['an office', 'Zakir Hasanov, the minister of defense, met guests.', 'Zakir Hasanov', ['minister of defense']],
    [
      'an office with its country',
      'Ilham Aliyev, Azerbaijan’s president, spoke.',
      'Ilham Aliyev',
      ['Azerbaijan’s president'],
    ],
    ['a trade behind an age', 'Farid Guliyev, 52, a baker from Baku, laughed.', 'Farid Guliyev', ['baker from Baku']],
    [
      'what is dotted',
      'John Kirby, a former U.S. ambassador to Ukraine, said so.',
      'John Kirby',
      ['former U.S. ambassador to Ukraine'],
    ],
    ['an office in brackets', 'Anna Smith (chief executive of Acme) left.', 'Anna Smith', ['chief executive of Acme']],
    [
      'an office that somebody is said to hold',
      'Olaf Scholz is the leader of the party.',
      'Olaf Scholz',
      ['leader of the party'],
    ],
    ['two offices', 'Tim Cook, president and CEO of Acme, spoke.', 'Tim Cook', ['president and CEO of Acme']],
  ])('gives %s', (_what, ...row) => expectTitles(row));

  it.each<[string, string]>([
    ['who is speaking', 'Zakir Hasanov, the minister said, was ill.'],
    ['the next of a list', 'They met Zakir Hasanov, the prime minister, and the speaker.'],
    ['a new clause', 'According to Zakir Hasanov, the minister of defense met guests.'],
    ['a place', 'Zakir Hasanov, Baku, December 9.'],
    ['what is denied', 'Zakir Hasanov is not the president of anything.'],
    ['what is no office', 'They praised Zakir Hasanov, a sign of warming ties.'],
  ])('leaves out %s', (_what, text) => expect(titlesIn(text)['Zakir Hasanov']).toEqual([]));
});

describe('findTitles takes for no title', () => {
  it.each([
    ['a record', 'Ivo Brank is the first president to actually lower prices.', 'Ivo Brank'],
    ['a deed', 'Ivo Brank, the only senator who voted no, resigned.', 'Ivo Brank'],
    ['the office of a husband', 'The wife of the president, Ana Quill, opened the fair.', 'Ana Quill'],
    ['the office of a father', 'The son of the former minister, Bo Tarn, drove the car.', 'Bo Tarn'],
    ['a family', 'Ivo Brank, his wife and their two children live in Velm.', 'Ivo Brank'],
  ])('%s', (_what, text, name) => expect(titlesIn(text)[name]).toEqual([]));

  it('only what is told of somebody else: the deputy of an office has one', () =>
    expectTitles([
      'Ana Quill, the first deputy minister of Velm, left.',
      'Ana Quill',
      ['first deputy minister of Velm'],
    ]));
});

describe('findTitles', () => {
  it('never takes words of another paragraph', () =>
    expect(
      titlesIn('They spoke to the minister of defense,\n\nZakir Hasanov, smiling, left.')['Zakir Hasanov'],
    ).toEqual([]));

  it('gives one list a mention', () => {
    const text = 'Zakir Hasanov came. Colonel General Hasanov spoke. Hasanov left.';
    const people = findPeople(text);
    expect(findTitles(text, people).map((titles) => titles.length)).toEqual([0, 1, 0]);
  });
});
