import type { Span } from '../../articles/article.ts';
import type { PersonMention } from '../words/person-mention.ts';
import { isDoubted } from './doubted-speech.ts';
import { isHead } from './is-head.ts';
import type { Paragraph, ReadText } from './quote.ts';
import { quotationsIn } from './quotations.ts';
import { spansIn } from './spans-in.ts';
import { isTitle, signs } from './speaker-after.ts';
import { endOfVerb } from './speech-verbs.ts';

/** Characters at the end of a paragraph within which who speaks below must be named, and those of a signature. */
const REACH = 300;
const LONGEST_SIGNATURE = 160;

/** Who speaks what the next paragraphs quote: "Ana Quill told reporters:", "Mayor Ana Quill:"; null where nobody surely does. */
export function announcedSpeaker(read: ReadText, paragraph: Paragraph): PersonMention | null {
  const { text } = read;
  if (text.charAt(paragraph.end - 1) !== ':') return null;
  const whole = paragraph.sentences.at(-1) ?? paragraph;
  const named = spansIn(read.mentions, { start: Math.max(whole.start, paragraph.end - REACH), end: paragraph.end });
  const speaker = named.findLast((one) => one.end === paragraph.end - 1 || endOfVerb(text, one) !== null);
  if (speaker === undefined || !isHead(text, speaker, whole.start)) return null;
  const end = endOfVerb(text, speaker) ?? speaker.end;
  const isAlone = end > speaker.end || isTitle(text.slice(whole.start, speaker.start));
  if (!isAlone || !/^[^.!?;:"“”«»]{0,120}:$/u.test(text.slice(end, paragraph.end))) return null;
  const quotations = quotationsIn(text, whole);
  return isDoubted(text, { subject: speaker, end, whole, quotations }) ? null : speaker;
}

/** Whom a paragraph that is nothing else names under a quotation: "— Ana Quill, mayor of Velm"; null for no signature. */
export function signature(read: ReadText, { start, end }: Span): PersonMention | null {
  const { text } = read;
  if (end - start > LONGEST_SIGNATURE) return null;
  const [dash] = /^[—–―-]{1,2}\s*/u.exec(text.slice(start, end)) ?? [];
  const [speaker] = dash === undefined ? [] : spansIn(read.mentions, { start, end });
  if (dash === undefined || speaker === undefined || !signs(text, start + dash.length, speaker)) return null;
  return speaker;
}

/** Whether a paragraph is quotations and nothing else. */
export function isAllQuoted(text: string, paragraph: Span): boolean {
  const quotations = quotationsIn(text, paragraph);
  let end = paragraph.start;
  for (const one of quotations) {
    if (text.slice(end, one.start).trim() !== '') return false;
    end = one.end;
  }
  return quotations.length > 0 && text.slice(end, paragraph.end).trim() === '';
}
