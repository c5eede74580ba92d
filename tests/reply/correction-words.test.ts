import { expect, it } from 'vitest';
import type { Citation } from '../../src/reply/citation.ts';
import { correctionWords } from '../../src/reply/correction-words.ts';
import { cite } from '../../src/reply/cite.ts';
import { renderSources as drawInDiscord } from '../../src/discord/drawing/render-sources.ts';
import { ENGLISH } from '../support/english.ts';
import { makeArticle } from '../support/articles.ts';

const cited = (correction: Citation['correction']): Citation =>
  cite(makeArticle({ correction }), { start: 0, end: 8, paragraph: 1 }, 1);

it('says beside a quote what its outlet corrected or withdrew', () => {
  const words = (correction: Citation['correction']): string | null => correctionWords(cited(correction), ENGLISH);
  expect(words(null)).toBeNull();
  expect(words({ standing: 'corrected', note: null })).toBe('Corrected by its outlet');
  expect(words({ standing: 'corrected', note: 'It was 400.' })).toBe('Corrected by its outlet: It was 400.');
  expect(words({ standing: 'retracted', note: null })).toContain('Withdrawn');
});

it('is drawn with the source in Discord, escaped and within bounds', () => {
  const drawn = drawInDiscord([cited({ standing: 'corrected', note: `*It* was ${'wrong '.repeat(200)}` })], {
    linked: true,
    wording: ENGLISH,
  });
  expect(drawn).toContain('\\: \\*It\\* was wrong');
  expect(drawn.length).toBeLessThan(600);
});
