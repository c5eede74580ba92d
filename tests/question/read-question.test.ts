import { beforeEach, describe, expect, it } from 'vitest';
import { createGeneralWords } from '../../src/question/spelling/general-words.ts';
import { createReadQuestion, type UnderstoodQuestion } from '../../src/question/read-question.ts';
import { makeArticle } from '../support/articles.ts';
import { openArchive } from '../support/open-archive.ts';
import { PORT_ARTICLES } from '../support/port-articles.ts';
import { ENGLISH } from '../support/english.ts';

let read: (text: string) => Promise<UnderstoodQuestion>;
const general = createGeneralWords();

async function reading(articles: typeof PORT_ARTICLES): Promise<(text: string) => Promise<UnderstoodQuestion>> {
  const archive = await openArchive(articles);
  const readQuestion = createReadQuestion({ archive, general, today: () => '2026-11-24' });
  return (text) => readQuestion(text, { filters: {}, wording: ENGLISH });
}

beforeEach(async () => {
  read = await reading(PORT_ARTICLES);
});

it.each([
  ['a letter left out', 'What will Karagule run?', 'What will Karagülle run?', 'Karagule', 'Karagülle'],
  ['a letter doubled', 'What did Halvorssen say?', 'What did Halvorsen say?', 'Halvorssen', 'Halvorsen'],
  ['letters swapped', 'Who is Lindqivst?', 'Who is Lindqvist?', 'Lindqivst', 'Lindqvist'],
  ['two slips in a long name', 'What did Halvorssenn say?', 'What did Halvorsen say?', 'Halvorssenn', 'Halvorsen'],
  ['another letter for a sound', 'Who met Quliyef?', 'Who met Quliyev?', 'Quliyef', 'Quliyev'],
  [
    'an ordinary word',
    'Who keeps the Skarre lighthuose?',
    'Who keeps the Skarre lighthouse?',
    'lighthuose',
    'lighthouse',
  ],
])('mends %s, and says so', async (_what, typed, question, word, meant) => {
  const { notes, ...found } = await read(typed);
  expect(found).toMatchObject({ question });
  expect(notes).toEqual([`“${word}” was read as “${meant}”.`]);
});

it.each([
  ['Что сказал Хальворсен?', 'What said Halvorsen?', 'ru'],
  ['Karagülle ne dedi?', 'What said Karagülle?', 'az'],
  ['Halvorsen kimlə görüşüb?', 'Halvorsen kimlə met?', null],
])('carries the common words of %j over into the English of the articles', async (typed, question, language) => {
  const found = await read(typed);
  expect(found.foreign).toBe(language);
  if (language !== null) expect(found).toMatchObject({ question });
});

it.each([
  'Who is Halversund?',
  'What is the capital of France?',
  'Who is Vladimir Putin?',
  'Where is Ostergard?',
  'Who is Brandis?',
  'Is the fleet unharmed?',
  'Who wellcomes guests?',
  'How does a lighthouse quantify wind?',
  "Why weren't the boats out?",
  'What is covid-19?',
])('leaves %j alone: what the archive does not know does not become what it does', async (text) => {
  expect(await read(text)).toMatchObject({ question: text, notes: [] });
});

it('changes nothing where two words are as near', async () => {
  const articles = ['Marlena', 'Marlene'].map((name, index) =>
    makeArticle({ id: String(index), body: `The boat of ${name} Vik sank off Varnholm.` }),
  );
  const ambiguous = await reading(articles);
  expect((await ambiguous('Whose boat? Marlenx’s?')).notes).toEqual([]);
  expect((await ambiguous('Did Marlana sail?')).notes).toEqual([]);
});

it('knows a name of other letters than the asker has', async () => {
  const azerbaijani = await reading([makeArticle({ body: 'BAKI. Nazir Zakir Həsənov qonaqları salamladı.' })]);
  expect(await azerbaijani('Who is Hasanov?')).toMatchObject({
    question: 'Who is Həsənov?',
    notes: ['“Hasanov” was read as “Həsənov”.'],
  });
  expect((await azerbaijani('Кто такой Гасанов?')).question).toContain('Həsənov');
});

it.each([
  ['Гасанов', 'Hasanov'],
  ['Гасанову', 'Hasanov'],
  ['Həsənov', 'Hasanov'],
  ['Həsənovun', 'Hasanov'],
])('reads %s as the %s that the archive prints', async (typed, printed) => {
  const latin = await reading([makeArticle({ body: 'BAKU. Minister Zakir Hasanov welcomed the guests.' })]);
  expect(await latin(`Who met ${typed}?`)).toMatchObject({
    question: `Who met ${printed}?`,
    notes: [`“${typed}” was read as “${printed}”.`],
  });
});

describe('capitals', () => {
  it.each([
    ['who is teodor karagulle', 'who is Teodor Karagülle'],
    ['what did rasim quliyev say in varnholm', 'what did Rasim Quliyev say in Varnholm'],
    ['how many guests did the harbour master welcome', 'how many guests did the harbour master welcome'],
    ['Who is olga brandt?', 'Who is Olga Brandt?'],
    ['what is halvorsens rank', 'what is Halvorsen’s rank'],
  ])('are given back to the names of %j, without a word', async (typed, question) => {
    expect(await read(typed)).toMatchObject({ question, notes: [] });
  });

  it('are left as they are where the asker uses them', async () => {
    expect((await read('Who met rasim in Varnholm?')).question).toBe('Who met rasim in Varnholm?');
  });
});

it('mends a name and resolves a date in one question', async () => {
  expect(await read('what did halvorssen say last week?')).toMatchObject({
    question: 'what did Halvorsen say?',
    filters: { from: '2025-12-01', to: '2025-12-07' },
    notes: [
      '“halvorssen” was read as “Halvorsen”.',
      'Read “last week” as 1–7 Dec 2025, the week before the newest article.',
    ],
  });
});

it.each(['', '  ', '?', '"*( 🙂', 'a'.repeat(2000), 'in', 'last week', 'between and'])('takes %j', async (text) => {
  await expect(read(text)).resolves.toBeDefined();
});

it('reads an archive of nothing', async () => {
  const empty = await reading([]);
  expect(await empty('Who is Halvorsen?')).toMatchObject({ question: 'Who is Halvorsen?', filters: {}, notes: [] });
});
