import { describe, expect, it } from 'vitest';
import { newsFolder } from '../support/terminal/news-folder.ts';
import { runDateline } from '../support/terminal/run-dateline.ts';

async function json(words: readonly string[], folder: string) {
  const { code, stdout, stderr } = await runDateline([...words, '--json'], { folder });
  return { code, stderr, stdout, reply: JSON.parse(stdout) as Record<string, unknown> };
}

const ARCHIVE_KEYS = ['articles', 'passages', 'newestOn', 'updatedAt', 'model', 'mode', 'takingIn'];
const CITATION_KEYS = [
  'number',
  'articleId',
  'title',
  'source',
  'publishedOn',
  'file',
  'url',
  'page',
  'paragraph',
  'start',
  'end',
  'quote',
  'correction',
];

/** Whether an object has these members, no others, and none of them undefined. */
function expectKeys(value: unknown, keys: readonly string[]): void {
  expect(Object.keys(value as object).sort()).toEqual([...keys].sort());
}

describe('JSON that others script against', () => {
  it('of ask: every line is a slice of the article that it cites', async () => {
    const folder = newsFolder();
    const { code, reply, stdout, stderr } = await json(['ask', 'When did the harbour of Lerwick reopen?'], folder);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^\{[^\n]*\}\n$/);
    expect(code).toBe(0);
    expectKeys(reply, [
      'command',
      'question',
      'kind',
      'reason',
      'talk',
      'notes',
      'readAs',
      'confidence',
      'lines',
      'citations',
      'why',
      'archive',
      'timingMs',
    ]);
    expectKeys(reply['archive'], ARCHIVE_KEYS);
    const citations = reply['citations'] as { articleId: string; start: number; end: number; quote: string }[];
    expect(citations.length).toBeGreaterThan(0);
    for (const citation of citations) {
      expectKeys(citation, CITATION_KEYS);
      const article = await json(['articles', citation.articleId], folder);
      expect((article.reply['body'] as string).slice(citation.start, citation.end)).toBe(citation.quote);
    }
    for (const line of reply['lines'] as object[]) expectKeys(line, ['text', 'citations', 'highlights', 'note']);
  });

  it.each([
    [['summary'], ['command', 'scope', 'kind', 'lines', 'citations', 'counts', 'stories', 'archive', 'timingMs']],
    [
      ['search', 'harbour'],
      ['command', 'query', 'passages', 'archive', 'timingMs'],
    ],
    [
      ['people', 'Captain Magnus Tait sails.'],
      ['command', 'text', 'people'],
    ],
    [
      ['articles', 'harbour'],
      ['command', 'articles', 'body', 'people', 'archive'],
    ],
    [
      ['index'],
      ['command', 'added', 'changed', 'removed', 'unchanged', 'failed', 'articles', 'passages', 'durationMs', 'pinned'],
    ],
    [
      ['who', 'Halcrow'],
      [
        'command',
        'name',
        'kind',
        'reason',
        'candidates',
        'variants',
        'roles',
        'quotes',
        'reported',
        'mentions',
        'related',
        'organisations',
        'firstOn',
        'lastOn',
        'articleCount',
        'mentionCount',
        'mentionsOverTime',
        'citations',
        'archive',
        'timingMs',
      ],
    ],
  ])('of %j has every field', async (words, keys) => {
    const { code, reply, stderr } = await json(words, newsFolder());
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expectKeys(reply, keys);
    expect(reply['command']).toBe(words[0]);
  });

  it('of search has every field of a passage', async () => {
    const { reply } = await json(['search', 'harbour', '--limit', '1'], newsFolder());
    const passages = reply['passages'] as object[];
    expect(passages).toHaveLength(1);
    expectKeys(passages[0], [
      'articleId',
      'correction',
      'title',
      'publishedOn',
      'source',
      'url',
      'file',
      'page',
      'paragraph',
      'start',
      'end',
      'text',
      'score',
    ]);
  });

  it('of articles lists them newest first', async () => {
    const { reply } = await json(['articles'], newsFolder());
    const articles = reply['articles'] as { id: string }[];
    expect(articles.map(({ id }) => id)).toEqual(['ferry', 'harbour']);
    expectKeys(articles[0], [
      'id',
      'title',
      'author',
      'section',
      'correction',
      'source',
      'publishedOn',
      'dateline',
      'file',
      'url',
      'words',
    ]);
  });

  it('of ask - is one object a line, in order, errors in place', async () => {
    const input = 'When did the harbour reopen?\n\nWho won the chess final in Reykjavik?\n';
    const { code, stdout } = await runDateline(['ask', '-', '--json'], { folder: newsFolder(), input });
    const replies = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(replies).toEqual([
      expect.objectContaining({ question: 'When did the harbour reopen?', kind: 'answered' }),
      { error: { code: 'question-empty', message: expect.any(String) } },
      expect.objectContaining({ question: 'Who won the chess final in Reykjavik?' }),
    ]);
    expect(code).toBe(1);
  });

  it.each([
    ['wrong usage', ['ask'], 2, 'usage'],
    ['an unknown command', ['aks', 'what'], 2, 'usage'],
    ['a day that there is not', ['ask', 'what', '--from', '2025-02-30'], 2, 'usage'],
    ['an empty question', ['ask', ''], 2, 'question-empty'],
    ['a folder that is not there', ['ask', 'what', '--articles', 'missing'], 1, 'articles-folder-missing'],
  ])('of %s is an error with its code', async (_what, ...[words, exit, errorCode]) => {
    const { code, reply, stderr } = await json(words, newsFolder());
    expect(reply).toEqual({ error: { code: errorCode, message: expect.stringMatching(/./) } });
    expect(stderr).toBe('');
    expect(code).toBe(exit);
  });

  it('of settings that cannot be used names all of them', async () => {
    const environment = { LOG_LEVEL: 'loud', HEALTH_PORT: 'none' };
    const { code, stdout } = await runDateline(['ask', 'what', '--json'], { folder: newsFolder(), environment });
    expect(JSON.parse(stdout)).toMatchObject({
      error: { code: 'settings', message: expect.stringMatching(/LOG_LEVEL[^]*HEALTH_PORT|HEALTH_PORT[^]*LOG_LEVEL/) },
    });
    expect(code).toBe(2);
  });
});
