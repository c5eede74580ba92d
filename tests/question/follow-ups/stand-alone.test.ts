import { describe, expect, it } from 'vitest';
import type { Earlier } from '../../../src/reply/kinds/earlier.ts';
import { standAlone } from '../../../src/question/follow-ups/stand-alone.ts';
import { ENGLISH } from '../../support/english.ts';

const UNTOLD = { quote: null, articleId: null, title: null, publishedOn: null };

const PEOPLE = ['Ingrid Halvorsen', 'Rasim Quliyev', 'Teodor Karagülle', 'Olga Brandt', 'Mats Lindqvist'];

function after(question: string, rest: Partial<Earlier> = {}): (text: string) => ReturnType<typeof standAlone> {
  const earlier: Earlier = { ...UNTOLD, question, ...rest };
  return (text) => standAlone(text, earlier, { people: PEOPLE, wording: ENGLISH });
}

const PIER = {
  quote: 'The north pier opened on Tuesday.',
  title: 'North pier opens in Varnholm',
  publishedOn: '2025-12-02',
};

it('takes “they” after “who won?” as those who won, and not as what they won', () => {
  const asked = after('Who won the cup?', { quote: 'Ostervik won the cup on Saturday, beating Varnholm.' });
  expect(asked('who did they beat?')?.question).toBe('Who did Ostervik beat?');
});

describe('is completed from the exchange before', () => {
  it.each([
    // another time
    ['What did Halvorsen say in 2025?', 'and in 2024?', 'What did Halvorsen say in 2024?'],
    ['What did Halvorsen say?', 'And last week?', 'What did Halvorsen say last week?'],
    ['What happened in Varnholm last week?', 'what about this week?', 'What happened in Varnholm this week?'],
    ['Who spoke in December?', 'and March?', 'Who spoke in March?'],
    ['How many boats sank?', 'What about 2019?', 'How many boats sank in 2019?'],
    ['What was said since March?', 'and between May and June?', 'What was said between May and June?'],
    // another person, place or thing
    ['What did Halvorsen say?', 'and Karagülle?', 'What did Karagülle say?'],
    ['What did Ingrid Halvorsen say in 2024?', 'what about Olga Brandt?', 'What did Olga Brandt say in 2024?'],
    ['Who lives in Varnholm?', 'and in Ostervik?', 'Who lives in Ostervik?'],
    ['How much did the pier cost?', 'and the ferry?', 'How much did the ferry cost?'],
    ['How much did the pier cost?', 'How about the lighthouse?', 'How much did the lighthouse cost?'],
    ['When did the north pier open?', 'and the cost?', 'What is the cost of the north pier?'],
    ['Who keeps the lighthouse?', 'and who paid for it?', 'Who paid for the lighthouse?'],
    // a person
    ['What did Halvorsen say?', 'who is she?', 'Who is Ingrid Halvorsen?'],
    ['What did Halvorsen say?', 'When was she born?', 'When was Ingrid Halvorsen born?'],
    ['What did Rasim Quliyev open?', 'What else did he say?', 'What else did Rasim Quliyev say?'],
    ['What did Rasim Quliyev open?', 'Who is his deputy?', 'Who is Rasim Quliyev’s deputy?'],
    ['What did Rasim Quliyev open?', 'who met him in Baku', 'Who met Rasim Quliyev in Baku'],
    ['What did Olga Brandt say?', 'Where is her boat?', 'Where is Olga Brandt’s boat?'],
    ['What did Olga Brandt say?', 'and who criticised her?', 'Who criticised Olga Brandt?'],
    ['What did Olga Brandt say?', 'Which minister did she meet?', 'Which minister did Olga Brandt meet?'],
    ['What did Olga Brandt say?', 'what did she say in her speech', 'What did Olga Brandt say in her speech'],
    // people, a thing, a place, a time, a statement
    ['Did Halvorsen and Quliyev meet?', 'Where did they meet?', 'Where did Ingrid Halvorsen and Rasim Quliyev meet?'],
    ['Why did the boats stay in port?', 'When will they leave?', 'When will the boats leave?'],
    ['When did the north pier open?', 'How much did it cost?', 'How much did the north pier cost?'],
    ['Where is the new lighthouse?', 'who built it', 'Who built the new lighthouse'],
    ['When was the old harbour built?', 'What is its name?', 'What is the old harbour’s name?'],
    ['When was Coast Wire founded, and NATO?', 'Who owns it?', 'Who owns Coast Wire?'],
    ['Who lives in Varnholm?', 'How many boats are there?', 'How many boats are in Varnholm?'],
    ['Who works at the North Pier?', 'what happened there last week?', 'What happened at the North Pier last week?'],
    ['What opened in December 2024?', 'What has opened since then?', 'What has opened since December 2024?'],
    ['How much did the pier cost?', 'Who said that?', 'Who said that (the pier cost)?'],
    // no words of its own
    ['When did the north pier open?', 'why?', 'Why did the north pier open?'],
    ['How many are missing?', 'why?', 'Why are they missing?'],
    ['What did the ferry carry?', 'why?', 'Why did the ferry carry that?'],
    ['What did the ferry carry to Skarre?', 'why?', 'Why did the ferry carry to Skarre?'],
    ['Did Halvorsen meet Quliyev?', 'When?', 'When did Halvorsen meet Quliyev?'],
    ['How many guests did Halvorsen welcome?', 'where?', 'Where did Halvorsen welcome guests?'],
    ['Is the harbour closed?', 'since when?', 'Since when is the harbour closed?'],
    ['Who cut the ribbon?', 'When exactly?', 'When exactly … cut the ribbon?'],
    ['How many boats sank?', 'and why?', 'Why boats sank?'],
    ['What did Halvorsen say in 2025?', 'How?', 'How did Halvorsen say in 2025?'],
  ])('after %j: %j', (earlier, text, expected) => {
    const found = after(earlier, PIER)(text);
    expect(found?.question).toBe(expected);
    expect(found?.notes[0]).toBe(`Read as: “${expected}”`);
  });
});

describe('stands by itself', () => {
  it.each([
    "Who is he-man's author?",
    'What did the minister say about his visit?',
    'Who said he would resign?',
    'Did Halvorsen say that she would stay?',
    'Which captain lost his boat?',
    'Who lost her job in the storm?',
    'What does IT stand for?',
    'Who directed It?',
    'How long does it take to sail to Ostervik?',
    'Is it true that the pier is closed?',
    'Will it rain on Tuesday?',
    'What time is it in Varnholm?',
    'Are there boats in the harbour?',
    'How many boats are there in Ostervik?',
    'Is there a lighthouse?',
    'Who said that the pier is closed?',
    'What is the name of that ship in port?',
    'Who was then the minister?',
    "When was Her Majesty's visit?",
    'Does the ministry say when it will pay?',
    'Who wrote And Then There Were None?',
    'What about the weather in the far north of the country this winter?',
    'When did the north pier open?',
    'Who is Rasim Quliyev?',
    'harbour fees 2024',
    'Why did the boats stay in port?',
    'in 2024?',
    '?',
  ])('%j', (text) => {
    expect(after('What did Rasim Quliyev open?', PIER)(text)).toBeNull();
  });

  it('where the question before says nothing itself', () => {
    expect(after('what about')('and who?')).toBeNull();
  });

  it('as long as nothing before it can be what it refers to', () => {
    expect(after('Why?')('Who is he?')).toBeNull();
    expect(after('What happened last week?')('How much did it cost?')).toBeNull();
    expect(after('When did the pier open?')('What about Karagülle?')).toBeNull();
  });
});

describe('whom a pronoun means', () => {
  it('is the one of the answer when the question named nobody', () => {
    const found = after('Who cut the ribbon?', { quote: 'Transport Minister Rasim Quliyev cut the ribbon.' })(
      'Who is he?',
    );
    expect(found).toEqual({ question: 'Who is Rasim Quliyev?', notes: ['Read as: “Who is Rasim Quliyev?”'] });
  });

  it('is the one the question named when the answer names another, and that is said', () => {
    const found = after('Whom did Halvorsen meet?', { quote: 'She met Olga Brandt on Monday.' })('Who is she?');
    expect(found?.question).toBe('Who is Ingrid Halvorsen?');
    expect(found?.notes[1]).toBe('“she” was taken for Ingrid Halvorsen; Olga Brandt is named too.');
  });

  it('is a name of several words in the answer, where nobody is known to bear it', () => {
    const found = after('Who ran the ferry?', { quote: 'In Old Ostervik, skipper Ruta Vasil ran it.' })('Who is she?');
    expect(found?.question).toBe('Who is Ruta Vasil?');
  });

  it('is the first of several in the answer, and that is said', () => {
    const quote = 'Minister Rasim Quliyev and captain Mats Lindqvist spoke.';
    const found = after('Who spoke?', { quote })('Who is he?');
    expect(found?.notes).toEqual([
      'Read as: “Who is Rasim Quliyev?”',
      '“he” was taken for Rasim Quliyev; Mats Lindqvist is named too.',
    ]);
  });

  it('is the day of the answer for "since then", when the question had no date', () => {
    expect(after('When did the north pier open?', PIER)('What was built since then?')?.question).toBe(
      'What was built since 2 Dec 2025?',
    );
  });
});

describe('who or where is meant', () => {
  it.each(['How do ants treat themselves?', 'Did the captain hurt himself?', 'Does the boat right itself?'])(
    'is told by %j itself',
    (text) => {
      expect(after('Who judged the Greek court?')(text)).toBeNull();
    },
  );

  it.each([
    ['When was the pier burnt?', 'By whom was the pier burnt?'],
    ['When did the pier burn?', 'Who did it (the pier burn)?'],
  ])('is asked for after %j by “who did it?”', (before, meant) => {
    expect(after(before)('who did it?')?.question).toBe(meant);
  });

  it('is never a company or a place for “she”', () => {
    expect(after('Who has led Sundline for two years?', { quote: 'It was in Skarre.' })('Who is she?')).toBeNull();
  });

  it('is whoever the answer names in full, though the archive took a company beside it for somebody', () => {
    const quote = 'Viggo Strand has led Sundline for two years.';
    const earlier: Earlier = { ...UNTOLD, question: 'Who has led Sundline?', quote };
    const { question } = standAlone('Who is he?', earlier, { people: ['Sundline'], wording: ENGLISH }) ?? {};
    expect(question).toBe('Who is Viggo Strand?');
  });

  it('is no single word that nobody is called, though it was once read as a name', () => {
    const earlier: Earlier = { ...UNTOLD, question: 'Who has led Sundline?' };
    const options = { people: ['Sundline', 'Olga'], wording: ENGLISH };
    expect(standAlone('Who is he?', earlier, options)).toBeNull();
    expect(standAlone('Who is she?', { ...earlier, question: 'When did Olga sing?' }, options)?.question).toBe(
      'Who is Olga?',
    );
  });

  it('is the only person that the article of the answer names', () => {
    const quote = 'It has no keeper.';
    const earlier: Earlier = { ...UNTOLD, question: 'Who kept the light?', quote, articleId: 'a' };
    const alone = standAlone('What did he say?', earlier, {
      people: PEOPLE,
      told: ['Knut Vold', 'Skarre'],
      wording: ENGLISH,
    });
    expect(alone?.question).toBe('What did Knut Vold say?');
    expect(
      standAlone('What did he say?', earlier, { people: PEOPLE, told: ['Knut Vold', 'Olga Brandt'], wording: ENGLISH }),
    ).toBeNull();
  });

  it('is the place of the answer for “and there?”', () => {
    const asked = after('Who spoke in Varnholm?', { quote: 'She went on to talks in Ostervik.' });
    expect(asked('and there?')?.question).toBe('Who spoke in Ostervik?');
  });
});

it('asks on about the one whom the answer names', () => {
  const told = after('Who was acquitted of bribery?', { quote: 'A court acquitted Rasim Quliyev on Friday.' });
  expect(told('when?')?.question).toBe('When was Rasim Quliyev acquitted of bribery?');
  const open = after('Who was acquitted of bribery?', { quote: 'A court acquitted two men on Friday.' });
  expect(open('when?')?.question).toBe('When was … acquitted of bribery?');
  expect(after('Who is the mayor of Skarre?')('since when?')?.question).toBe('Since when is the mayor of Skarre?');
});
