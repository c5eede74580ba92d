import type { Article } from './article.ts';

/** Characters of a made headline at the most. */
const LONGEST = 100;

// "On December 9, …", "During the meeting, …": when and where, which a headline leaves out.
const OPENING = /^(?:On|In|At|During|Earlier|Today|Yesterday|Meanwhile)\b[^,.]{0,40},\s+(?=\p{L})/u;
// "…, Trend reports via the Ministry", "…, the ministry said".
const ATTRIBUTION =
  /,\s+(?:according to\b[^,]*|(?:as\s+)?[^,]{2,60}\s(?:reports|reported|said|says|told|announced)\b[^,]*)\.?$/u;
const CLAUSE = /[,;:–—]\s|\s(?=(?:who|which|that|while|after|before|as|because|during|within|where|when)\s)/gu;

/**
 * A headline for an article that has none, made of the words of its lead: without the opening clause of time, who
 * reports it, and what follows the main clause when the whole is too long. Never cut within a word; ends in … when cut
 * short of a clause.
 */
export function headlineOf({ body, dateline }: Pick<Article, 'body' | 'dateline'>): string {
  const [paragraph = ''] = body
    .slice(dateline?.length ?? 0)
    .trim()
    .split('\n');
  const lead = firstSentence(paragraph)
    .replace(ATTRIBUTION, '')
    .replace(OPENING, '')
    .replace(/[.\s]+$/u, '');
  const told = lead === '' ? paragraph.trim() : capitalised(lead);
  return told.length <= LONGEST ? told : shorten(told);
}

function firstSentence(paragraph: string): string {
  return /^.{20,}?[.!?]["”’»)]*(?=\s+["“«(]?[\p{Lu}\p{N}]|$)/su.exec(paragraph)?.[0] ?? paragraph;
}

/** The longest beginning that ends with a clause and says enough, else with a word. */
function shorten(text: string): string {
  const ends = [...text.matchAll(CLAUSE)].map(({ index }) => index).filter((end) => end >= 40 && end <= LONGEST);
  const clause = ends.at(-1);
  if (clause !== undefined) return text.slice(0, clause);
  const cut = text.slice(0, LONGEST).replace(/\s+\S*$/u, '');
  return `${cut.replace(/[,;:\s]+$/u, '')}…`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
