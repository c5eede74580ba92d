import { expect, it } from 'vitest';
import { createCarryOver } from '../../../src/question/foreign/carry-over.ts';

const carryOver = createCarryOver();

it.each([
  ['Сколько человек погибло в Москве?', 'How many people died in Moscow?', 'ru'],
  ['Где посол Франции?', 'Where ambassador France?', 'ru'],
  ["Hollin'de kaç kişi öldü?", 'Hollin how many people died?', 'tr'],
  ['Azerbaycan’da büyükelçiliği kim açtı?', 'Azerbaijan embassy who opened?', 'tr'],
  ['Toplantı nerede oldu?', 'Meeting where happened?', 'tr'],
  ['Hollin’de kaç kişi öldü?', 'Hollin how many people died?', 'tr'],
  ['Kac kisi oldurdu?', 'How many people killed?', 'tr'],
  ['Görüş nə vaxt olub?', 'Met when happened?', 'az'],
  ['Seçim ne zaman?', 'Election when?', 'tr'],
  ['Türkiyədə neçə nəfər ölüb?', 'Türkiye how many people died?', 'az'],
  ['Constructor nə vaxt olub?', 'Constructor when happened?', 'az'],
])('reads %j as %j', (typed, question, language) => {
  expect(carryOver(typed)).toEqual({ question, language });
});

it.each(['Who is Kim?', 'What did Ne Win say?', 'Varnholm', 'Hasanov in Ankara', 'Что', 'kim'])(
  'leaves %j as it is',
  (text) => {
    expect(carryOver(text)).toBeNull();
  },
);
