import { describe, expect, it } from 'vitest';
import { openApp } from '../../support/open-app.ts';

const ARTICLES = [
  {
    id: 'harbour',
    title: 'Harbour opens',
    source: 'Wire',
    text: 'Minister Ann Lee opened the harbour on Tuesday.\n\n“The port will never close again,” Ann Lee said.',
  },
  {
    id: 'bridge',
    title: 'Bridge closes',
    source: 'Wire',
    text: 'Engineer Bob Ray closed the bridge on Friday.\n\n“The cables are worn through,” Bob Ray said.',
  },
];

describe('the verdict on a quote', () => {
  const judged = async (quote: string, { article = '', speaker = '' } = {}) =>
    (await openApp(ARTICLES)).verifyQuote({ quote, article, speaker }, {});

  it('is exact for words that are printed one after the other, in the article and by whom they are said to be', async () => {
    const reply = await judged('“The port will never close again.”', { article: 'harbour', speaker: 'Ann Lee' });
    expect(reply).toMatchObject({ kind: 'exact', isToTheLetter: true, saidBy: ['Ann Lee'] });
    const [citation] = reply.citations;
    expect(citation).toMatchObject({ articleId: 'harbour', number: 1 });
    const [[start, end] = [0, 0]] = reply.lines[0]?.highlights ?? [];
    expect(reply.lines[0]?.text.slice(start, end)).toBe('The port will never close again');
  });

  it('is exact for other capitals and marks, and says that they differ', async () => {
    const reply = await judged('the PORT will never close again');
    expect(reply).toMatchObject({ kind: 'exact', isToTheLetter: false, reason: expect.stringContaining('capitals') });
  });

  it('is misattributed for words of another article, which it cites', async () => {
    const reply = await judged('The cables are worn through', { article: 'harbour' });
    expect(reply).toMatchObject({ kind: 'misattributed', reason: expect.stringContaining('harbour') });
    expect(reply.citations.map(({ articleId }) => articleId)).toEqual(['bridge']);
  });

  it('is misattributed for words that somebody else said, whom it names', async () => {
    const reply = await judged('The cables are worn through', { speaker: 'Ann Lee' });
    expect(reply).toMatchObject({ kind: 'misattributed', saidBy: ['Bob Ray'] });
    expect(reply.reason).toContain('Bob Ray');
  });

  it('accuses nobody where no sentence says whose words they are', async () => {
    const reply = await judged('closed the bridge on Friday', { speaker: 'Ann Lee' });
    expect(reply).toMatchObject({
      kind: 'exact',
      saidBy: [],
      reason: expect.stringContaining('nor that somebody else'),
    });
  });

  it('is not found for words with one changed, and shows the sentence that comes nearest', async () => {
    const reply = await judged('The port will soon close again', { speaker: 'Ann Lee' });
    expect(reply).toMatchObject({ kind: 'not-found', isToTheLetter: false });
    expect(reply.lines[0]?.text).toContain('The port will never close again');
  });

  it('is not found for a quote with words left out: what is left can say the opposite', async () => {
    expect((await judged('The port will … close again')).kind).toBe('not-found');
  });

  it('refuses what holds no words, or far more than a quote', async () => {
    const app = await openApp(ARTICLES);
    const verified = (quote: string) => app.verifyQuote({ quote, article: '', speaker: '' }, {});
    await expect(verified('“…”')).rejects.toMatchObject({ code: 'question-empty' });
    await expect(verified('port '.repeat(200))).rejects.toMatchObject({ code: 'question-too-long' });
  });
});
