import type { Span } from '../../articles/article.ts';
import { nameWords } from '../words/name-word.ts';
import { isPersonNoun, speaksForOthers } from '../words/title-lexicon.ts';

/** A way in which words around a name say that it is a body's. */
export type BodySign = 'acts' | 'has people' | 'is spoken for' | 'is joined' | 'is a tag';

/** Characters looked at on either side of a name. */
const REACH = 60;
const ACTS =
  /^,? (?:(?:has|have|had|also|later|then|\p{Ll}+ly) )?(?:said|says|announced|announces|reported|reports|denied|denies|declined|refused|accused|accuses|agreed|voted|warned|warns|ruled|approved|rejected|condemned|condemns|launched|launches|published|publishes|hired|fired|sued|employs|sells|plans|declares|unveiled|acquired|bought|commits|pledged|claimed responsibility)(?![\p{L}\p{M}])/u;
const HAS = /^['’]s (?<words>(?:\p{Ll}[\p{Ll}-]+ )?[\p{L}-]+)/u;
const OWN_PEOPLE =
  /^ (?:CEO|CFO|CTO|[Cc]hief [Ee]xecutive|[Cc]hair(?:man|woman|person)?|[Ss]pokes(?:man|woman|person|people)|[Ee]xecutives?|(?:[Cc]o-?)?[Ff]ounder|[Bb]oss|employees|staff|workers|staffers|shareholders|headquarters|subsidiary|reporter|correspondent|editor)(?![\p{L}\p{M}])/u;
const JOINED =
  /(?:\baccording to|\b(?:joined|founded|co-founded|acquired|sued|owned by|run by|employed by|hired by|backed by|work(?:s|ed|ing)? (?:for|at)|shares (?:of|in)|employees of|members of|fighters of|subsidiary of|branch of)) (?:the )?$/u;
const OF = /(?<noun>[\p{L}-]+) (?<joint>of|for|at|from) (?:the )?$/u;

/** What the words around a name say for its being a body's. */
export function bodySigns(text: string, { start, end }: Span): readonly BodySign[] {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  if (/[#@]$/.test(before)) return [];
  const signs: BodySign[] = [];
  if (ACTS.test(behind)) signs.push('acts');
  if (hasPeople(behind)) signs.push('has people');
  if (isSpokenFor(before)) signs.push('is spoken for');
  if (JOINED.test(before)) signs.push('is joined');
  return signs;
}

/** "Orla CEO Ana Quill", "Orla workers"; behind a possessive anybody: "Orla’s chief executive", "Orla’s new editor". */
function hasPeople(behind: string): boolean {
  if (OWN_PEOPLE.test(behind)) return true;
  const words = HAS.exec(behind)?.groups?.['words'] ?? '';
  return nameWords(words).some(({ key }) => isPersonNoun(key));
}

/** "a spokesman for Orla", "engineer at Orla"; "adviser for trade" is of a field. */
function isSpokenFor(before: string): boolean {
  const { noun = '', joint = '' } = OF.exec(before)?.groups ?? {};
  const key = noun.toLowerCase();
  if (joint === 'of' || joint === 'for')
    return (
      /\bthe $|\bof $|\bfor $/.test(before) &&
      speaksForOthers(key) &&
      !/^(?:secretary|deputy|delegate|assistant|advis[eo]r)$/.test(key)
    );
  return isPersonNoun(key);
}
