import { readPeople } from '../../../src/people/reading/read-people.ts';
import { expect, it } from 'vitest';
import { findPerson } from '../../../src/people/person/find-person.ts';
import { verifyDossier } from '../../../src/answers/who/verify-dossier.ts';
import { whoReply } from '../../../src/answers/who/who-reply.ts';
import { archiveStatus } from '../../support/archive-status.ts';
import { makeArticle } from '../../support/articles.ts';
import { ENGLISH } from '../../support/english.ts';

const archive = archiveStatus({ articles: 2, passages: 2 });
const articles = [
  makeArticle({ id: 'a', publishedOn: '2024-02-01', body: 'Mayor Anna Smith left.' }),
  makeArticle({
    id: 'b',
    publishedOn: '2024-01-01',
    body: '“We won,” Anna Smith said. Anna Smith said that it rained.',
  }),
];
const reply = whoReply({
  name: 'Smith',
  result: findPerson('Smith', articles, { read: readPeople, wording: ENGLISH }),
  articles,
  archive,
  wording: ENGLISH,
});

it('keeps all that the archive prints', () => {
  expect(reply.citations).toHaveLength(3);
  expect(verifyDossier(reply, (id) => articles.find((article) => article.id === id) ?? null)).toEqual(reply);
});

it('leaves out what rests on an article that was edited or removed, and numbers the rest anew', () => {
  const edited = makeArticle({ id: 'a', body: 'Mayor Anna Smyth left.' });
  const verified = verifyDossier(reply, (id) => (id === 'a' ? edited : (articles[1] ?? null)));
  expect(verified).toMatchObject({ roles: [], citations: [{ number: 1 }, { number: 2 }] });
  expect(verified.citations.map(({ articleId }) => articleId)).toEqual(['b', 'b']);
  for (const { text, citation } of [...verified.quotes, ...verified.reported, ...verified.mentions]) {
    expect(verified.citations[citation - 1]?.quote).toBe(text);
  }
  expect(verifyDossier(reply, () => null)).toMatchObject({ roles: [], quotes: [], mentions: [], citations: [] });
});
