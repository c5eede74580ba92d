import { expect, it } from 'vitest';
import { createKnownWords } from '../../../src/question/spelling/known-words.ts';
import { restoreCountry } from '../../../src/question/spelling/names-like-words.ts';
import { makeArticle } from '../../support/articles.ts';
import { openArchive } from '../../support/open-archive.ts';

async function read(text: string, body = 'The US navy sent a ship. “Tell us more,” he said.'): Promise<string> {
  return restoreCountry(text, createKnownWords(await openArchive([makeArticle({ body })])));
}

it.each([
  ['did the us attack', 'did the US attack'],
  ['us navy ship', 'US navy ship'],
  ['which ship of us navy came', 'which ship of US navy came'],
])('reads %j as %j', async (typed, meant) => {
  expect(await read(typed)).toBe(meant);
});

it.each(['tell us more', 'what did he tell us', 'who was with us', 'let us ask', 'give us details'])(
  'leaves the pronoun in %j',
  async (text) => {
    expect(await read(text)).toBe(text);
  },
);

it('names the country as the archive does', async () => {
  expect(await read('what did the us send', 'The United States sent a ship.')).toBe('what did the United States send');
});
