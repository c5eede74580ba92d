import { describe, expect, it } from 'vitest';
import { readQuestionSet, SET_NAMES, type SetName } from './question-set.ts';

const idsOf = (name: SetName): readonly string[] => {
  const { articles, seed } = readQuestionSet(name);
  return [...articles.map(({ id }) => id), ...(seed === null ? [] : [seed.replace(/\.txt$/u, '')])];
};

describe.each(SET_NAMES)('the %s questions', (name) => {
  const { questions } = readQuestionSet(name);
  const articles = idsOf(name);

  it('have ids and wordings of their own', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(questions.map(({ question }) => question.toLowerCase())).size).toBe(questions.length);
  });

  it('have answers when, and only when, they can be answered', () => {
    for (const { id, answerable, answers, kind } of questions) {
      expect(answers.length > 0, id).toBe(answerable);
      expect(kind === 'answerable' || kind === 'paraphrased', id).toBe(answerable);
    }
  });

  it('name the articles that they are about, all but those about nothing in the archive', () => {
    for (const { id, articles: named, kind } of questions) {
      expect(named.length > 0, id).toBe(kind !== 'outside');
      expect(
        named.filter((one) => !articles.includes(one)),
        id,
      ).toEqual([]);
    }
  });

  it('are as many asked directly as in other words, and half as many of each other kind at the least', () => {
    const count = (kind: string): number => questions.filter((one) => one.kind === kind).length;
    expect(count('paraphrased') / count('answerable')).toBeCloseTo(1, 0);
    for (const kind of ['same-people', 'false-premise', 'outside'])
      expect(count(kind) / count('answerable'), kind).toBeGreaterThan(0.45);
  });
});

it('are 174 for measuring, 25 of them about the seed article', () => {
  const { questions, seed } = readQuestionSet('measuring');
  expect(questions).toHaveLength(174);
  const count = (kind: string): number => questions.filter((one) => one.kind === kind).length;
  expect(['answerable', 'paraphrased', 'same-people', 'false-premise', 'outside'].map((kind) => count(kind))).toEqual([
    50, 50, 25, 24, 25,
  ]);
  expect(questions.filter(({ articles }) => articles.some((id) => `${id}.txt` === seed))).toHaveLength(25);
});

it('are at least 150 for fitting', () => {
  expect(readQuestionSet('fitting').questions.length).toBeGreaterThanOrEqual(150);
});

it('share no article and no wording between fitting and measuring', () => {
  const records = (name: SetName): readonly string[] => readQuestionSet(name).articles.map(({ record }) => record);
  expect(records('fitting').filter((record) => records('measuring').includes(record))).toEqual([]);
  expect(idsOf('fitting').filter((id) => idsOf('measuring').includes(id))).toEqual([]);
  const wordings = (name: SetName): readonly string[] =>
    readQuestionSet(name).questions.map(({ question }) => question);
  expect(wordings('fitting').filter((wording) => wordings('measuring').includes(wording))).toEqual([]);
});
