import { describe, expect, it } from 'vitest';
import { reportsSpeechOf } from '../../src/people/reported-speech.ts';

const reports = (sentence: string): boolean => reportsSpeechOf(sentence, ['Mira Dovan', 'Dovan']);

describe('reportsSpeechOf', () => {
  it.each([
    'Mira Dovan said that the dam had been inspected.',
    'Chief engineer Mira Dovan told reporters on Monday that the dam leaks.',
    'Mira Dovan, the chief engineer, warned that the dam leaks.',
    'The dam will be rebuilt, chief engineer Mira Dovan said.',
    'The dam will be rebuilt, Dovan said on Monday.',
    'The dam will be rebuilt, said Mira Dovan.',
    'Chief engineer Mira Dovan thanked the town, added that the dam leaks, and left.',
  ])('finds it in: %s', (sentence) => expect(reports(sentence)).toBe(true));

  it.each([
    ['another person speaks', 'Mira Dovan met Ana Verrin, who said that the dam leaks.'],
    ['another person speaks later', 'Mira Dovan left, and Ana Verrin said that the dam leaks.'],
    ['the person is spoken to', 'Ana Verrin told Mira Dovan that the dam leaks.'],
    ['the person is spoken of', 'Ana Verrin said that Mira Dovan had left.'],
    ['nothing is said', 'Mira Dovan inspected the dam on Monday.'],
    ['the words are quoted', '“It leaks,” Mira Dovan said.'],
    ['the name is part of another', 'Dovanski said that the dam leaks.'],
    ['nothing is reported', 'After the talks ended Mira Dovan said nothing.'],
  ])('finds none where %s', (_why, sentence) => expect(reports(sentence)).toBe(false));

  it('finds none of nobody', () => expect(reportsSpeechOf('He said that it leaks.', [])).toBe(false));
});
