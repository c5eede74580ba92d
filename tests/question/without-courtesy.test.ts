import { expect, it } from 'vitest';
import { withoutCourtesy } from '../../src/question/without-courtesy.ts';

it.each([
  ['Can you tell me when the pier opens?', 'when the pier opens?'],
  ['could you please tell us where the ferry sank, please', 'where the ferry sank'],
  ['i want to know how many people died', 'how many people died'],
  ['hi, do you know if the bridge is open?', 'the bridge is open?'],
  ['do you know who the mayor of Foxton is?', 'who is the mayor of Foxton?'],
  ['I wonder how old the lighthouse is', 'how old is the lighthouse'],
  ['Who won the cup? Thanks!', 'Who won the cup'],
  ['quick question: what did the bridge cost pls', 'what did the bridge cost'],
  ['Подскажите, пожалуйста, когда открыли мост?', 'когда открыли мост?'],
  ['Söyler misin, kim kazandı yarışı?', 'kim kazandı yarışı?'],
  ['Deyə bilərsiniz, kim qalib gəldi?', 'kim qalib gəldi?'],
])('asks %j as %j', (typed, asked) => {
  expect(withoutCourtesy(typed)).toBe(asked);
});

it.each([
  'When did the pier open?',
  'tell me about Rosa Hume',
  'Can you tell the time?',
  'who said thanks',
  'Do you know Rosa Hume?',
  'So far, how many?',
  'Will the ferry sail?',
  'Deyə bilərsiniz, körpü nə vaxt açıldı?',
  '',
])('leaves %j as it is', (text) => {
  expect(withoutCourtesy(text)).toBe(text);
});
