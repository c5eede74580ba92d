import type { Random } from '../../../embeddings/training/random.ts';
import { BEGINS_ORGANISATION, BEGINS_PERSON, BEGINS_PLACE, OUTSIDE } from '../../people/names/name-labels.ts';
import { nameWords } from '../../people/words/name-word.ts';
import type { NewNames } from './replace-names.ts';
import type { TaggedText } from './tagged-text.ts';

/**
 * Lines of results, line-ups and credits as agencies print them, which articles of encyclopedias lack: `P` a person in
 * full, `S` by surname, `L` a place, `O` an organisation.
 */
const PATTERNS: readonly string[] = [
  '1. {P} ({L}) 49.21 seconds',
  '3. {P} ({L}) one hour 12 minutes 7 seconds 4. {P} ({L}) 5. {P} ({L})',
  '{P} ({L}) beat {P} ({L}) 6-4 3-6 7-6',
  '{P}, {L}, beat 4-{P}, {L}, 6-3 6-2',
  '{L} 2 {L} 1 (halftime 1-0). Scorers: {S} 12, {S} 58, {S} 90.',
  '{O} 3 ({S} 4, {S} 71) {O} 0.',
  '{P} c {S} b {S} 34',
  'Team: {P}, {P}, {P}; coach {S}.',
  'By {P}, {L}',
  '-- {P}, {L} newsroom; editing by {P}',
  'Reporting by {P} in {L} and {P} in {L}',
  '{P} of {L} won the women’s title, ahead of {P} of {L}.',
  '{L}: {P} - {S} - {S}',
  '{O} signed midfielder {P} from {O}.',
  '{S} of {O} led with 24 points, {S} added 17.',
  '{S} and {S} each scored for {O}.',
  '{O}: {P}, chief executive; {P}, chairman',
  'Named to the board of {O}: {P}, {P} and {P}.',
];

/** A line of a random pattern about people, places and organisations that are made up or taken from lists. */
export function listLine(names: NewNames): TaggedText {
  const { random, people } = names;
  const pattern = PATTERNS[random.whole(PATTERNS.length)] ?? '';
  let text = '';
  const labels = new Map<number, number>();
  for (const part of pattern.split(/(\{[PSLO]\})/)) {
    const [begin, name] = nameFor(part);
    if (begin !== OUTSIDE)
      for (const { start } of nameWords(name)) labels.set(text.length + start, start === 0 ? begin : begin + 1);
    text += name;
  }
  const words = nameWords(text);
  return { text, words, allowed: Uint8Array.from(words, ({ start }) => 1 << (labels.get(start) ?? OUTSIDE)) };

  function nameFor(part: string): readonly [number, string] {
    const { given, surname, surnameFirst } = people.make();
    switch (part) {
      case '{P}':
        return [BEGINS_PERSON, surnameFirst ? `${surname} ${given}` : `${given} ${surname}`];
      case '{S}':
        return [BEGINS_PERSON, surname];
      case '{L}':
        return [BEGINS_PLACE, anyOf(names.places, random)];
      case '{O}':
        return [BEGINS_ORGANISATION, anyOf(names.organisations, random)];
      default:
        return [OUTSIDE, part];
    }
  }
}

const anyOf = (list: readonly string[], random: Random): string => list[random.whole(list.length)] ?? '';
