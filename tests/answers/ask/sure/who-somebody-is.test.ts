import { expect, it } from 'vitest';
import { openApp } from '../../../support/open-app.ts';

const GRID = {
  id: 'grid',
  title: 'Power is back',
  source: 'Daily Lantern',
  publishedOn: '2026-02-10',
  text: 'Power is back in Brennick. The repair took nine days.\n\n“We did what we could,” said Osk Tamm, minister of energy of the Republic of Velland. Tamm thanked the crews.',
};
const BAND = {
  id: 'band',
  title: 'Band plays again',
  source: 'Daily Lantern',
  publishedOn: '2026-03-01',
  text: 'The singer Rosa Lind filled the hall on Sunday. Lind sang for two hours.\n\nThe clarinet was played by Viggo Sturm of Ostervik.',
};
const COURT = {
  id: 'court',
  title: 'Judge retires',
  source: 'Coast Wire',
  publishedOn: '2026-03-05',
  text: 'Judge Arne Lind retires in May. Everybody in court stood up for Lind.\n\nTurkish Defence Minister Yasin Gürel sent flowers; so did Greek Defence Minister Nikos Pallas.',
};

const ask = async (question: string) => (await openApp([GRID, BAND, COURT])).ask(question, {});

it('begins with the sentence that prints the title, however little of the question it holds', async () => {
  const { kind, lines } = await ask('Who is Osk Tamm?');
  expect(kind).toBe('answered');
  expect(lines[0]?.text).toBe('“We did what we could,” said Osk Tamm, minister of energy of the Republic of Velland.');
  const marked = lines[0]?.highlights.map(([start, end]) => lines[0]?.text.slice(start, end));
  expect(marked).toEqual(['minister of energy of the Republic of Velland']);
});

it.each(['who is tamm', "who's Minister Tamm?", 'tell me about Osk Tamm', 'Osk Tamm kimdir?', 'Кто такой Оск Тамм?'])(
  'knows whom “%s” asks for',
  async (question) => {
    const { kind, lines } = await ask(question);
    expect(kind).toBe('answered');
    expect(lines[0]?.text).toContain('minister of energy');
  },
);

it('begins with the title that says of where, rather than with a bare one that is newer', async () => {
  const summit = { ...BAND, id: 'summit', text: 'Ukrainian President Olena Hnatiuk came to the hall on Sunday.' };
  const later = { ...BAND, id: 'later', publishedOn: '2026-04-01', text: 'Everybody rose for President Hnatiuk.' };
  const { lines } = await (await openApp([summit, later])).ask('Who is Hnatiuk?', {});
  expect(lines[0]?.text).toBe(summit.text);
});

it('answers what rank or office somebody has as it does who they are', async () => {
  const { kind, lines } = await ask('What position does Osk Tamm hold?');
  expect(kind).toBe('answered');
  expect(lines[0]?.text).toContain('minister of energy');
});

it('tells of each who bears a name, and that there are several', async () => {
  const { kind, lines, notes } = await ask('Who is Lind?');
  expect(kind).toBe('answered');
  expect(lines.map(({ text }) => text).toSorted()).toEqual([
    'Judge Arne Lind retires in May.',
    'The singer Rosa Lind filled the hall on Sunday.',
  ]);
  expect(notes.join()).toContain('more than one person');
});

it('begins with the first sentence on somebody to whom no article gives a title', async () => {
  const { kind, lines } = await ask('Who is Viggo Sturm?');
  expect(kind).toBe('answered');
  expect(lines[0]?.text).toBe('The clarinet was played by Viggo Sturm of Ostervik.');
});

it('refuses by name somebody whom no article names, though it prints both words of the name', async () => {
  const { kind, lines, reason } = await ask('Who is Osk Lind?');
  expect([kind, lines]).toEqual(['not-found', []]);
  expect(reason).toContain('“Osk Lind”');
});

it('names the filter rather than say that nobody is called so', async () => {
  const app = await openApp([GRID, BAND, COURT]);
  const { kind, reason, notes } = await app.ask('Who is Osk Tamm?', { source: 'Coast Wire' });
  expect(kind).not.toBe('answered');
  expect(reason).not.toContain('Nobody');
  expect(notes.join()).toContain('Coast Wire');
});

it.each(['who is the Turkish defence minister', 'Who is the minister of defence of Turkey?'])(
  'answers “%s” with whoever an article gives that office, of that country',
  async (question) => {
    const { kind, lines } = await ask(question);
    expect(kind).toBe('answered');
    expect(lines[0]?.text).toContain('Yasin Gürel');
  },
);

it('reads an office whose words stand in another order in print', async () => {
  const { kind, lines } = await (
    await openApp([{ ...GRID, text: GRID.text.replace('Republic of Velland', 'Republic of Azerbaijan') }])
  ).ask('Who is the Azerbaijani energy minister?', {});
  expect(kind).toBe('answered');
  expect(lines[0]?.text).toContain('Osk Tamm');
});

it('takes a word that somebody is called by too for something else, where most articles do not mean them', async () => {
  const article = (id: string, text: string) => ({ ...BAND, id, title: id, text });
  const app = await openApp([
    article('band-of-lua', 'The concert by Tiago Lua was sold out.'),
    article('language', 'Lua is a small language for scripts.'),
    article('release', 'A release of Lua came out on Monday.'),
  ]);
  const { lines } = await app.ask('tell me about Lua', {});
  expect(lines[0]?.text).toBe('Lua is a small language for scripts.');
});
