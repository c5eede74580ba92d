import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../../embeddings/training/random.ts';

/** Makes up names of people from lists of given names and surnames. */
export interface NameMaker {
  /** One person's name in its parts. */
  make(): MadeUpName;
}

export interface MadeUpName {
  readonly given: string;
  readonly middle: string | null;
  readonly surname: string;
  readonly surnameFirst: boolean;
}

interface Lists {
  readonly given: string[];
  readonly surname: string[];
  readonly middle: string[];
}

/** Reads lists of names by country or language; a name's parts come from one of them. */
export function createNameMaker(folder: string, random: Random): NameMaker {
  const lists = new Map<string, Lists>();
  const put = (place: string, kind: keyof Lists, name: string): void => {
    if (!/^\p{Script=Latin}[\p{Script=Latin}\p{M}'’ -]+$/u.test(name) || name.length < 2) return;
    let own = lists.get(place);
    if (!own) lists.set(place, (own = { given: [], surname: [], middle: [] }));
    own[kind].push(name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));
  };
  for (const [locale = '', kind = '', , , latin = ''] of rows(folder, 'faker_names_mit.tsv'))
    if (kind === 'given' || kind === 'surname' || kind === 'middle') put(locale, kind, latin);
  for (const [country = '', , , roman = ''] of rows(folder, 'forenames_by_country_cc0.tsv'))
    put(country, 'given', roman);
  for (const [country = '', , roman = ''] of rows(folder, 'surnames_by_country_cc0.tsv'))
    put(country, 'surname', roman);
  for (const file of ['given_female_wiktionary_mit.txt', 'given_male_wiktionary_mit.txt'])
    for (const [name = ''] of rows(folder, file)) put('all', 'given', name);
  for (const [name = ''] of rows(folder, 'surnames_wiktionary_mit.txt')) put('all', 'surname', name);
  for (const [name = ''] of rows(folder, 'surnames_ru_unlicense.txt')) put('ru', 'surname', name);
  for (const [name = ''] of rows(folder, 'given_us_unlicense.txt')) put('us', 'given', name);
  for (const [name = ''] of rows(folder, 'surnames_all_unlicense.txt')) put('us', 'surname', name);
  const places = [...lists].filter(([, own]) => own.given.length > 9 && own.surname.length > 9);
  const pick = <Value>(values: readonly Value[]): Value | undefined => values[random.whole(values.length)];
  const fallback = lists.get('all');

  return {
    make() {
      const [place, own] = pick(places) ?? ['', { given: [], surname: [], middle: [] }];
      const mixed = random.number() < 0.3 && fallback ? fallback : own;
      const unmark = random.number() < 0.5;
      const settle = (name: string): string => (unmark ? withoutMarks(name) : name);
      const middle = mixed.middle.length > 0 && random.number() < 0.15 ? (pick(mixed.middle) ?? null) : null;
      return {
        given: settle(pick(mixed.given) ?? ''),
        surname: settle(pick(mixed.surname) ?? ''),
        middle: middle === null ? null : settle(middle),
        surnameFirst: mixed === own && /^(?:KR|ko|CN|zh|TW|VN|vi|HU|KH|HK)/.test(place),
      };
    },
  };
}

function rows(folder: string, file: string): readonly (readonly string[])[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

function withoutMarks(name: string): string {
  return name.replaceAll('ə', 'a').replaceAll('Ə', 'A').replaceAll('ı', 'i').normalize('NFD').replaceAll(/\p{M}/gu, '');
}
