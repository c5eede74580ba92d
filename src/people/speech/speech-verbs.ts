import type { Span } from '../../articles/article.ts';

/** Verbs of saying, as a pattern. */
export const SAID =
  'said|says|added|adds|stated|states|noted|notes|stressed|stresses|emphasi[sz]ed|emphasi[sz]es|explained|explains|wrote|writes|tweeted|posted|replied|replies|answered|asked|asks|argued|argues|continued|continues|concluded|concludes|recalled|recalls|insisted|insists|warned|warns|declared|declares|announced|commented|remarked|observed|complained|admitted|acknowledged|claimed|claims|joked|shouted|predicted|pointed out|went on|underlined|highlighted|reiterated|affirmed|confirmed|testified|vowed|pledged|urged|responded|responds|countered|counters|retorted|quipped|lamented|exclaimed|whispered|muttered|yelled|cried|pleaded|mused|reflected|asserted|asserts|maintained|contended|conceded|cautioned|suggested|agreed|agrees|disagreed|disagrees|remarks|comments|responds|put it|puts it';
const TOLD = 'told|tells|informed|assured|reminded';
const ELSEWHERE =
  'сказал|сказала|заявил|заявила|отметил|отметила|подчеркнул|подчеркнула|добавил|добавила|сообщил|сообщила|написал|написала|dedi|deyib|bildirib|bildirdi|qeyd edib|söylədi|vurğulayıb|söyledi|belirtti|vurguladı|açıkladı|konuştu|ifade etti';
const ADVERB = '(?:(?:has|had|have|also|later|then|once|further|simply|\\p{Ll}+ly) )*';
/** The verb that begins here, if one does. Verbs of telling want a listener, so they cannot stand before their subject. */
const VERB_AFTER_NAME = new RegExp(`^ ${ADVERB}(?:${SAID}|${TOLD}|${ELSEWHERE})(?![\\p{L}\\p{M}])`, 'u');
/** A verb of saying that stands before its subject: ", said Hasanov". */
export const VERB_BEFORE_NAME = new RegExp(`^[,.–—-]*\\s*(?:[–—-]\\s*)?(?:${SAID}|${ELSEWHERE})\\s`, 'u');
const OF_SAYING = new RegExp(`^(?:${SAID}|${TOLD}|${ELSEWHERE})$`, 'u');

/** Whether one word is a verb of saying. */
export function isVerbOfSaying(word: string): boolean {
  return OF_SAYING.test(word);
}

/** A second verb of saying with the same subject: "praised the Alliance, emphasized that …". */
export const VERB_AND_THAT = new RegExp(`(?:,| and| but)+ (?:and )?${ADVERB}(?:${SAID}) that\\s`, 'u');
/** Verbs that say nothing but that somebody spoke; "recalled" and "added" do so with "that" behind them. */
const SPEAKING =
  /(?:said|says|saying|told|stated|argued|argues|insisted|insists|warned|warns|claimed|claims|vowed|pledged|predicted|complained|urged)$/;
/** "X was quoted by the agency as saying": words that somebody else passes on. */
const QUOTED_AS_SAYING =
  /^ (?:was|is|were|has been|had been) (?:\p{Ll}+ly )?(?:quoted|cited) (?:[^.;:,“”"\n]{1,80} )?as (?:saying|telling [^.;:,“”"\n]{1,60}|having said)/u;
/** "The agency quoted X as saying": the verb stands on both sides of the name. */
const AS_SAYING = /^(?:, [^,"“”«»\n]{1,120},)? as (?:saying|telling [^.;:,“”"\n]{1,60}|having said)/u;
const QUOTED = /\b(?:quoted|quotes|quoting|quote|cited|cites|citing) (?:(?!as )[\p{L}.’'-]+ ){0,8}$/u;
/** Characters before a name within which "quoted" must begin. */
const FARTHEST_BEFORE = 120;
/** Verbs that tell what somebody thought of it, before a colon alone: "Jones was blunt: “…”". */
const THEN_A_COLON =
  /^ (?:\p{Ll}+ly )?(?:(?:is|was|remained|sounded) (?:\p{Ll}+ly )?(?:blunt|clear|adamant|defiant|unequivocal|categorical|emphatic|unrepentant|optimistic|pessimistic|scathing|brief|cautious)|had (?:a|an|one|this|some|another|no|his|her)? ?(?:\p{Ll}+ )?(?:message|warning|answer|reply|response|question|advice|explanation|word|words|verdict|request))[^.;:,“”"\n]{0,60}(?=:)/u;
/** An apposition between name and verb: "Hasanov, the minister, said". */
const APPOSITION = /^(?:, [^,"“”«»\n]{1,120},| \([^()\n]{1,60}\))/u;
/** Characters after a name within which its verb must end. */
const FARTHEST_VERB = 200;

/** Where the verb of saying ends that follows a name, past an apposition; null when none does. */
export function endOfVerb(text: string, { start, end }: Span): number | null {
  const rest = text.slice(end, end + FARTHEST_VERB);
  const apposition = APPOSITION.exec(rest)?.[0] ?? '';
  // "The lawyer of X, [John Weir], said": the name is an apposition itself.
  const isApposed = rest.startsWith(', ') && text.slice(Math.max(0, start - 2), start).endsWith(', ');
  for (const skipped of new Set([apposition.length, 0, ...(isApposed ? [1] : [])])) {
    const verb = VERB_AFTER_NAME.exec(rest.slice(skipped));
    if (verb) return end + skipped + verb[0].length;
  }
  const passed = QUOTED_AS_SAYING.exec(rest) ?? THEN_A_COLON.exec(rest) ?? quotedAsSaying(text, start, rest);
  return passed === null ? null : end + passed[0].length;
}

function quotedAsSaying(text: string, start: number, rest: string): RegExpExecArray | null {
  return QUOTED.test(text.slice(Math.max(0, start - FARTHEST_BEFORE), start)) ? AS_SAYING.exec(rest) : null;
}

/** Whether what ends here with a verb and goes on like this surely tells what was said. */
export function tellsWhat(upToVerb: string, rest: string): boolean {
  return SPEAKING.test(upToVerb) || /^[^.!?;:“”«»"]{0,60}? that\s/u.test(rest);
}
