import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/passages/split-sentences.ts';
import { findPeople } from '../../src/people/find-people.ts';
import { findQuotes } from '../../src/people/find-quotes.ts';

/** Speaker and sentences of each quote. */
function quotesIn(text: string): [string, string][] {
  const sentences = sentencesOf({ body: text, dateline: null });
  return findQuotes({ text, sentences, mentions: findPeople(text) }).map(({ speaker, start, end }) => [
    speaker.name,
    text.slice(start, end),
  ]);
}

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
    expect(quotesIn('It rained. “We agreed on it,” Anna Smith said. “It was hard.” He left.')).toEqual([
      ['Anna Smith', '“We agreed on it,” Anna Smith said.'],
    ]));

  it.each([
    ['a pronoun speaks', 'Anna Smith came. "We agreed on it," she said.'],
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
