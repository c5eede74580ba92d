import { describe, expect, it } from 'vitest';
import type { Reader } from '../../../../embeddings/reader.ts';
import { type AnalysedQuestion, analyseQuestion } from '../../../../src/answers/ask/asked/analyse-question.ts';
import { GRANTED, readPremise } from '../../../../src/answers/ask/evidence/premise.ts';
import type { WeighedSentence } from '../../../../src/answers/ask/evidence/weigh-evidence.ts';
import { weighed } from '../../../support/weighed-sentence.ts';

const asked = (text: string): AnalysedQuestion => analyseQuestion(text, { rarity: () => 0.5, passages: () => 1 });

/** The sentence as it was read for the question, of whose words its passage lacks some. */
function best(question: AnalysedQuestion, lacks: readonly string[]): WeighedSentence {
  const one = weighed('The sit-in at Harnvik was broken up on 3 May.');
  const reading = { answers: -1, passageAnswers: -1, words: null, wordsProbability: 0 };
  const unsaid = question.words.filter(({ text }) => lacks.includes(text));
  return { ...one, candidate: { ...one.candidate, reading }, evidence: { ...one.evidence, unsaid } };
}

/** A reader to which a text answers every question but those that hold the word. */
function unsureOf(word: string): Reader & { readonly questions: string[] } {
  const questions: string[] = [];
  return {
    id: 'unsure',
    questions,
    async read(question, _, sentences) {
      questions.push(question);
      const answers = question.includes(word) ? -1 : 2;
      return { answered: answers, sentences: sentences.map(() => ({ answers, words: null })) };
    },
    async close() {},
  };
}

async function premiseOf(text: string, lacks: readonly string[], reader: Reader) {
  const question = asked(text);
  const one = best(question, lacks);
  return readPremise(question, { best: one, candidates: [one] }, reader);
}

describe('what a question takes for granted', () => {
  it('is the words that the passage lacks and without which it answers', async () => {
    const reader = unsureOf('Dalmo');
    const { words, rise, without } = await premiseOf('When was the sit-in in Dalmo broken up?', ['Dalmo'], reader);
    expect([words.map(({ text }) => text), rise, without]).toEqual([['Dalmo'], 3, 2]);
    expect(reader.questions).toEqual(['When was the sit-in broken up?']);
  });

  it('is left out with what joins it to the sentence, and whole', async () => {
    const reader = unsureOf('Berg');
    await premiseOf("Why was the Dalmo Berg's sit-in broken up?", ['Dalmo', 'Berg'], reader);
    expect(reader.questions).toEqual(['Why was sit-in broken up?']);
  });

  it('is nothing where leaving words out makes the sentence no surer', async () => {
    expect(await premiseOf('When did police end the sit-in?', ['police', 'end'], unsureOf('sit-in'))).toEqual(GRANTED);
  });

  it('is not looked for when the passage says every word, or was not read', async () => {
    const reader = unsureOf('Dalmo');
    expect(await premiseOf('When was the sit-in in Dalmo broken up?', [], reader)).toEqual(GRANTED);
    const unread = weighed('It was broken up.');
    expect(await readPremise(asked('Who?'), { best: unread, candidates: [unread] }, reader)).toEqual(GRANTED);
    expect(reader.questions).toEqual([]);
  });

  it('costs three readings at the most', async () => {
    const reader = unsureOf('nothing');
    await premiseOf('Did Ada of Dalmo in May see Bo at Eik?', ['Ada', 'Dalmo', 'see', 'Bo', 'Eik'], reader);
    expect(reader.questions).toHaveLength(3);
  });
});
