import type { Span } from '../../articles/article.ts';
import type { PersonMention } from '../words/person-mention.ts';
import type { SpokenBy } from './attributed-speaker.ts';
import { isHead } from './is-head.ts';
import { isTitle } from './speaker-after.ts';
import { endOfVerb } from './speech-verbs.ts';

/** Characters before a name that are looked at. */
const REACH = 200;

/** X said: "…" / X told reporters on Monday, "…" / he was told by X: "…" @param mentions those close before, in order. */
export function speakerBefore(text: string, { start, end }: Span, mentions: readonly PersonMention[]): SpokenBy | null {
  for (const speaker of mentions.toReversed()) {
    const before = text.slice(Math.max(0, speaker.start - REACH), speaker.start);
    const after = text.slice(speaker.end, start);
    const named = NAMED_BEFORE.exec(before);
    if (named !== null && (named[1] === undefined ? SOURCE_AFTER : TOLD_AFTER).test(after)) {
      const from =
        speaker.start - before.length + named.index + named[0].length - (named.groups?.['titles']?.length ?? 0);
      return isHead(text, speaker, from) ? spokenBy(speaker, start) : null;
    }
    if (WORDS_OF.test(after) && /(?:^|[.!?]\s+|\n)(?:In )?$/u.test(before)) return spokenBy(speaker, start);
    const verbEnd = endOfVerb(text, speaker);
    if (verbEnd === null && isLabel(text, speaker, start)) return spokenBy(speaker, start);
    if (verbEnd === null || verbEnd > start) continue;
    const between = text.slice(verbEnd, start);
    // "X said that Y never said: …": the nearer verb has no speaker that is sure.
    if (!introduces(between, text.slice(start, end)) || SAYS_AGAIN.test(between)) return null;
    return isHead(text, speaker, Math.max(0, speaker.start - 2 * REACH)) ? spokenBy(speaker, start) : null;
  }
  return null;
}

/** Mayor X: “…” / X (mayor): “…” */
function isLabel(text: string, speaker: PersonMention, quotation: number): boolean {
  const before = text.slice(Math.max(0, speaker.start - REACH), speaker.start);
  const titles = before.split(/[.!?]["”’]? |\n/u).at(-1) ?? '';
  if (!/^(?: \([^()\n]{1,60}\)|, [^.!?;:"“”«»\n]{1,100})?: $/u.test(text.slice(speaker.end, quotation))) return false;
  return isTitle(titles) && isHead(text, speaker, speaker.start - titles.length);
}

function spokenBy(speaker: PersonMention, end: number): SpokenBy {
  return { speaker, subject: speaker, start: speaker.start, end };
}

/** "was told by Judge [X]", "According to the minister, [X]". */
const NAMED_BEFORE =
  /\b(?:(was|were|is|are|been|being) (?:told|asked|warned|informed|assured|reminded|advised) by|[Aa]ccording to|[Ii]n the words of) (?<titles>(?:[\p{L}.’'-]+ ){0,7}(?:[\p{L}.’'-]+, )?)$/u;
const TOLD_AFTER = /^[^.!?;:"“”«»]{0,80}[:,]\s*$/u;
const SOURCE_AFTER = /^(?:, [^.!?;:"“”«»,]{1,80})?[:,]\s*$/u;
/** "[X]’s answer was short: “…”" */
const WORDS_OF =
  /^['’]s (?:own |only |first |last )?(?:words|message|reply|answer|response|verdict|advice|explanation|warning)(?: [^.!?;:“”",]{1,40})?(?::|(?<=words),) $/u;
const SAYS_AGAIN = /\b(?:said|says|say|wrote|claimed|claims)\b/u;

/** A colon always introduces speech; a comma only what is a sentence, not "commented on the slogan, "Strong Egypt"". */
export function introduces(between: string, quotation: string): boolean {
  if (
    !/^[^.!?;:"“”«»]{0,120}[:,]\s*$/u.test(between) ||
    /\b(?:called|dubbed|named|(?:en)?titled)[:,]?\s*$/u.test(between)
  )
    return false;
  return between.includes(':') || /^.\p{Lu}\S*(?: \S+){3}/u.test(quotation);
}
