import { describe, expect, it } from 'vitest';
import { freshness } from '../../../src/reply/layouts/layout-parts.ts';
import { layoutReply } from '../../../src/reply/layouts/layout-reply.ts';
import type { ArchiveStatus } from '../../../src/reply/kinds/archive-status.ts';
import type { AskReply } from '../../../src/reply/kinds/ask-reply.ts';
import type { DoctorReply } from '../../../src/reply/kinds/upkeep-replies.ts';
import { ENGLISH } from '../../support/english.ts';

const NOW = new Date('2025-12-10T12:00:00Z');
const OPTIONS = { wording: ENGLISH, now: NOW };
const archive: ArchiveStatus = {
  articles: 2431,
  passages: 9000,
  newestOn: '2025-12-09',
  updatedAt: '2025-12-10T11:54:00Z',
  model: 'm',
  mode: 'hybrid',
  takingIn: null,
};
const ask: AskReply = {
  command: 'ask',
  question: 'Who?',
  kind: 'answered',
  reason: null,
  notes: [],
  readAs: null,
  why: null,
  talk: null,
  confidence: 0.8,
  lines: [{ text: 'Ann Lee.', citations: [1], highlights: [[0, 7]], note: null }],
  citations: [],
  archive,
  timingMs: { total: 1 },
};

describe('freshness', () => {
  it.each([
    [archive, 'archive: 2,431 articles, newest 9 Dec 2025, updated 6 min ago'],
    [
      { ...archive, articles: 1, updatedAt: '2025-12-10T11:59:40Z' },
      'archive: 1 article, newest 9 Dec 2025, updated just now',
    ],
    [
      { ...archive, updatedAt: '2025-12-10T02:00:00Z' },
      'archive: 2,431 articles, newest 9 Dec 2025, updated 10 hr ago',
    ],
    [
      { ...archive, updatedAt: '2025-12-08T02:00:00Z', mode: 'keyword' as const },
      'archive: 2,431 articles, newest 9 Dec 2025, updated 2 days ago, keyword search only',
    ],
    [{ ...archive, articles: 0, newestOn: null, updatedAt: null }, 'archive: 0 articles'],
  ])('reads %j as %j', (status, words) => {
    expect(freshness(status, OPTIONS)).toBe(words);
  });
});

describe('layoutReply', () => {
  it('says before all else that articles still wait to be taken in, and how many', () => {
    const early: AskReply = { ...ask, archive: { ...archive, takingIn: { done: 1200, total: 10_000 } } };
    expect(layoutReply(ask, OPTIONS).notes).toEqual([]);
    expect(layoutReply(early, OPTIONS).notes).toEqual([
      'Articles are still being taken in, 1,200 of 10,000 files so far: what is missing here may be in the others. Ask again in a while.',
    ]);
    // The reason of a refusal says it.
    const refused: AskReply = { ...early, kind: 'not-found', reason: 'Articles are still being taken in.', lines: [] };
    expect(layoutReply(refused, OPTIONS).notes).toEqual(['Articles are still being taken in.']);
  });

  it('shows an answer as quotes, its tone by the outcome, and says why where it is none', () => {
    expect(layoutReply(ask, OPTIONS)).toMatchObject({
      tone: 'answer',
      heading: 'Who?',
      notes: [],
      sections: [{ heading: null, items: [{ kind: 'quote', line: ask.lines[0] }] }],
    });
    expect(layoutReply({ ...ask, kind: 'closest', reason: 'Not sure.' }, OPTIONS)).toMatchObject({
      tone: 'closest',
      notes: ['Not sure.'],
      sections: [{ heading: 'The nearest sentences:' }],
    });
    expect(layoutReply({ ...ask, kind: 'not-found', reason: 'Nothing.', lines: [] }, OPTIONS)).toMatchObject({
      tone: 'nothing',
      notes: ['Nothing.'],
      sections: [],
    });
  });

  it('does not raise the alarm over one file that cannot be read', () => {
    const failed = [{ file: 'empty.txt', code: 'article-empty', message: 'It is empty.' }];
    const status = { command: 'status', archive, sources: [], fetched: [], failed } as const;
    expect(layoutReply(status, OPTIONS).tone).toBe('plain');
    expect(layoutReply({ ...status, archive: { ...archive, articles: 0 } }, OPTIONS).tone).toBe('failure');
  });

  it('does not say that nobody has said anything above what somebody said', () => {
    const said = {
      at: '2025-12-09T10:00:00Z',
      verdict: 'useful',
      words: 'Thanks.',
      about: 'Who?',
      quotes: [],
    } as const;
    expect(layoutReply({ command: 'feedback', feedback: [said] }, OPTIONS)).toMatchObject({ tone: 'plain', notes: [] });
    expect(layoutReply({ command: 'feedback', feedback: [] }, OPTIONS).notes).toEqual([
      'Nobody has said anything yet.',
    ]);
  });

  it('counts what the doctor found', () => {
    const doctor = (...statuses: DoctorReply['checks'][number]['status'][]): DoctorReply => ({
      command: 'doctor',
      checks: statuses.map((status) => ({ name: 'n', status, message: 'm', remedy: null })),
    });
    expect(layoutReply(doctor('ok'), OPTIONS).heading).toBe('All is well');
    expect(layoutReply(doctor('ok', 'warning'), OPTIONS).heading).toBe('Works, with 1 remark');
    expect(layoutReply(doctor('failed', 'failed', 'warning'), OPTIONS)).toMatchObject({
      tone: 'failure',
      heading: '2 problems to mend',
    });
  });

  it('says how many articles match, and which page of them this is', () => {
    const entry = {
      id: 'a',
      title: 'T',
      source: 'AP',
      publishedOn: '2025-12-09',
      dateline: null,
      author: null,
      file: 'a.txt',
      url: null,
      words: 3,
      section: null,
      correction: null,
    };
    const { sections, heading } = layoutReply(
      { command: 'articles', articles: [entry], total: 3, page: 2, pages: 3, archive },
      OPTIONS,
    );
    expect(heading).toBe('3 articles, page 2 of 3');
    // What is typed to name it is apart: where articles are chosen from a list, nobody is shown it.
    expect(sections[0]?.items).toEqual([
      { kind: 'fact', text: 'T', detail: 'AP · 9 Dec 2025', citations: [], id: 'a' },
    ]);
  });
});
