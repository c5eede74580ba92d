import { describe, expect, it } from 'vitest';
import { createWording, createWordings } from '../../src/language/create-wording.ts';
import { LANGUAGES } from '../../src/language/language.ts';

const [en, az, ru, tr] = LANGUAGES.map(createWording);

describe('a message', () => {
  it.each([
    [1, '1 article', '1 məqalə', '1 статья', '1 haber'],
    [2, '2 articles', '2 məqalə', '2 статьи', '2 haber'],
    [5, '5 articles', '5 məqalə', '5 статей', '5 haber'],
    [21, '21 articles', '21 məqalə', '21 статья', '21 haber'],
    [2431, '2,431 articles', '2.431 məqalə', '2\u00a0431 статья', '2.431 haber'],
  ])('counts %i as each language does', (count, ...counted) => {
    expect([en, az, ru, tr].map((wording) => wording?.say('count.articles', { count }))).toEqual(counted);
  });

  it('shows what it is given as it is: marks of its own language mean nothing there', () => {
    const words = '{count} <b>it’s</b> “#” ’{x}’';
    expect(en?.say('quoted', { words })).toBe(`“${words}”`);
    expect(ru?.say('quoted', { words })).toBe(`«${words}»`);
  });

  it('is not said with a gap in it', () => {
    expect(() => en?.say('quoted')).toThrow('words');
  });
});

describe('days', () => {
  it.each([
    ['2025-12-09', '9 Dec 2025', '9 dek 2025', '9 дек. 2025', '9 Ara 2025'],
    ['2025-12', 'Dec 2025', 'dek 2025', 'дек. 2025', 'Ara 2025'],
    ['2025', '2025', '2025', '2025', '2025'],
  ])('read %s as each language writes it', (date, ...written) => {
    expect([en, az, ru, tr].map((wording) => wording?.date(date))).toEqual(written);
  });

  it.each([
    [{ from: '2025-12-01', to: '2025-12-07' }, '1–7 Dec 2025', '1–7 дек. 2025'],
    [{ from: '2025-11-30', to: '2025-12-06' }, '30 Nov – 6 Dec 2025', '30 нояб. – 6 дек. 2025'],
    [{ from: '2024-11-30', to: '2025-12-06' }, '30 Nov 2024 – 6 Dec 2025', '30 нояб. 2024 – 6 дек. 2025'],
    [{ from: '2025-12-09', to: '2025-12-09' }, '9 Dec 2025', '9 дек. 2025'],
    [{ from: '2024-01-01', to: '2024-12-31' }, '2024', '2024'],
    [{ from: '2025-03-01' }, '1 Mar 2025 or later', '1 мар. 2025 и позже'],
    [{ to: '2025-03-01' }, '1 Mar 2025 or earlier', '1 мар. 2025 и раньше'],
  ])('from one to another, %j, are told shortly', (span, inEnglish, inRussian) => {
    expect([en?.span(span), ru?.span(span)]).toEqual([inEnglish, inRussian]);
  });

  it.each([
    [20, 'just now', 'indicə'],
    [6 * 60, '6 min ago', '6 dəqiqə öncə'],
    [3 * 3600, '3 hr ago', '3 saat öncə'],
    [50 * 3600, '2 days ago', '2 gün öncə'],
  ])('that many seconds ago, %i, are told by the largest unit', (seconds, inEnglish, inAzerbaijani) => {
    const now = new Date('2025-12-10T12:00:00Z');
    const then = new Date(now.getTime() - seconds * 1000);
    expect([en?.ago(then, now), az?.ago(then, now)]).toEqual([inEnglish, inAzerbaijani]);
  });
});

it('names commands in the languages that Discord has', () => {
  expect([en, az, ru, tr].map((wording) => wording?.name('ask'))).toEqual(['ask', 'ask', 'спросить', 'sor']);
  expect(ru?.name('unheard-of')).toBe('unheard-of');
});

it('makes the wording of a language once', () => {
  const wordingIn = createWordings();
  expect(wordingIn('ru')).toBe(wordingIn('ru'));
  expect(wordingIn('tr').language).toBe('tr');
});
