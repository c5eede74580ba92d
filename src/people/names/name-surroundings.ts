import type { NameCandidate } from './name-candidates.ts';
import type { NameWord } from '../words/name-word.ts';

/** A text around a candidate, as far as it speaks for or against a person. */
export interface TextWords {
  readonly text: string;
  readonly words: readonly NameWord[];
}

/** Verbs of saying: what companies and countries do too ... */
export const SAYING =
  /^(?:said|says|added|adds|stated|noted|writes|wrote|argued|argues|claimed|claims|explained|insisted|insists|denied|warned|warns|announced|заявил|заявила|сказал|сказала|отметил|отметила|dedi|bildirdi|deyib|bildirib|vurguladı|söyledi|açıkladı)$/;
// ... and what only people do.
const LIVING =
  /^ (?:(?:has|had|was|is|later|then|also|who) )*(?:told|tells|resigned|retired|married|died|born|re-?elected|campaigned|graduated|studied|wrote|writes|tweeted|recalled|testified|pleaded|believes|thinks|thought|himself|herself|smiled|laughed|joked|sentenced|arrested|ran for|served as|stood for|grew up|sworn in)\b/;
const PERSON_PREPOSITION =
  /^(?:by|with|told|said|says|added|asked|met|between|named|called|succeeded|defeated|succeeding)$/;
const PLACE_PREPOSITION = /^(?:in|at|near|from|into|across|around|outside|inside|via|throughout|toward|towards)$/;
/** ", 52," and "(born 1970)", and a politician's "(D-". */
const AGE = /^, (?:aged )?\d{1,2},|^ \((?:born|\d{2}\)|[DR]-)/;
/** Characters after a name in which a verb may begin. */
const LONGEST_VERB = 40;

/** Points for what stands before and after a candidate. */
export function evidenceAround(candidate: NameCandidate, within: TextWords): number {
  return evidenceBefore(candidate, within) + evidenceAfter(candidate, within);
}

function evidenceBefore({ words: name, from, titled, trimmed }: NameCandidate, { text, words }: TextWords): number {
  const first = name[0];
  const before = words[from - 1];
  if (!first || !before) return 0;
  let points = name.length === 1 && first.first ? -0.5 : 0;
  if (titled || trimmed || text.slice(before.end, first.start).trim() !== '') return points;
  if (/^(?:the|an?)$/.test(before.key)) points -= 3;
  if (PERSON_PREPOSITION.test(before.key)) points += name.length > 1 ? 1 : 0.5;
  if (PLACE_PREPOSITION.test(before.key)) points -= 1.5;
  return points;
}

function evidenceAfter({ words: name, from }: NameCandidate, { text, words }: TextWords): number {
  const end = name.at(-1)?.end ?? 0;
  const after = words[from + name.length];
  const gap = text.slice(end, after?.start);
  const following = text.slice(end, end + LONGEST_VERB);
  let points = 0;
  if (after && /^\s$/.test(gap) && SAYING.test(after.text)) points += 1.5;
  if (after && /^,?\s$/.test(gap) && after.key === 'who') points += 2;
  if (LIVING.test(following)) points += 2.5;
  if (AGE.test(following)) points += 2.5;
  if (/^\d|^ \d{4}/.test(following)) points -= 1;
  return points;
}
