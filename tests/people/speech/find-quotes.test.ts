import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../src/people/reading/read-people.ts';
import type { Quote } from '../../../src/people/speech/quote.ts';
import { makeArticle } from '../../support/articles.ts';

function found(text: string): readonly Quote[] {
  return readPeople(makeArticle({ body: text })).quotes;
}

/** Speaker and sentences of each quote. */
const quotesIn = (text: string): [string, string][] =>
  found(text).map(({ speaker, start, end }) => [speaker.name, text.slice(start, end)]);
/** Speaker, and how the text says so, of each quote. */
const attributionsIn = (text: string): [string, string][] =>
  found(text).map(({ speaker, attribution }) => [speaker.name, attribution]);

describe('findQuotes', () => {
  it.each([
    ['name and verb behind', '“We agreed on it,” Zakir Hasanov said.', 'Zakir Hasanov'],
    ['verb and name behind', '"We agreed on it," said Zakir Hasanov.', 'Zakir Hasanov'],
    ['verb, title and name behind', '"We agreed on it," said Defense Minister Zakir Hasanov.', 'Zakir Hasanov'],
    [
      'an apposition between name and verb',
      '“We agreed on it,” Anna Smith, the chief executive of Acme, said.',
      'Anna Smith',
    ],
    ['a question', '"Why did you go?" asked Anna Smith.', 'Anna Smith'],
    ['a comma outside, as the British have it', '“We agreed on it”, Anna Smith said.', 'Anna Smith'],
    ['name, verb and colon before', 'Anna Smith told reporters on Monday: “We agreed on it.”', 'Anna Smith'],
    ['name, verb and comma before', 'Anna Smith said, "We agreed on it."', 'Anna Smith'],
    ['guillemets', '«Мы договорились», — заявил министр обороны Закир Гасанов.', 'Закир Гасанов'],
    ['a source', '“We agreed on it,” according to Anna Smith.', 'Anna Smith'],
    ['the nearer of two speakers', 'John Brown said Anna Smith wrote: "Go home now, all of you."', 'Anna Smith'],
    ['several sentences in one quotation', '“We won. It was hard. We won,” Anna Smith said.', 'Anna Smith'],
  ])('gives a sentence with %s', (_what, text, speaker) => expect(quotesIn(text)).toEqual([[speaker, text]]));

  it('gives whole sentences and no more', () =>
    expect(quotesIn('It rained. “We agreed on it,” Anna Smith said. It was hard. He left.')).toEqual([
      ['Anna Smith', '“We agreed on it,” Anna Smith said.'],
    ]));

  it.each([
    ['a pronoun speaks to somebody named', '"We agreed on it," he told Anna Smith.'],
    ['a pronoun speaks of somebody named', '"No comment at all," she said of Anna Smith.'],
    ['the speech is reported', 'Anna Smith stated that relations are good and “contribute positively” to peace.'],
    ['words are only called something', 'Labelling it a "double standard", Anna Smith wrote on her page.'],
    ['a work is named', 'Anna Smith wrote a book called "The Long Way Home".'],
    ['the quotation is never closed', '“We agreed on it, Anna Smith said.'],
    ['the speaker stands in another paragraph', '“We agreed on it, all of us.”\n\nAnna Smith said no more.'],
    ['nobody is named', '"We agreed on it," the minister said.'],
    ['there is no text', ''],
  ])('gives nothing where %s', (_what, text) => expect(quotesIn(text)).toEqual([]));
});

describe('speech that goes on', () => {
  it.each([
    ['behind the speaker', '“We agreed on it,” Anna Smith said. “It was hard.”'],
    ['behind verb, speaker and day', '"We agreed on it," said Anna Smith on Monday. "It was hard. We won."'],
    ['behind a speaker within the sentence', '“We agreed,” Anna Smith said, “and we will pay.”'],
  ])('is quoted with what comes before it: %s', (_what, text) =>
    expect(quotesIn(text)).toEqual([['Anna Smith', text]]),
  );

  it.each([
    [
      'another is named for it',
      '“We agreed,” Anna Smith said. “It was hard,” said John Brown.',
      ['Anna Smith', 'John Brown'],
    ],
    ['somebody else says it', '“We agreed on it,” Anna Smith said. “It was hard,” the minister said.', ['Anna Smith']],
    ['somebody is named in between', '“We agreed on it,” Anna Smith told John Brown. “It was hard.”', ['Anna Smith']],
    [
      'the writer speaks in between',
      '“We agreed on it,” Anna Smith said. A poster read: “It was hard.”',
      ['Anna Smith'],
    ],
    ['it is a word of the writer’s', '“We agreed on it,” Anna Smith said. “Hard lessons” followed.', ['Anna Smith']],
  ])('is not joined where %s', (_what, text, speakers) => {
    expect(found(text).map(({ speaker }) => speaker.name)).toEqual(speakers);
    expect(text.slice(found(text)[0]?.start, found(text)[0]?.end)).toMatch(/(?:said|Brown)\.$/u);
  });

  it('is the same speaker’s through every paragraph that a quotation is left open in', () => {
    const text =
      'Anna Smith said: “We agreed on it.\n\n“It was hard.\n\n“We won in the end.” It rained.\n\n“Nobody knows who said it.”';
    expect(quotesIn(text)).toEqual([
      ['Anna Smith', 'Anna Smith said: “We agreed on it.'],
      ['Anna Smith', '“It was hard.'],
      ['Anna Smith', '“We won in the end.”'],
    ]);
    expect(attributionsIn(text).map(([, how]) => how)).toEqual(['name', 'going on', 'going on']);
  });

  it('is known by who is named at its very end', () =>
    expect(attributionsIn('“We agreed on it.\n\n“It was hard,” Anna Smith said.')).toEqual([
      ['Anna Smith', 'going on'],
      ['Anna Smith', 'name'],
    ]));

  it('is nobody’s where a mark is left open and no paragraph takes it up', () =>
    expect(quotesIn('Anna Smith said: “We agreed on it.\n\nIt was hard.')).toEqual([]));
});

describe('speech that a pronoun attributes', () => {
  it.each([
    ['“…,” she said', 'Anna Smith came. "We agreed on it," she said.', 'she'],
    ['He said: “…”', 'Mayor John Brown came late. On Monday, he said: “We agreed on it.”', 'he'],
    ['across a paragraph', 'John Brown, the mayor, spoke.\n\n“We agreed on it,” he added.', 'he'],
    ['after speech of the same person', '“We agreed,” John Brown said.\n\n“It was hard,” he said.', 'he'],
  ])('is of the one person named before: %s', (_what, text, pronoun) =>
    expect(attributionsIn(text).at(-1)).toEqual([pronoun === 'she' ? 'Anna Smith' : 'John Brown', pronoun]),
  );

  it.each([
    ['two are named', 'John Brown met Peter Jones. "We agreed on it," he said.'],
    ['another name stands there', 'John Brown left Nord Line. "We agreed on it," he said.'],
    [
      'an unnamed office stands there',
      'John Brown came, and a spokesman spoke of the matter at length. "We agreed," he said.',
    ],
    ['somebody unnamed stands in between', 'John Brown came. A resident waited. "We agreed on it," he said.'],
    ['a relative is meant', 'John Brown came with a friend. "We agreed on it," he said.'],
    ['the writer tells of himself', 'I met John Brown. "We agreed on it," he said.'],
    ['the title does not suit', 'Mrs. Brown and her dog came. Mrs. Anna Brown sat down. "We agreed on it," he said.'],
    ['the name is far away', 'John Brown came. It rained. It rained. It rained. It rained. "We agreed," he said.'],
    ['only a quotation names somebody', 'It rained. "I met John Brown there." "We agreed on it," he said.'],
    ['it is part of what is said', 'John Brown came. "He won," he thought. It was said.'],
  ])('is nobody’s where %s', (_what, text) => expect(attributionsIn(text)).toEqual([]));
});

describe('speech whose speaker stands apart', () => {
  it.each([
    ['a name and a colon', 'Mayor Anna Smith: “We agreed on it at last.”', [['Anna Smith', 'name']]],
    ['a dash and a name', '“We agreed on it at last.” — Anna Smith, mayor of Velm', [['Anna Smith', 'name']]],
    ['a name under it', '“We agreed on it at last.”\n\n— Anna Smith, mayor', [['Anna Smith', 'below']]],
    [
      'a colon and quoted paragraphs below',
      'Anna Smith told reporters on Monday:\n\n“We agreed on it.”\n\n“It was hard.”\n\nIt rained.\n\n“Who said so?”',
      [
        ['Anna Smith', 'above'],
        ['Anna Smith', 'above'],
      ],
    ],
    [
      'labels of an interview',
      'Anna Smith spoke to us.\n\nCoast: What was agreed?\n\nAnna Smith: We will pay for it.\n\nCoast: When?\n\nSmith: In May, I hope.',
      [
        ['Anna Smith', 'name'],
        ['Smith', 'name'],
      ],
    ],
  ])('is that person’s: %s', (_what, text, expected) => expect(attributionsIn(text)).toEqual(expected));

  it.each([
    ['a list', 'Anna Smith: 34 points.\n\nJohn Brown: 21 points.\n\nPeter Jones: 10 points.'],
    ['a dash in a sentence', '“We agreed” – Anna Smith was late for it again.'],
    ['a spokesman announces it', 'A spokesman for Anna Smith said:\n\n“We agreed on it at last.”'],
    ['a fake is announced', 'A post falsely claims that Anna Smith said:\n\n“We agreed on it at last.”'],
  ])('is nobody’s where %s', (_what, text) => expect(attributionsIn(text)).toEqual([]));
});
