import { expect, it } from 'vitest';
import { markSpans } from '../../../../src/answers/ask/lines/mark-spans.ts';
import { readAnswer } from '../../../../src/answers/ask/lines/read-answer.ts';
import { startTinyReader } from '../../../support/start-tiny-pair-models.ts';
import type { WeighedSentence } from '../../../../src/answers/ask/evidence/weigh-evidence.ts';
import { weighed } from '../../../support/weighed-sentence.ts';

const ASKINGS = [{ word: 'who', starts: ['leyla'], ends: ['aliyeva'] }];
const FINDS = 'Minister Leyla Aliyeva cut it.';

it('finds the words that answer, and puts their sentence first among those as probable', async () => {
  const reader = await startTinyReader({ askings: ASKINGS });
  const given = weighedSentences(['The mayor cut a ribbon.', 0.6], [FINDS, 0.4], ['Rain fell.', 0.1]);
  const { sentences, spans } = await readAnswer('Who cut it?', given, reader);
  expect(sentences.map(({ candidate }) => candidate.text)).toEqual([FINDS, 'The mayor cut a ribbon.', 'Rain fell.']);
  expect(sentences.map(({ probability }) => probability)).toEqual([0.6, 0.4, 0.1]);
  expect([...spans].map(([text, span]) => text.slice(...span))).toEqual(['Leyla Aliyeva']);
});

it('does not put a sentence first that is much less probable, nor read it', async () => {
  const reader = await startTinyReader({ askings: ASKINGS });
  const given = weighedSentences(['The mayor cut a ribbon.', 0.6], [FINDS, 0.2]);
  expect(await readAnswer('Who cut it?', given, reader)).toEqual({ sentences: given, spans: new Map() });
});

it('changes nothing where it finds nothing, and moves copies of a sentence together', async () => {
  const reader = await startTinyReader({ askings: ASKINGS });
  const given = weighedSentences(['Rain fell.', 0.6], [FINDS, 0.5], [FINDS, 0.5]);
  expect((await readAnswer('Where is it?', given, reader)).sentences).toEqual(given);
  const { sentences } = await readAnswer('Who cut it?', given, reader);
  expect(sentences.map(({ candidate }) => candidate.text)).toEqual([FINDS, FINDS, 'Rain fell.']);
  expect(await readAnswer('Who?', [], reader)).toEqual({ sentences: [], spans: new Map() });
});

it('marks in the lines what was found in them, and leaves other lines as they are', () => {
  const line = (text: string) => ({ text, citations: [1], highlights: [[0, 3]] as const, note: null });
  const quoted = { lines: [line(FINDS), line('The mayor left.'), line(`It rained. ${FINDS}`.slice(1))], citations: [] };
  const { lines } = markSpans(quoted, new Map([[FINDS, [9, 22]]]));
  expect(lines.map(({ highlights }) => highlights)).toEqual([[[9, 22]], [[0, 3]], [[19, 32]]]);
});

function weighedSentences(...given: readonly (readonly [text: string, probability: number])[]): WeighedSentence[] {
  return given.map(([text, probability], index) => weighed(text, { probability, id: `${index}` }));
}
