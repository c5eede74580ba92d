import { expect, it } from 'vitest';
import { rerankEvidence } from '../../../../src/answers/ask/lines/rerank-evidence.ts';
import { makeArticle } from '../../../support/articles.ts';
import { tinyRerankersOfFile } from '../../../support/tiny-pair-models-of-file.ts';
import type { WeighedSentence } from '../../../../src/answers/ask/evidence/weigh-evidence.ts';
import { weighed } from '../../../support/weighed-sentence.ts';

const tinyReranker = tinyRerankersOfFile();
const MEANINGS = [
  ['pay', 'cost'],
  ['harbour', 'port'],
];
const QUESTION = 'What did they pay for the harbour?';

it('brings a sentence forward that says in other words what is asked', async () => {
  const reranker = await tinyReranker({ meanings: MEANINGS });
  const sentences = weighedSentences(['The harbour is old.', 0.5], ['Rain fell.', 0.4], ['The port cost much.', 0.3]);
  const ordered = await rerankEvidence(QUESTION, sentences, reranker);
  expect(ordered.map(({ candidate }) => candidate.text)).toEqual([
    'The port cost much.',
    'The harbour is old.',
    'Rain fell.',
  ]);
  // Still most probable first, and nothing more probable than before.
  expect(ordered.map(({ probability }) => probability)).toEqual([0.5, 0.4, 0.3]);
});

it('leaves a sentence first that the evidence is much surer of', async () => {
  const reranker = await tinyReranker({ meanings: MEANINGS });
  const sentences = weighedSentences(['The harbour is old.', 0.99], ['The port cost much.', 0.01]);
  const [first] = await rerankEvidence(QUESTION, sentences, reranker);
  expect(first?.candidate.text).toBe('The harbour is old.');
});

it('reads a sentence together with the title of its article', async () => {
  const reranker = await tinyReranker({ meanings: MEANINGS });
  const [one, other] = weighedSentences(['Rain fell.', 0.31], ['It cost much.', 0.3]);
  const titled = { ...other!, article: makeArticle({ id: 'b', title: 'A port', body: 'It cost much.' }) };
  const [first] = await rerankEvidence('harbour', [one!, titled], reranker);
  expect(first?.article.id).toBe('b');
});

it('leaves what comes after the best twenty, and an empty list, as they are', async () => {
  const reranker = await tinyReranker({ meanings: MEANINGS });
  const many = Array.from({ length: 22 }, (_, index) => [`Rain ${index}.`, 0.5 - index / 100] as const);
  const sentences = weighedSentences(...many, ['The port cost much.', 0.1]);
  expect(await rerankEvidence(QUESTION, sentences, reranker)).toEqual(sentences);
  expect(await rerankEvidence(QUESTION, [], reranker)).toEqual([]);
});

function weighedSentences(...given: readonly (readonly [text: string, probability: number])[]): WeighedSentence[] {
  return given.map(([text, probability], index) => weighed(text, { probability, id: `${index}` }));
}
