import { expect, it } from 'vitest';
import { changedSentences } from '../../src/passages/changed-sentences.ts';

const between = (before: string, after: string) =>
  changedSentences({ body: before, dateline: null }, { body: after, dateline: null });

it('names the sentences that went and those that came, and none that stayed or moved', () => {
  expect(
    between('It rained. Seven boats sailed.\n\nAll came home.', 'All came home. Nine boats sailed. It rained.'),
  ).toEqual({
    gone: ['Seven boats sailed.'],
    came: ['Nine boats sailed.'],
  });
});

it('counts a sentence as often as it is printed', () => {
  expect(between('No. No. Yes.', 'No. Yes. Yes.')).toEqual({ gone: ['No.'], came: ['Yes.'] });
});
