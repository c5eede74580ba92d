import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../../src/articles/article-format.ts';
import { markdownFormat } from '../../../src/articles/formats/markdown-format.ts';
import { testArticleFormat } from '../../contracts/article-format.ts';
import { parseText } from '../../support/parse-text.ts';

testArticleFormat('Markdown', {
  format: markdownFormat,
  sample:
    '---\ntitle: Talks open\ndate: 2025-12-09\nauthor: [Ann Lee]\n---\n# Talks open\n\n**They** met\non [Monday](https://example.org).\n\n- They left.\n',
  articles: [
    {
      title: 'Talks open',
      publishedOn: '2025-12-09',
      author: 'Ann Lee',
      paragraphs: ['They met on Monday.', 'They left.'],
      line: null,
    },
  ],
  marks: ['---\n', 'a: b\n', '# ', '> ', '- ', '```\n', '<b>', '![', '](', '**', '&#0;', '{', ': ', '\t'],
});

async function read(text: string): Promise<ParsedArticle> {
  const { articles, problems } = await parseText(markdownFormat, text);
  expect(problems).toEqual([]);
  expect(articles).toHaveLength(1);
  return articles[0]!;
}

const problemOf = async (text: string): Promise<unknown> => {
  const { articles, problems } = await parseText(markdownFormat, text);
  expect(articles).toEqual([]);
  return problems[0];
};

describe('the text', () => {
  it('is plain paragraphs, in order, without marks', async () => {
    const { paragraphs } = await read(
      [
        'The **min*ister*** arrived in [Baku](https://example.org "t") on\nMonday, *Trend* reported \\[sic\\] &amp; left.',
        '> “We will stay,” he said.\n>\n> He left.',
        '- First point\n- Second point\n\n  with more\n  - nested',
        '## What comes next',
        '![A picture](a.jpg)',
        'Ends with `code`.',
        '***',
        'Next  \nline\\\nthen<br>last.',
        '[1]: https://example.org',
      ].join('\n\n'),
    );
    expect(paragraphs).toEqual([
      'The minister arrived in Baku on Monday, Trend reported [sic] & left.',
      '“We will stay,” he said.',
      'He left.',
      'First point',
      'Second point',
      'with more',
      'nested',
      'What comes next',
      'Ends with code.',
      'Next line then last.',
    ]);
  });

  it('has nothing of raw HTML but what stands between inline tags', async () => {
    const text = 'He <b>said</b> no.<!-- note -->\n\n<script>\nalert(1)\n</script>\n\n<!-- a\n\nnote -->\n\nEnd.';
    expect((await read(text)).paragraphs).toEqual(['He said no.', 'End.']);
  });

  it('keeps paragraphs that are indented like code', async () => {
    const { paragraphs } = await read('Lead.\n\n    Indented one.\n\n    Indented two.\n\n```\nfenced\n```');
    expect(paragraphs).toEqual(['Lead.', 'Indented one.', 'Indented two.', 'fenced']);
  });

  it('keeps text between two rules, which is no front matter', async () => {
    expect((await read('---\n\nOne.\n\n---\n\nTwo.')).paragraphs).toEqual(['One.', 'Two.']);
  });
});

describe('the title', () => {
  it('is the first heading of the first level, which is then no paragraph', async () => {
    const article = await read('# NATO *Days* open\n\nLead.\n\n# Another\n\nEnd.');
    expect(article).toMatchObject({ title: 'NATO Days open', paragraphs: ['Lead.', 'Another', 'End.'] });
  });

  it('is the front matter’s when it has one; a heading that says the same is left out', async () => {
    const same = await read('---\ntitle: "NATO Days open"\n---\n# NATO Days Open!\n\nLead.');
    expect(same).toMatchObject({ title: 'NATO Days open', paragraphs: ['Lead.'] });
    const other = await read('---\ntitle: NATO Days open\n---\nLead.\n\n# Background\n\nEnd.');
    expect(other).toMatchObject({ title: 'NATO Days open', paragraphs: ['Lead.', 'Background', 'End.'] });
  });

  it('is null without either', async () => {
    expect((await read('## Background\n\nLead.')).title).toBeNull();
  });
});

describe('front matter', () => {
  it('fills the fields', async () => {
    const article = await read(
      '---\ntitle: Days\ndate: 2025-12-09\nsource: Trend\nurl: https://example.org/a\nauthor: Ann Lee\nid: 007\ntags: [a, b]\n---\nLead.\n',
    );
    expect(article).toEqual({
      id: '007',
      title: 'Days',
      source: 'Trend',
      publishedOn: '2025-12-09',
      author: 'Ann Lee',
      url: 'https://example.org/a',
      paragraphs: ['Lead.'],
      line: null,
    });
  });

  it('knows the fields by their other names, however they are spelled', async () => {
    const article = await read(
      '\uFEFF---\r\nPublished_On: December 9, 2025\r\noutlet: { name: Trend }\r\nlink: https://example.org/b\r\nauthors:\r\n  - Ann Lee\r\n  - name: Bo Li\r\n---\r\nLead.',
    );
    expect(article).toMatchObject({
      publishedOn: '2025-12-09',
      source: 'Trend',
      url: 'https://example.org/b',
      author: 'Ann Lee, Bo Li',
      paragraphs: ['Lead.'],
    });
  });

  it.each([
    ['section: Politics', 'Politics'],
    ['categories: [World, Europe]', 'World, Europe'],
    ['category: { parent: { name: World } }', undefined],
  ])('has the section of %j', async (line, section) => {
    const article = await read(`---\ntitle: Days\n${line}\n---\nLead.`);
    expect([article.title, article.details?.section]).toEqual(['Days', section]);
  });

  it('leaves null what is empty, and a date that could be read in two ways', async () => {
    const article = await read('---\ntitle:\nauthor: ~\nsource: null\ndate: 03/04/2025\n---\nLead.');
    expect(article).toMatchObject({ title: null, author: null, source: null, publishedOn: null });
  });

  it('may be empty', async () => {
    expect((await read('---\n---\nLead.')).paragraphs).toEqual(['Lead.']);
  });

  it.each([
    ['is not YAML', '---\nid: a\ntitle: Days: Nights\n---\nLead.', 3],
    ['repeats a field', '---\ntitle: Days\ntitle: Nights\n---\nLead.', 3],
    ['is never closed', '\n---\ntitle: Days\n\nLead.', 2],
    ['has a title that is no text', '---\nid: a\ntitle:\n  en: Days\n---\nLead.', 3],
    [
      'multiplies aliases',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b]\n---\nLead.`,
      2,
    ],
  ])('that %s is a problem of its line, and no article', async (_name, text, line) => {
    expect(await problemOf(text)).toMatchObject({ line, message: expect.stringContaining(`line ${line} `) });
  });
});

describe('whatever the input', () => {
  const pieces = [
    '---\n',
    'a: b\n',
    '# ',
    '> ',
    '- ',
    '```\n',
    '<b>',
    '![',
    '](',
    '**',
    '\n\n',
    '&#0;',
    '\0',
    'текст ',
    '{',
    ': ',
    '\t',
    '\uD800',
  ];
  /** The same pieces in the same order every run. */
  const made = (seed: number): string =>
    Array.from(
      { length: 60 },
      (_value, index) => pieces[(seed * 31 + index * index * 7 + index * seed) % pieces.length],
    ).join('');

  it('never throws', async () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const { articles, problems } = await parseText(markdownFormat, made(seed));
      expect(articles.length + problems.length).toBeLessThanOrEqual(1);
    }
  });

  it('reads a file with more marks than anybody writes as plain text', async () => {
    const { articles } = await parseText(markdownFormat, `# A title\n\n${'[a](b) '.repeat(6000)}`);
    expect(articles[0]?.paragraphs.join('\n')).toContain('[a](b)');
  });

  it.each([
    ['lines', 'one *a*\n'.repeat(9000)],
    ['lists in lists', Array.from({ length: 600 }, (_, at) => `${'  '.repeat(at % 40)}- *a*`).join('\n')],
  ])('reads a file with more %s than anybody writes as plain text', async (_name, text) => {
    const { articles } = await parseText(markdownFormat, `# A title\n\n${text}`);
    expect(articles[0]?.paragraphs.join('\n')).toContain('*a*');
  });

  it.each([
    ['nothing', ''],
    ['deep quotations', `${'> '.repeat(3000)}deep`],
    ['deep front matter', `---\na: ${'['.repeat(20_000)}\n---\nLead.`],
    ['deep block front matter', `---\na:\n ${'- '.repeat(20_000)}x\n---\nLead.`],
    ['deep emphasis', `${'*a '.repeat(300)}deep${' a*'.repeat(300)}`],
    ['deep pictures', `${'!['.repeat(300)}deep${'](a)'.repeat(300)}`],
    ['deep lists of lines', Array.from({ length: 100 }, (_value, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
    ['deep lists', `${'- '.repeat(1000)}deep`],
  ])('copes with %s', async (_name, text) => {
    const { articles, problems } = await parseText(markdownFormat, text);
    expect(articles.length + problems.length).toBeLessThanOrEqual(1);
  });
});
