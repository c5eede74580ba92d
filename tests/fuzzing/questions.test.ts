import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { AppError, isUsageError } from '../../src/errors.ts';
import type { Citation } from '../../src/reply/citation.ts';
import { makeArticle } from '../support/articles.ts';
import { anyText, fuzzed } from '../support/fuzzed.ts';
import { openApp } from '../support/open-app.ts';
import { openArchive } from '../support/open-archive.ts';

const ARTICLES = [
  {
    id: 'ferry',
    title: 'Ferry sails',
    date: '2025-03-04',
    source: 'Coast Wire',
    text: 'VELM, March 4. The ferry to Lerwick sails again from Friday, Mayor Anna Quill said. “We have waited for two years,” she said.\n\nIt will carry 1,200 people a day.',
  },
  {
    id: 'bridge',
    title: 'Bridge shut',
    date: '2025-05-09',
    source: 'Hills',
    text: 'The bridge of Tarn was shut on May 8 after a storm. Engineer Boris Holm said that it will open in June.',
  },
  {
    id: 'school',
    title: 'School opens',
    date: '2024-09-01',
    source: 'Hills',
    text: 'Minister Anna Quill opened a school in Tarn in 2024. It cost 40 million.',
  },
];
const EARLIER = {
  question: 'Who opened a school in Tarn?',
  quote: 'Minister Anna Quill opened a school in Tarn in 2024.',
  articleId: 'school',
  title: 'School opens',
  publishedOn: '2024-09-01',
};
const LIMIT = { limit: 5, filters: {} };

/** Everything that takes what somebody typed. */
const ASKED: Readonly<Record<string, (app: App, text: string) => Promise<object>>> = {
  ask: (app, text) => app.ask(text, {}),
  'a follow-up': (app, text) => app.ask(text, {}, EARLIER),
  check: (app, text) => app.check(text, { without: '', filters: {} }),
  'verify-quote': (app, text) => app.verifyQuote({ quote: text, article: '', speaker: text }, {}),
  search: (app, text) => app.search(text, { mode: 'keyword', ...LIMIT }),
  summary: (app, text) => app.summarise(text, { limit: null, filters: {} }),
  who: (app, text) => app.who(text, {}),
  quotes: (app, text) => app.quotes({ name: text, about: text, words: '' }, LIMIT),
  'quotes of words': (app, text) => app.quotes({ name: '', about: '', words: text }, LIMIT),
  timeline: (app, text) => app.timeline(text, LIMIT),
  articles: (app, text) => app.articles({ words: text, ...LIMIT }),
  people: (app, text) => app.people(text),
};

it('whatever is typed is answered with printed words, or refused in words', async () => {
  const app = await openApp(ARTICLES);
  const bodies = new Map<string, string>();
  for (const { id } of ARTICLES) bodies.set(id, (await app.article(id))?.body ?? '');
  for (const [name, ask] of Object.entries(ASKED)) {
    await fc.assert(
      fc.asyncProperty(anyText(40), async (text) => {
        const reply = await ask(app, text).catch(refusalOf);
        for (const { articleId, start, end, quote } of citationsIn(reply))
          expect(bodies.get(articleId)?.slice(start, end), name).toBe(quote);
      }),
      fuzzed(6),
    );
  }
});

/** What nobody can be answered is refused with the reason; anything else is a fault. */
function refusalOf(error: unknown): object {
  if (isUsageError(error) || (error instanceof AppError && error.code === 'text-too-long')) return {};
  throw error;
}

function citationsIn(reply: object): readonly Citation[] {
  return 'citations' in reply ? (reply.citations as readonly Citation[]) : [];
}

it('any words are a search that SQLite understands', async () => {
  const archive = await openArchive([makeArticle({ body: 'The ferry to Lerwick sails again.' })]);
  const terms = fc.array(anyText(20), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(terms, anyText(20), async (words, name) => {
      const filters = { source: name, author: name };
      await archive.search({ terms: words, vector: null, filters, limit: 5 });
      await archive.articlesPrinting(words, { limit: 5, filters: {} });
      await archive.wordCounts(words);
      await archive.passagesHolding(words, 5);
      await archive.stemsHeld(
        (await archive.headings({})).map(({ id }) => id),
        words,
      );
      await archive.vocabularyFrom(words.filter((word) => word !== ''));
      await archive.headings(filters);
      await archive.articlesById(words);
    }),
    fuzzed(80),
  );
});
