import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatOf } from '../../src/articles/formats/formats.ts';
import { readArticleBytes } from '../../src/articles/read-article-bytes.ts';
import { sentencesOf } from '../../src/passages/split-sentences.ts';
import { parseDay } from '../../src/text/parse-day.ts';
import { fuzzed, mutated } from '../support/fuzzed.ts';
import { makeDocx, wordParagraph } from '../support/make-docx.ts';
import { makeEpub } from '../support/make-epub.ts';
import { column, makePdf } from '../support/make-pdf.ts';
import { newsItem, newsMessage, nitf } from '../support/news-items.ts';
import { storyPage } from '../support/news-pages.ts';

const STORY = [
  'The harbour of Velm opened on Tuesday, and the first boats came in before noon.',
  '“It is late,” Mayor Anna Quill said. Two boats came in.',
];
/** As long as what is taken for an article of a page, and not for a notice. */
const LONG = [...STORY, ...STORY, ...STORY, ...STORY];
const RECORD = {
  id: 'harbour',
  title: 'Harbour opens',
  date: '2025-03-04',
  text: STORY.join('\n\n'),
  url: 'https://a.b/',
};
const LINKED = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Harbour opens', articleBody: LONG.join('\n'), datePublished: '2025-03-04' })}</script>`;
const NINJS = {
  uri: 'urn:1',
  type: 'text',
  pubstatus: 'usable',
  headline: 'Harbour opens',
  body_xhtml: `<p>${STORY[0]}</p>`,
};

/** A whole file of each way of writing articles. */
const FILES: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ['story.txt', `date 2025-03-04\n\nHarbour opens\n\nVELM, March 4. ${STORY.join('\n\n')}\n`],
  [
    'story.md',
    `---\ntitle: Harbour opens\ndate: 2025-03-04\ntags: [a, b]\n---\n\n# Harbour opens\n\n${STORY.join('\n\n> ')}\n`,
  ],
  ['toml.md', `+++\ntitle = "Harbour opens"\n+++\n\n${STORY.join('\n\n- ')}\n`],
  ['story.html', storyPage('Harbour opens', LONG)],
  ['data.html', storyPage('Harbour opens', LONG).replace('</head>', `${LINKED}</head>`)],
  ['story.json', JSON.stringify({ articles: [RECORD, { ...RECORD, id: 'again' }] })],
  ['ninjs.json', JSON.stringify(NINJS)],
  ['story.jsonl', `${JSON.stringify(RECORD)}\n${JSON.stringify({ ...RECORD, id: 'again' })}\n`],
  ['nitf.xml', nitf()],
  ['news.xml', newsMessage(newsItem(), newsItem())],
  [
    'story.docx',
    makeDocx(`${wordParagraph('Harbour opens', 'Titel')}${STORY.map((text) => wordParagraph(text)).join('')}`),
  ],
  [
    'story.epub',
    makeEpub([{ file: 'a.xhtml', label: 'Harbour', body: LONG.map((text) => `<p>${text}</p>`).join('') }]),
  ],
  ['story.pdf', makePdf([column(700, STORY)])],
];
/** A library that unpacks or draws takes its time. */
const isPacked = (name: string): boolean => /\.(?:docx|epub|pdf)$/u.test(name);

it.each(FILES)('%s gives its articles', async (name, content) => {
  const { articles, problems } = await read(Buffer.from(content), name);
  expect(problems).toEqual([]);
  expect(articles.length).toBeGreaterThan(0);
});

it.each(FILES)('whatever is changed in %s, it gives articles or says what is wrong', async (name, content) => {
  const changed = mutated(Buffer.from(content));
  await fc.assert(
    fc.asyncProperty(changed, (bytes) => expectSound(bytes, name)),
    fuzzed(isPacked(name) ? 4 : 15),
  );
});

it.each(FILES)('any bytes as %s give articles or a reason', async (name) => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => expectSound(bytes, name)),
    fuzzed(isPacked(name) ? 3 : 10),
  );
});

it('whatever is changed within a document of Word, it gives articles or says what is wrong', async () => {
  const body = `${wordParagraph('Harbour opens', 'Titel')}${STORY.map((text) => wordParagraph(text)).join('')}`;
  const changed = mutated(Buffer.from(body)).map((bytes) => makeDocx(Buffer.from(bytes).toString()));
  await fc.assert(
    fc.asyncProperty(changed, (bytes) => expectSound(bytes, 'story.docx')),
    fuzzed(4),
  );
});

it('whatever is changed within a chapter of a book, it gives articles or says what is wrong', async () => {
  const changed = mutated(Buffer.from(STORY.map((text) => `<p>${text}</p>`).join(''))).map((bytes) =>
    makeEpub([{ file: 'a.xhtml', label: 'Harbour', body: Buffer.from(bytes).toString() }]),
  );
  await fc.assert(
    fc.asyncProperty(changed, (bytes) => expectSound(bytes, 'story.epub')),
    fuzzed(4),
  );
});

/** As files are read, but in this thread. */
async function read(bytes: Uint8Array, name: string): ReturnType<typeof readArticleBytes> {
  const format = formatOf(name);
  if (format === null) throw new Error(`no format reads ${name}`);
  return readArticleBytes(bytes, name, { ...format, isReadApart: false });
}

async function expectSound(bytes: Uint8Array, name: string): Promise<void> {
  const { articles, problems } = await read(bytes, name);
  expect(articles.length + problems.length).toBeGreaterThan(0);
  for (const { message } of problems) {
    expect(message.length).toBeGreaterThan('is'.length);
    // What a library throws is told as it is; of what we read ourselves we know what is wrong.
    if (!isPacked(name)) expect(message).not.toContain('defeats its reader');
  }
  for (const article of articles) {
    expect(article.id.trim()).not.toBe('');
    expect(article.body.trim()).not.toBe('');
    expect(article.title.trim()).not.toBe('');
    expect(article.publishedOn).toBe(article.publishedOn === null ? null : parseDay(article.publishedOn));
    expect(article.url ?? 'https://a.b').toMatch(/^https?:\/\//iu);
    expect(article.body.startsWith(article.dateline ?? '')).toBe(true);
    expect(article.body).not.toMatch(/\p{Surrogate}/u);
    for (const { start, end } of sentencesOf(article)) expect(article.body.slice(start, end).trim()).not.toBe('');
  }
}
