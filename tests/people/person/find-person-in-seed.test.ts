import { readPeople } from '../../../src/people/reading/read-people.ts';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { readArticleFile } from '../../../src/articles/read-article-file.ts';
import { findPerson } from '../../../src/people/person/find-person.ts';
import type { FoundPerson } from '../../../src/people/person/person-result.ts';
import { ENGLISH } from '../../support/english.ts';

const SEEDS = dirname(fileURLToPath(new URL('../../../seeds/x', import.meta.url)));

function found(name: string, articles: readonly Article[]): FoundPerson {
  const result = findPerson(name, articles, { read: readPeople, wording: ENGLISH });
  if (result.kind !== 'found') throw new Error(`${name} is ${result.kind}: ${result.reason}`);
  return result;
}

function quoted(
  articles: readonly Article[],
  { articleId, start, end }: { articleId: string; start: number; end: number },
) {
  return articles.find(({ id }) => id === articleId)?.body.slice(start, end);
}

describe('findPerson in the seed', () => {
  let seed: readonly Article[] = [];
  beforeAll(async () => {
    seed = (await readArticleFile(SEEDS, '000_fe1b989d3a4af603.txt')).articles;
    expect(seed).toHaveLength(1);
  });

  it('knows the minister, his rank and whom he met', () => {
    const person = found('Zakir Hasanov', seed);
    expect(person.name).toBe('Zakir Hasanov');
    expect(person.variants).toEqual(['Zakir Hasanov', 'Hasanov']);
    expect(person.roles.map(({ text }) => text)).toEqual([
      'Minister of Defense of the Republic of Azerbaijan',
      'Colonel General',
    ]);
    expect(person.related).toEqual([{ name: 'Yusuf Karagülle', articles: 1 }]);
  });

  it('knows the admiral by his surname without its mark', () => {
    const person = found('Karagulle', seed);
    expect(person.roles.map(({ text }) => text)).toEqual([
      'Deputy Chief of Staff for the Partnerships Directorate at NATO Supreme Headquarters Allied Powers Europe (SHAPE)',
      'Rear Admiral',
    ]);
    expect(person.mentions.map((mention) => quoted(seed, mention))).toHaveLength(2);
  });

  it('takes reported speech for no quote', () => expect(found('Hasanov', seed).quotes).toEqual([]));

  it('gives roles and mentions that are slices of the body', () => {
    const person = found('Hasanov', seed);
    for (const role of person.roles) {
      expect(quoted(seed, role)).toBe(role.text);
      expect(quoted(seed, { ...role, ...role.sentence })).toContain(role.text);
    }
    for (const mention of person.mentions) expect(quoted(seed, mention)).toContain('Hasanov');
    expect(quoted(seed, person.mentions[0]!)).not.toContain('BAKU');
  });

  it.each([
    'colonel general hasanov',
    'HASANOV',
    'Həsənov',
    "Zakir Hasanov's",
    'Гасанов',
    'Закир Гасанов',
    'Hasanov Zakir',
    'Zakir',
    'Z. Hasanov',
    'who is Zakir Hasanov?',
    'Minister of Defense Zakir Hasanov',
  ])('finds Zakir Hasanov by %j', (name) => expect(found(name, seed).name).toBe('Zakir Hasanov'));

  it.each([
    ['Putin', 'No article'],
    ['John Hasanov', 'No article'],
    ['the minister', 'a title without a name'],
    ['Minister of Defense', 'a title without a name'],
    ['', 'No name'],
    ['   ', 'No name'],
    ['x'.repeat(200), 'too long'],
    ['🙂', 'letters'],
    ['2025', 'letters'],
    ['NATO', 'not as the name of a person'],
    ['Azerbaijan', 'not as the name of a person'],
    ['National Defense University', 'not as the name of a person'],
    ['Trend', 'not as the name of a person'],
  ])('does not find %j and says why', (name, reason) => {
    const result = findPerson(name, seed, { read: readPeople, wording: ENGLISH });
    expect(result.kind).toBe('not-found');
    expect(result).toHaveProperty('reason', expect.stringContaining(reason));
  });

  it.each([
    ['Hassanov', ['Zakir Hasanov']],
    ['Zakir Hasanof', ['Zakir Hasanov']],
    ['Karagule', ['Yusuf Karagülle']],
    ['Hesenov', ['Zakir Hasanov']],
    ['Putin', []],
    ['Li', []],
  ])('offers near spellings of %j', (name, nearest) =>
    expect(findPerson(name, seed, { read: readPeople, wording: ENGLISH })).toMatchObject({
      kind: 'not-found',
      nearest,
    }),
  );
});
