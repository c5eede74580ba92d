import { expect, it } from 'vitest';
import { speechAsked } from '../../../../src/answers/ask/asked/speech-asked.ts';

it.each([
  ['What did Rosa Hume say about the bridge?', 'Rosa Hume', 'about the bridge'],
  ['what did the defence minister say about the balloon', 'the defence minister', 'about the balloon'],
  ['What did Ida Lund say when she resigned?', 'Ida Lund', 'when she resigned'],
  ['how did the mayor react to the fire?', 'the mayor', 'to the fire'],
  ['what has Prehn told reporters on fares', 'Prehn', 'on fares'],
  ['what did the mediator say', 'the mediator', ''],
])('of %j are those of somebody on something', (question, speaker, about) => {
  expect(speechAsked(question)).toEqual({ speaker, about });
});

it.each(['Who said what about the bridge?', 'What did Rosa Hume do about the bridge?'])(
  '%j asks for nobody’s words',
  (question) => {
    expect(speechAsked(question)).toBeNull();
  },
);
