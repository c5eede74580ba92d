import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EvalReply } from '../../src/reply/kinds/eval-reply.ts';
import { newsFolder } from '../support/terminal/news-folder.ts';
import { runDateline } from '../support/terminal/run-dateline.ts';
import { writeFiles } from '../support/write-files.ts';

const QUESTIONS = [
  { question: 'How much did repairs to the north pier cost?', answers: ['4.2 million pounds'], articles: ['harbour'] },
  { question: 'Who will be in command of the first crossing?', answers: ['Magnus Tait'], articles: ['ferry'] },
  { question: 'Who won the chess tournament in Samarkand?', answers: [], articles: [], kind: 'outside' },
].map((asked, index) => ({ kind: 'answerable', id: `q${index}`, ...asked, answerable: asked.answers.length > 0 }));

/** A folder to run in, with questions beside its articles. */
function questionFolder(): string {
  const folder = newsFolder();
  const lines = QUESTIONS.map((asked) => JSON.stringify(asked)).join('\n');
  writeFiles(join(folder, 'articles'), { 'questions.jsonl': lines });
  return folder;
}

async function evaluated(folder: string, ...words: readonly string[]) {
  const { code, stdout, stderr } = await runDateline(['eval', 'articles', '--json', ...words], { folder });
  return { code, stderr, reply: JSON.parse(stdout) as EvalReply };
}

/** A reply without its times. */
function timeless(reply: EvalReply) {
  return {
    ...reply,
    timingMs: null,
    archive: { ...reply.archive, updatedAt: null },
    scores: reply.scores.filter(({ name }) => !name.startsWith('milliseconds')),
  };
}

describe('eval', () => {
  it('scores the answers and keeps what came of each question; the same again, but for times', async () => {
    const folder = questionFolder();
    const { code, reply } = await evaluated(folder);
    expect(code).toBe(0);
    expect(reply.scores).toContainEqual(
      expect.objectContaining({ name: 'answer in three lines', kind: 'answerable', value: 1, former: null }),
    );
    expect(reply.outcomes.map(({ id, anyLine, rank }) => ({ id, anyLine, rank }))).toEqual([
      { id: 'q0', anyLine: true, rank: 1 },
      { id: 'q1', anyLine: true, rank: 1 },
      { id: 'q2', anyLine: false, rank: null },
    ]);
    const again = await evaluated(folder, '--data', 'elsewhere');
    expect(timeless(again.reply)).toEqual(timeless(reply));
  });

  it('compares with an earlier run and draws a picture', async () => {
    const folder = questionFolder();
    const before = await evaluated(folder);
    writeFileSync(join(folder, 'before.json'), JSON.stringify(before.reply));
    const { reply } = await evaluated(folder, '--baseline', 'before.json', '--picture', 'scores.svg');
    expect(reply.baseline).toEqual({ file: 'before.json', questions: 3 });
    expect(reply.picture).toBe('scores.svg');
    const { scores } = timeless(reply);
    expect(scores.map(({ former }) => former)).toEqual(scores.map(({ value }) => value));
    expect(readFileSync(join(folder, 'scores.svg'), 'utf8')).toContain('3 questions');
  });

  it('measures summaries against those that a person wrote, beside the lead and TextRank', async () => {
    const folder = newsFolder();
    const summary = 'The harbour of Lerwick is open again after the storm. Repairs cost 4.2 million pounds.';
    const lines = JSON.stringify({ id: 's1', article: 'harbour', summary });
    writeFiles(join(folder, 'articles'), { 'summaries.jsonl': lines });
    const { code, reply } = await evaluated(folder);
    expect({ code, questions: reply.questions, summaries: reply.summaries }).toEqual({
      code: 0,
      questions: 0,
      summaries: 1,
    });
    expect(reply.archive.articles).toBe(2);
    for (const kind of ['Dateline', 'LEAD-3', 'TextRank']) {
      const score = reply.scores.find((one) => one.name === 'ROUGE-1, three sentences' && one.kind === kind);
      // The article has three sentences, so all three ways print all of it.
      expect(score?.value).toBe(reply.scores[0]?.value);
      expect(score?.value).toBeGreaterThan(0.3);
    }
  });

  it.each([
    [['--baseline', 'nowhere.json'], 'nowhere.json is not an earlier run'],
    [['--picture', 'scores.gif'], 'ends in .svg or .png'],
  ])('refuses %j at once', async (words, message) => {
    const { code, stdout, stderr } = await runDateline(['eval', 'articles', ...words], { folder: questionFolder() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(message);
  });
});
