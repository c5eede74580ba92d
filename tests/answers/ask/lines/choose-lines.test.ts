import { analyseQuestion } from '../../../../src/answers/ask/asked/analyse-question.ts';
import type { WeighedSentence } from '../../../../src/answers/ask/evidence/weigh-evidence.ts';
import { expect, it } from 'vitest';
import { chooseLines } from '../../../../src/answers/ask/lines/choose-lines.ts';
import { weighed } from '../../../support/weighed-sentence.ts';
import { ENGLISH } from '../../../support/english.ts';

const ANSWER = { isAnswer: true, further: 'near', whoIsMeant: () => null, wording: ENGLISH } as const;

it('puts the most probable first and leaves out what is far less so', () => {
  const { lines, citations } = chooseLines(
    [
      weighed('One is it.', { probability: 0.8 }),
      weighed('Two may be.', { probability: 0.5, id: 'b' }),
      weighed('Three is not.', { probability: 0.01, id: 'c' }),
    ],
    ANSWER,
  );
  expect(lines.map(({ text }) => text)).toEqual(['One is it.', 'Two may be.']);
  expect(citations.map(({ number, quote }) => [number, quote])).toEqual([
    [1, 'One is it.'],
    [2, 'Two may be.'],
  ]);
});

it('shows of an answer the first line, its copies and what is as good, and nothing that merely stands near', () => {
  const sentences = [
    weighed('One is it.', { probability: 0.8 }),
    weighed('One is it.', { probability: 0.2, id: 'copy' }),
    weighed('Two is as good.', { probability: 0.75, id: 'b' }),
    weighed('Three may be.', { probability: 0.5, id: 'c' }),
  ];
  const { lines } = chooseLines(sentences, { ...ANSWER, further: 'as-good' });
  expect(lines.map(({ text, citations }) => [text, citations.length])).toEqual([
    ['One is it.', 2],
    ['Two is as good.', 1],
  ]);
});

it('shows beside a figure what other articles print, and nothing else of its own', () => {
  const own = weighed('It took 5 days.', { probability: 0.8 });
  const near = { ...weighed('It was long.', { probability: 0.4 }), article: own.article };
  const later = weighed('It took 7 days.', { probability: 0.4, id: 'later' });
  const { lines } = chooseLines([own, near, later], { ...ANSWER, further: 'other-articles' });
  expect(lines.map(({ text }) => text)).toEqual(['Before. It took 5 days.', 'Before. It took 7 days.']);
});

it('shows beside an answer on what is named none of another, however likely', () => {
  const { words } = analyseQuestion('Is it Hollin?', { rarity: () => 1, passages: () => 1 });
  const own = weighed('It took 5 days.', { probability: 0.8 });
  const elsewhere = weighed('It took 9 days.', { probability: 0.8, id: 'elsewhere' });
  const lacking = { ...elsewhere, evidence: { ...elsewhere.evidence, unsaid: words } };
  const shown = (sentences: readonly WeighedSentence[]) =>
    chooseLines(sentences, { ...ANSWER, further: 'other-articles' }).lines.length;
  expect(shown([own, elsewhere])).toBe(2);
  expect(shown([own, lacking])).toBe(1);
});

it('shows of an answer that was read no further line that by itself does not answer', () => {
  const read = (text: string, answers: number | null) => {
    const one = weighed(text, { probability: answers === null ? 0.3 : 0.4, id: text });
    const reading = answers === null ? null : { answers, passageAnswers: 1, words: null, wordsProbability: 0 };
    return { ...one, candidate: { ...one.candidate, reading } };
  };
  const first = { ...read('It was 5.', 3), probability: 0.8 };
  const sentences = [first, read('It left Unst late at night.', -2), read('It was 7.', 1), read('It was far.', null)];
  const shown = (isAnswer: boolean): readonly string[] =>
    chooseLines(sentences, { ...ANSWER, isAnswer }).lines.map(({ text }) => text.replace('Before. ', ''));
  expect(shown(true)).toEqual(['It was 5.', 'It was 7.']);
  expect(shown(false)).toEqual(['It was 5.', 'It left Unst late at night.', 'It was 7.']);
});

it('leaves out of what comes near a read line that says hardly anything, unless it may answer', () => {
  const read = (text: string, answers: number) => {
    const one = weighed(text, { id: text, probability: text.startsWith('One') ? 0.8 : 0.3 });
    const reading = { answers, passageAnswers: 1, words: null, wordsProbability: 0 };
    return { ...one, candidate: { ...one.candidate, reading }, evidence: { ...one.evidence, matched: [] } };
  };
  const sentences = [
    read('One may be.', 1),
    read('Thank you.', -2),
    read('Nobody did.', 1),
    read('Four boats left Unst.', -2),
  ];
  const { lines } = chooseLines(sentences, { ...ANSWER, isAnswer: false });
  expect(lines.map(({ text }) => text)).toEqual(['One may be.', 'Nobody did.', 'Four boats left Unst.']);
});

it('shows three lines at most', () => {
  const sentences = ['A one.', 'B two.', 'C three.', 'D four.'].map((text) => weighed(text, { id: text }));
  expect(chooseLines(sentences, ANSWER).lines).toHaveLength(3);
});

it('marks words only in lines that are nearly as probable as the first, and none when they are only the nearest', () => {
  const sentences = [
    weighed('One is it.', { probability: 0.8 }),
    weighed('Two may be.', { probability: 0.3, id: 'b' }),
  ];
  expect(chooseLines(sentences, ANSWER).lines.map(({ highlights }) => highlights)).toEqual([[[0, 3]], []]);
  const nearest = chooseLines(sentences, { ...ANSWER, isAnswer: false });
  expect(nearest.lines.map(({ highlights }) => highlights)).toEqual([[], []]);
});

it('gives copies of the same words one line, with the own words of each article as a citation', () => {
  const { lines, citations } = chooseLines(
    [weighed('It took 5 days.'), weighed('It took 5 days.', { id: 'b' }), weighed('It took 5 days!', { id: 'c' })],
    ANSWER,
  );
  expect(lines.map(({ text, citations: numbers }) => [text, numbers])).toEqual([
    ['Before. It took 5 days.', [1, 2, 3]],
  ]);
  expect(citations.map(({ articleId, quote }) => [articleId, quote])).toEqual([
    ['a', 'Before. It took 5 days.'],
    ['b', 'It took 5 days.'],
    ['c', 'It took 5 days!'],
  ]);
});

it('says in a note whom the sentence means', () => {
  const whoIsMeant = (): { word: string; name: string } => ({ word: 'He', name: 'Jonas Berg' });
  const [line] = chooseLines([weighed('He opened it.')], { ...ANSWER, whoIsMeant }).lines;
  expect(line).toMatchObject({ text: 'He opened it.', note: '“He” is Jonas Berg' });
});

it('quotes the sentence before with one that begins with it, and marks the same words', () => {
  const sentence = weighed('It cost 5 crowns.', { before: 'The harbour opened.' });
  const { lines, citations } = chooseLines([sentence], ANSWER);
  expect(lines[0]).toMatchObject({ text: 'The harbour opened. It cost 5 crowns.', highlights: [[20, 23]], note: null });
  expect(citations[0]).toMatchObject({ start: 0, quote: 'The harbour opened. It cost 5 crowns.' });
});

it('does not print a sentence again that a line already quotes', () => {
  const second = weighed('It cost 5 crowns.', { before: 'The harbour opened.' });
  const first = {
    ...weighed('The harbour opened.'),
    article: second.article,
    sentence: { start: 0, end: 19, paragraph: 1 },
  };
  expect(chooseLines([second, first], ANSWER).lines).toHaveLength(1);
  expect(chooseLines([first, second], ANSWER).lines.map(({ text }) => text)).toEqual([
    'The harbour opened.',
    'It cost 5 crowns.',
  ]);
});

it('marks a person where one is asked for, not any name, and nobody whom the question names itself', () => {
  const text = 'Coast Wire says that Ann Lee met Jonas Berg.';
  const sentence = weighed(text);
  const matched = sentence.candidate.words.all().filter((word) => word.text === 'Berg');
  const asked = { ...sentence, evidence: { ...sentence.evidence, matched, kindRanges: [[0, 10] as const] } };
  const peopleIn = () =>
    ['Ann Lee', 'Jonas Berg'].map((name) => ({
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
    }));
  const marked = (options: object) =>
    chooseLines([asked], { ...ANSWER, ...options }).lines[0]?.highlights.map(([start, end]) => text.slice(start, end));
  expect(marked({ peopleIn })).toEqual(['Ann Lee']);
  expect(marked({ peopleIn: () => [] })).toEqual([]);
  expect(marked({})).toEqual(['Coast Wire']);
});
