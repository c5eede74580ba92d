import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../src/people/reading/read-people.ts';
import { makeArticle } from '../../support/articles.ts';

function reported(text: string): readonly [string, string][] {
  return readPeople(makeArticle({ body: text })).reported.map(({ speaker, start, end }) => [
    speaker.name,
    text.slice(start, end),
  ]);
}

describe('findReported', () => {
  it.each([
    'Anna Smith said that the bridge would open.',
    'Anna Smith said the bridge would open.',
    'Mayor Anna Smith, who took office in May, told reporters on Monday that the bridge would open.',
    'The bridge, Anna Smith said, would open.',
    'The bridge would open in May, Anna Smith said.',
    'According to Mayor Anna Smith, the bridge would open.',
    'The bridge would open, according to Anna Smith.',
    'Anna Smith praised the workers, and stressed that the bridge would open.',
    'Anna Smith also noted that the bridge would open.',
  ])('takes %j for reported speech', (text) => expect(reported(text)).toEqual([['Anna Smith', text]]));

  it.each([
    ['direct speech', '“The bridge will open,” Anna Smith said.'],
    ['a verb that says nothing of what was said', 'Anna Smith spoke. Anna Smith said.'],
    ['a verb of saying that means something else', 'Anna Smith recalled the ambassador.'],
    ['the words of somebody else', 'Anna Smith left, and Mary Jones said that the bridge would open.'],
    ['what is said of a person', 'The mayor said that Anna Smith would come.'],
  ])('does not take %s', (_what, text) =>
    expect(reported(text).filter(([speaker]) => speaker === 'Anna Smith')).toEqual([]),
  );

  it('gives the words of an office to whoever holds it, not to a wife or a spokesman of the holder', () => {
    const said = 'The minister stated that the bridge would open.';
    const lead =
      'Minister Ivo Brank came with Ana Quill, the wife of the minister, and Bo Tarn, the minister’s spokesman.';
    expect(reported(`${lead} ${said}`)).toEqual([['Ivo Brank', said]]);
    expect(reported(`Ana Quill, the wife of the minister, came. ${said}`)).toEqual([]);
  });
});
