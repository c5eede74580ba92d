import { expect, it } from 'vitest';
import { headlineOf } from '../../src/articles/headline.ts';

const made = (body: string, dateline: string | null = null): string => headlineOf({ body, dateline });

it.each([
  ['The minister resigned on Monday. He gave no reason.', 'The minister resigned on Monday'],
  ['On December 9, the minister met Gen. Smith, Trend reports via the ministry.', 'The minister met Gen. Smith'],
  ['On Tuesday, Minister Lee left.', 'Minister Lee left'],
  ['On 9 December 2025, a fire broke out.', 'A fire broke out'],
  ['On December 9, when talks began, oil fell.', 'On December 9, when talks began, oil fell'],
  ['On Room 9, the light went out.', 'On Room 9, the light went out'],
  ['Gas exports rose, Report informs, citing SOCAR, the state company.', 'Gas exports rose'],
  ['Shares of Acme fell by a third, Reuters reported.', 'Shares of Acme fell by a third'],
  ['Oil fell, according to Interfax.', 'Oil fell'],
  ['Prices rose in the U.S.', 'Prices rose in the U.S.'],
  ['Det. Insp. Olga Brandt shut the pier. It rained.', 'Det. Insp. Olga Brandt shut the pier'],
  ['Asked whether he would go, the mayor said no. Others left.', 'Asked whether he would go, the mayor said no'],
  ['Who won? Nobody did.', 'Who won?'],
  ['...', '...'],
])('makes a headline of %j', (body, headline) => {
  expect(made(body)).toBe(headline);
});

it('keeps who says so, without whom a claim would be a fact', () => {
  expect(made('The army killed 40 people, Smith said.')).toBe('The army killed 40 people, Smith said');
});

it('leaves the dateline out, on a line of its own too', () => {
  expect(made('PARIS — The talks ended.', 'PARIS —')).toBe('The talks ended');
  expect(made('Baku, Dec. 9\n\nThe talks ended.', 'Baku, Dec. 9')).toBe('The talks ended');
});

it('shortens a long lead before it cuts it', () => {
  expect(
    made(
      'President of the Republic of Azerbaijan Ilham Aliyev received the Secretary General of NATO (North Atlantic Treaty Organization) in Baku.',
    ),
  ).toBe('President of Azerbaijan Ilham Aliyev received the Secretary General of NATO in Baku');
  expect(made(`The President of the Republic of Korea spoke ${'of peace and of trade '.repeat(6)}.`)).toMatch(
    /^The President of the Republic of Korea spoke/,
  );
});

it('cuts a long lead at a clause that says something, and shows that it did', () => {
  const lead = `The committee of ministers approved the plan for the new harbour, ${'although nobody had read it '.repeat(5)}.`;
  expect(made(lead)).toBe(
    'The committee of ministers approved the plan for the new harbour, although nobody had read it…',
  );
  // The first comma only ends the subject.
  const long = `Minister of Defense of Azerbaijan, Colonel General Zakir Hasanov, met with the delegation led by ${'the Deputy Chief '.repeat(6)}.`;
  expect(made(long)).toBe('Minister of Defense of Azerbaijan, Colonel General Zakir Hasanov, met with the delegation…');
});

it.each([
  ['one long word', 'x'.repeat(300)],
  ['words without a clause', 'word '.repeat(60)],
  ['a script without spaces', '阿塞拜疆国防部长会见北约代表团'.repeat(20)],
  ['characters of two halves', '🙂'.repeat(150)],
  ['Russian', 'Министр обороны провёл переговоры с делегацией альянса и обсудил совместные учения '.repeat(3)],
])('is at most 100 characters of %s, and ends in no half of one', (_name, body) => {
  const headline = made(body);
  expect(headline.length).toBeLessThanOrEqual(100);
  expect(headline.length).toBeGreaterThan(60);
  expect(headline).toMatch(/[^\s,;:]…$/u);
  expect(headline).not.toMatch(/\p{Cs}/u);
});

it('never cuts inside a word', () => {
  for (let length = 2; length < 30; length += 1) {
    const word = 'w'.repeat(length);
    expect(made(`${word} `.repeat(100).trim())).toMatch(new RegExp(`^${word}( ${word})*…$`));
  }
});
