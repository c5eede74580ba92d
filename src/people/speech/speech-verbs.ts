import type { Span } from '../../articles/article.ts';

/** Verbs of saying, as a pattern. */
export const SAID =
  'said|says|added|adds|stated|states|noted|notes|stressed|stresses|emphasi[sz]ed|emphasi[sz]es|explained|explains|wrote|writes|tweeted|posted|replied|replies|answered|asked|asks|argued|argues|continued|continues|concluded|concludes|recalled|recalls|insisted|insists|warned|warns|declared|declares|announced|commented|remarked|observed|complained|admitted|acknowledged|claimed|claims|joked|shouted|predicted|pointed out|went on|underlined|highlighted|reiterated|affirmed|confirmed|testified|vowed|pledged|urged';
const TOLD = 'told|tells|informed|assured|reminded';
const ELSEWHERE =
  'сказал|сказала|заявил|заявила|отметил|отметила|подчеркнул|подчеркнула|добавил|добавила|сообщил|сообщила|написал|написала|dedi|deyib|bildirib|bildirdi|qeyd edib|söylədi|vurğulayıb|söyledi|belirtti|vurguladı|açıkladı|konuştu|ifade etti';
const ADVERB = '(?:(?:has|had|have|also|later|then|once|further|simply|\\p{Ll}+ly) )*';
/** The verb that begins here, if one does. Verbs of telling want a listener, so they cannot stand before their subject. */
const VERB_AFTER_NAME = new RegExp(`^ ${ADVERB}(?:${SAID}|${TOLD}|${ELSEWHERE})(?![\\p{L}\\p{M}])`, 'u');
/** A verb of saying that stands before its subject: ", said Hasanov". */
export const VERB_BEFORE_NAME = new RegExp(`^[,.–—-]*\\s*(?:[–—-]\\s*)?(?:${SAID}|${ELSEWHERE})\\s`, 'u');
/** A second verb of saying with the same subject: "praised the Alliance, emphasized that …". */
export const VERB_AND_THAT = new RegExp(`(?:,| and| but)+ (?:and )?${ADVERB}(?:${SAID}) that\\s`, 'u');
/** Verbs that say nothing but that somebody spoke; "recalled" and "added" do so with "that" behind them. */
const SPEAKING =
  /(?:said|says|told|stated|argued|argues|insisted|insists|warned|warns|claimed|claims|vowed|pledged|predicted|complained|urged)$/;
/** An apposition between name and verb: "Hasanov, the minister, said". */
const APPOSITION = /^(?:, [^,"“”«»\n]{1,120},| \([^()\n]{1,60}\))/u;
/** Characters after a name within which its verb must end. */
const FARTHEST_VERB = 200;

/** Where the verb of saying ends that follows a name, past an apposition; null when none does. */
export function endOfVerb(text: string, { end }: Span): number | null {
  const rest = text.slice(end, end + FARTHEST_VERB);
  const apposition = APPOSITION.exec(rest)?.[0] ?? '';
  for (const skipped of new Set([apposition.length, 0])) {
    const verb = VERB_AFTER_NAME.exec(rest.slice(skipped));
    if (verb) return end + skipped + verb[0].length;
  }
  return null;
}

/** Whether what ends here with a verb and goes on like this surely tells what was said. */
export function tellsWhat(upToVerb: string, rest: string): boolean {
  return SPEAKING.test(upToVerb) || /^[^.!?;:“”«»"]{0,60}? that\s/u.test(rest);
}
