import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { createReadStored } from '../../src/people/reading/read-stored.ts';
import type { WatchKind } from '../../src/memory/watches.ts';
import { kindOfWatch } from '../../src/watches/kind-of-watch.ts';
import { matchWatch } from '../../src/watches/match-watch.ts';
import { withoutCopies } from '../../src/watches/without-copies.ts';
import { makeArticle } from '../support/articles.ts';
import { ENGLISH } from '../support/english.ts';
import { openArchive } from '../support/open-archive.ts';

const OLD = makeArticle({
  id: 'old',
  body: 'The bridge at Unst was closed by Zakir Hasanov. Nobody knows when it opens.',
});
const HARBOUR = makeArticle({
  id: 'harbour',
  body: 'The port was calm. Minister Zakir Həsənov opened the bridges of Lerwick on Monday. Hasanov then left.',
});
const BOATS = makeArticle({ id: 'boats', body: 'Nine boats sank at Wick on Saturday, the coast guard said.' });

async function match(kind: WatchKind, words: string, articles: readonly Article[]) {
  const archive = await openArchive([OLD, HARBOUR, BOATS]);
  const found = await matchWatch({ kind, words }, articles, {
    retrieval: { archive, model: null },
    prepare: createReadStored(archive),
    wording: ENGLISH,
  });
  for (const { articleId, start, end, quote } of found) {
    expect((await archive.articlesById([articleId])).get(articleId)?.body.slice(start, end)).toBe(quote);
  }
  return found.map(({ quote, highlights }) => ({
    quote,
    marked: highlights.map(([start, end]) => quote.slice(start, end)),
  }));
}

describe('a name', () => {
  it('finds the first sentence that names the person in any spelling, the name marked', async () => {
    expect(await match('person', 'Zakir Hasanov', [HARBOUR, BOATS])).toEqual([
      {
        quote: 'Minister Zakir Həsənov opened the bridges of Lerwick on Monday.',
        marked: ['Zakir Həsənov'],
      },
    ]);
  });

  it('finds nobody of another name', async () => {
    expect(await match('person', 'Ingrid Halcrow', [HARBOUR, BOATS])).toEqual([]);
  });
});

describe('a question', () => {
  it('is answered from the new articles alone, and only by what answers', async () => {
    const [line] = await match('question', 'How many boats sank at Wick?', [HARBOUR, BOATS]);
    expect(line?.quote).toBe(BOATS.body);
    expect(await match('question', 'How many boats sank at Wick?', [HARBOUR])).toEqual([]);
    expect(await match('question', 'Who closed the bridge at Unst?', [BOATS])).toEqual([]);
  });
});

describe('words', () => {
  it('find the first sentence that holds all of them, in any form', async () => {
    expect(await match('words', 'the bridge of Lerwick', [HARBOUR, OLD])).toEqual([
      { quote: 'Minister Zakir Həsənov opened the bridges of Lerwick on Monday.', marked: ['bridges', 'Lerwick'] },
    ]);
    expect(await match('words', 'bridge boats', [HARBOUR, OLD, BOATS])).toEqual([]);
  });
});

it('takes what somebody writes for a question, a name or words', async () => {
  const isKnown = async (name: string): Promise<boolean> => name === 'halcrow';
  const kinds = ['When does the ferry sail', 'NATO?', 'Zakir Hasanov', 'halcrow', 'military education', 'NATO'];
  expect(await Promise.all(kinds.map((words) => kindOfWatch(words, isKnown)))).toEqual([
    'question',
    'question',
    'person',
    'person',
    'words',
    'words',
  ]);
});

it('counts a story that several outlets carried once', () => {
  const copy = makeArticle({ id: 'copy', body: `${HARBOUR.body} More soon.` });
  expect(withoutCopies([HARBOUR, copy, BOATS]).map(({ id }) => id)).toEqual(['harbour', 'boats']);
});
