import { expect, it } from 'vitest';
import { layoutReply } from '../../../src/reply/layouts/layout-reply.ts';
import { ARCHIVE } from '../../support/discord/replies.ts';
import { ENGLISH } from '../../support/english.ts';

const TEXT = 'It rained for days. The ferry sank off Skarre at noon. Nobody was hurt. The coast was quiet.';
const PASSAGE = {
  articleId: 'ferry',
  title: 'Ferry sinks',
  publishedOn: '2025-12-02',
  source: 'Coast Wire',
  url: null,
  file: 'ferry.txt',
  page: null,
  correction: null,
  paragraph: 3,
  start: 40,
  end: 40 + TEXT.length,
  text: TEXT,
  score: 0.9,
};

it('shows of each passage its best sentences, the words marked, with outlet, day and place', () => {
  const reply = {
    command: 'search',
    query: 'ferry Skarre',
    passages: [PASSAGE],
    archive: ARCHIVE,
    timingMs: { total: 1 },
  } as const;
  const { sections, citations } = layoutReply(reply, { wording: ENGLISH, now: new Date(0) });
  const [item] = sections[0]?.items ?? [];
  const line = item?.kind === 'quote' ? item.line : null;
  expect(line?.text).toBe('It rained for days. The ferry sank off Skarre at noon.');
  expect(line?.highlights.map(([start, end]) => line.text.slice(start, end))).toEqual(['ferry', 'Skarre']);
  expect(citations).toEqual([
    expect.objectContaining({
      number: 1,
      source: 'Coast Wire',
      publishedOn: '2025-12-02',
      paragraph: 3,
      start: 40,
      end: 40 + (line?.text.length ?? 0),
    }),
  ]);
});

it('says so when nothing is found', () => {
  const reply = { command: 'search', query: 'zebra', passages: [], archive: ARCHIVE, timingMs: { total: 1 } } as const;
  expect(layoutReply(reply, { wording: ENGLISH, now: new Date(0) })).toMatchObject({ tone: 'nothing', sections: [] });
});
