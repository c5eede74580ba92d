import type { Span } from '../../articles/article.ts';
import { nameWords } from '../words/name-word.ts';
import { isPersonNoun } from '../words/title-lexicon.ts';
import { isGoverned } from './governed-name.ts';

/** Characters behind a name within which a noun that it belongs to must stand. */
const NEXT_WORDS = 60;
const BODY =
  /^(?:campaign|case|trial|family|administration|office|team|camp|foundation|estate|fan|fans|household|regime|government|staff|loyalist|loyalists|account|biography|documentary)$/;
/** "[Ana Quill]’s", "[Ana Jones]’". */
const GENITIVE = /^['’ʼ](?:s(?![\p{L}\p{M}])|(?=\s))/u;

/**
 * Whether a name is the head of the noun phrase that it stands in, so that a verb beside the phrase tells of its bearer;
 * not "a spokesman for X", "X’s lawyer", "X campaign manager John Weir".
 * @param from where the words before the name begin that may belong to the phrase: its sentence, or behind the verb.
 */
export function isHead(text: string, { start, end }: Span, from: number): boolean {
  const after = text.slice(end, end + NEXT_WORDS);
  return !GENITIVE.test(after) && !leadsNoun(after) && !isGoverned(text.slice(from, start));
}

/** " lawyer John Weir", " campaign manager said": a noun that the name before it only tells more of. */
function leadsNoun(after: string): boolean {
  const [next] = /^ \p{Ll}[\p{L}’'-]*(?: \p{Ll}[\p{L}’'-]*)?/u.exec(after) ?? [];
  if (next === undefined) return false;
  const [first, second] = nameWords(next);
  if (first === undefined || VERB.test(first.text)) return false;
  return (
    isPersonNoun(first.key) ||
    BODY.test(first.text) ||
    (second !== undefined && /^(?:press|legal|defen[cs]e|campaign)$/.test(first.text) && isPersonNoun(second.key))
  );
}

/** Words that name a person too: "X heads", "X champions". */
const VERB = /^(?:heads|leads|champions|hosts|judges|pilots|fellows|speaks|writes)$/;
