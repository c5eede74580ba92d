import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sentencesOf } from '../../../src/passages/split-sentences.ts';
import { whoIsMeant } from '../../../src/people/person/who-is-meant.ts';
import { readPeople } from '../../../src/people/reading/read-people.ts';
import { makeArticle } from '../../support/articles.ts';

/** Whom the last sentence of a body means. */
function lastOf(body: string): readonly [string, string] | null {
  const article = makeArticle({ body });
  const sentence = sentencesOf(article).at(-1);
  if (sentence === undefined) throw new Error('no sentence');
  const meant = whoIsMeant(article, sentence, readPeople);
  return meant === null ? null : [meant.word, meant.name];
}

it.each([
  ['Mayor Ilke Sandvik opened the bridge on Monday. He thanked the builders.', 'He', 'Ilke Sandvik'],
  ['Mayor Ilke Sandvik opened the bridge.\n\nOn Tuesday, she left for Oslo.', 'she', 'Ilke Sandvik'],
  ['Mayor Ilke Sandvik opened it. Sandvik is from Bergen. “It is late,” he said.', 'he', 'Ilke Sandvik'],
  ['Mayor Ilke Sandvik opened it. The bridge is long. Her visit lasted two days.', 'Her', 'Ilke Sandvik'],
  [
    'Transport Minister Orkhan Rzayev met Admiral Lale Demir. Welcoming the guests, the minister spoke of ports.',
    'the minister',
    'Orkhan Rzayev',
  ],
  [
    'Transport Minister Orkhan Rzayev met Admiral Lale Demir. The admiral thanked him for it.',
    'The admiral',
    'Lale Demir',
  ],
])('says whom %j means', (body, word, name) => {
  expect(lastOf(body)).toEqual([word, name]);
});

it.each([
  ['two people were named just before', 'Mayor Ilke Sandvik met Jonas Berg. He thanked the builders.'],
  ['a name stands there that nobody knows', 'Mayor Ilke Sandvik met Qwertz Uiopas. He thanked the builders.'],
  ['nobody was named', 'The bridge opened. He thanked the builders.'],
  ['the name is too far away', 'Mayor Ilke Sandvik came. One thing. Two things. Three things. He left.'],
  ['the pronoun is not the subject', 'Mayor Ilke Sandvik came. The builders thanked him.'],
  ['the sentence names the person itself', 'Mayor Ilke Sandvik came. The mayor of Bergen, Jonas Berg, left.'],
  [
    'two people have the office',
    'Transport Minister Orkhan Rzayev met Defence Minister Lale Demir. The minister spoke of ports.',
  ],
  ['nobody has the office', 'Mayor Ilke Sandvik came. The minister spoke of ports.'],
  ['it is no office', 'Mayor Ilke Sandvik came. The bridge opened late.'],
  ['it means a thing', 'Mayor Ilke Sandvik opened the bridge. It is long.'],
])('says nothing when %s', (_, body) => {
  expect(lastOf(body)).toBeNull();
});

it('knows the minister of the seed article', () => {
  const body = readFileSync(new URL('../../../seeds/000_fe1b989d3a4af603.txt', import.meta.url), 'utf8')
    .replace(/^\s*date \S+ /u, '')
    .trim();
  const article = makeArticle({ body });
  const sentence = sentencesOf(article).find(({ start }) => body.startsWith('Welcoming', start));
  expect(sentence && whoIsMeant(article, sentence, readPeople)).toEqual({
    word: 'the minister',
    name: 'Zakir Hasanov',
  });
});
