import { expect, it } from 'vitest';
import { createCarryOver } from '../../../src/question/foreign/carry-over.ts';

const carryOver = createCarryOver();

it.each([
  ['Сколько человек погибло в Москве?', 'How many people died in Moscow?', 'ru'],
  ['Где посол Франции?', 'Where ambassador France?', 'ru'],
  ["Hollin'de kaç kişi öldü?", 'How many people Hollin died?', 'tr'],
  ['Azerbaycan’da büyükelçiliği kim açtı?', 'Who Azerbaijan embassy opened?', 'tr'],
  ['Toplantı nerede oldu?', 'Where meeting happened?', 'tr'],
  ['Hollin’de kaç kişi öldü?', 'How many people Hollin died?', 'tr'],
  ['Kac kisi oldurdu?', 'How many people killed?', 'tr'],
  ['Görüş nə vaxt olub?', 'When meeting happened?', 'az'],
  ['Seçim ne zaman?', 'When election?', 'tr'],
  ['Türkiyədə neçə nəfər ölüb?', 'How many people Türkiye died?', 'az'],
  ['Кто президент Украины?', 'Who is the president of Ukraine?', 'ru'],
  ['Кто министр иностранных дел Ирана?', 'Who is the foreign minister of Iran?', 'ru'],
  ['Ukrayna cumhurbaşkanı kim?', 'Who is the president of Ukraine?', 'tr'],
  ['Ukraynanın prezidenti kimdir?', 'Who is the president of Ukraine?', 'az'],
  ['İran kaç füze attı?', 'How many missile Iran fired?', 'tr'],
  ['Constructor nə vaxt olub?', 'When Constructor happened?', 'az'],
])('reads %j as %j', (typed, question, language) => {
  expect(carryOver(typed)).toEqual({ question, language });
});

it.each(['Who is Kim?', 'What did Ne Win say?', 'Varnholm', 'Hasanov in Ankara', 'Что', 'kim'])(
  'leaves %j as it is',
  (text) => {
    expect(carryOver(text)).toBeNull();
  },
);
