import { describe, expect, it } from 'vitest';
import { findPhrase, TALK, WISHES } from '../../src/language/find-phrase.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { readPhrases } from '../../src/language/read-messages.ts';

it.each([
  ['hi', 'greeting', '', 'en'],
  ['Hello there!', 'greeting', '', 'en'],
  ['thanks a lot :)', 'thanks', '', 'en'],
  ['hi, what can you do?', 'help', '', 'en'],
  ['are you a bot?', 'self', '', 'en'],
  ['That’s wrong', 'wrong', '', 'en'],
  ['Which outlets are there?', 'outlets', '', 'en'],
  ['When was this article published?', 'published', '', 'en'],
  ['can you please summarize it', 'summary', '', 'en'],
  ['TL;DR', 'summary', '', 'en'],
  ['main points', 'summary', '', 'en'],
  ['Summarise the Varnholm ferry strike, please', 'summary', 'Varnholm ferry strike', 'en'],
  ['any news on Olga Brandt?', 'latest', 'Olga Brandt', 'en'],
  ['latest news', 'latest', '', 'en'],
  ['list the people', 'people', '', 'en'],
  ['what is this about?', 'about', '', 'en'],
  ['tell me more', 'more', '', 'en'],
  ['does the archive mention Olga Brandt?', 'mentions', 'Olga Brandt', 'en'],
  ['how many articles are there?', 'articles', '', 'en'],
  ['heyyy', 'greeting', '', 'en'],
  ['thaanks mate!!', 'thanks', '', 'en'],
  ['whats this bot for?', 'self', '', 'en'],
  ['what are the headlines?', 'latest', '', 'en'],
  ['Привееет', 'greeting', '', 'ru'],
  ['Привет!', 'greeting', '', 'ru'],
  ['что ты умеешь', 'help', '', 'ru'],
  ['Что нового о порте?', 'latest', 'порте', 'ru'],
  ['özetler misin', 'summary', '', 'tr'],
  ['Liman hakkında özet', 'summary', 'Liman', 'tr'],
  ['OZET', 'summary', '', 'tr'],
  ['nə bacarırsan', 'help', '', 'az'],
  ['xulase et', 'summary', '', 'az'],
])('hears what %j is said for', (text, kind, topic, language) => {
  expect(findPhrase(text, 'en')).toEqual({ kind, topic, language });
});

it.each([
  'Who met the minister?',
  'What is the latest death toll?',
  'When was the bridge published as open?',
  'Who wrote the report on the flood?',
  'hello kitty sales',
  'What help did Norway send?',
  'who attended the meeting',
  'summary judgment in the Brandt case',
  'Кто встретился с министром?',
  'Bakan ne dedi?',
  '',
  '?!',
])('leaves %j to the archive', (text) => {
  expect(findPhrase(text, 'en')).toBeNull();
});

it('takes a word that two languages have in the reader’s own', () => {
  expect(findPhrase('link', 'az')?.language).toBe('az');
  expect(findPhrase('link', 'tr')?.language).toBe('tr');
});

describe.each(LANGUAGES)('the phrases in %s', (language) => {
  it('say something for all that can be said, and nothing else', () => {
    const phrases = readPhrases(language);
    expect(Object.keys(phrases).sort()).toEqual(['aside', 'courtesy', 'newest', 'polite', ...TALK, ...WISHES].sort());
    expect(Object.entries(phrases).filter(([, patterns]) => patterns.length === 0)).toEqual([]);
  });

  it('close every bracket they open', () => {
    const marks = Object.values(readPhrases(language)).flat();
    const count = (text: string, mark: string): number => text.split(mark).length;
    expect(marks.filter((one) => count(one, '(') !== count(one, ')') || count(one, '[') !== count(one, ']'))).toEqual(
      [],
    );
  });
});
