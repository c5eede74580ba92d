import type { PageParagraph } from './html-paragraphs.ts';
import { isCredit, isInvitation, isLabel, isOffer, isPointer } from './paragraph-labels.ts';
import { stampOf } from './stamps.ts';

/** The paragraphs of an article, with what those that were none said of it. */
export interface TidiedText {
  readonly paragraphs: readonly string[];
  /** `YYYY-MM-DD` from a line such as "Published 4 March 2025"; null when there is none. */
  readonly publishedOn: string | null;
  /** From a line "By Ina Holm"; null when there is none. */
  readonly author: string | null;
}

/** What the page says of itself already. */
export interface KnownOfPage {
  readonly title: string | null;
  readonly author: string | null;
}

/**
 * Leaves out what stands between the paragraphs of an article as if it were one: links to other articles, labels of
 * advertising and sharing, lines of date and author, offers printed twice; at its head and end also invitations to
 * subscribe or follow. Each is judged as a whole: no sentence is cut.
 */
export function tidyParagraphs(read: readonly PageParagraph[], { title, author }: KnownOfPage): TidiedText {
  const all = read.map((one) => ({ ...one, text: onOneLine(one.text) })).filter(({ text }) => text !== '');
  const repeated = repeatedTexts(all);
  const begins = all.findIndex(({ text }) => isProse(text));
  const head = begins < 0 ? all.length : begins;
  const heads = all.slice(0, head);
  const stamps = all.map(({ text }) => stampOf(text));
  const byline = heads.map(({ text }) => BYLINE.exec(text)?.[1] ?? null).find((name) => name !== null) ?? null;

  const isKept = (paragraph: PageParagraph, index: number): boolean => {
    const { text } = paragraph;
    const stamp = stamps[index] ?? null;
    if (stamp !== null && (stamp.isLabelled || index < head)) return false;
    if (isLabel(text) || isPointer(paragraph) || isCredit(text)) return false;
    if (index < head && (text === title || BYLINE.test(text) || text === author)) return false;
    return !repeated.has(index);
  };
  const kept = all.filter(isKept);
  const day = stamps.find((stamp) => stamp !== null && stamp.day !== null)?.day ?? null;
  return { paragraphs: withoutEnds(kept, author ?? byline), publishedOn: day, author: byline };
}

/** Characters of a first paragraph that is none of the lines above an article. */
const SHORTEST_PROSE = 60;

function isProse(text: string): boolean {
  return text.length >= SHORTEST_PROSE && stampOf(text) === null && !BYLINE.test(text) && /\p{Ll}/u.test(text);
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const BYLINE = new RegExp(
  String.raw`^(?:[Bb]y|BY|Автор:?|Yazan:?|Müəllif:?):? (${NAME}(?:(?:,? and|,| &)? (?:${NAME}|de|van|von|al|bin)){1,9})(?:,? (?:[\p{Lu}].{0,60}))?$`,
  'u',
);

/** The places of paragraphs that repeat another word for word: of an offer all of them, of anything else all but the first. */
function repeatedTexts(all: readonly PageParagraph[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const [index, { text }] of all.entries()) {
    const same = places.get(text);
    if (same === undefined) places.set(text, [index]);
    else same.push(index);
  }
  const repeats = [...places.values()].filter((same) => same.length > 1);
  const repeated = new Set(repeats.flat());
  const offers = new Set(repeats.filter(([first = 0]) => isOffer(all[first]?.text ?? '')).flat());
  // What stands in a run with an offer, each time, is part of it.
  const isOfOffer = (place: number): boolean =>
    [-1, 1].some((step) => {
      let at = place;
      while (repeated.has(at) && !offers.has(at) && Math.abs(at - place) < LONGEST_OFFER) at += step;
      return offers.has(at);
    });
  return new Set(repeats.flatMap((same) => (same.every(isOfOffer) ? same : same.slice(1))));
}

/** Paragraphs of an offer: as many are looked at on either side. */
const LONGEST_OFFER = 8;

/** How many paragraphs at either end may be invitations. */
const MOST_AT_ENDS = 6;

function withoutEnds(kept: readonly PageParagraph[], author: string | null): readonly string[] {
  const texts = kept.map(({ text }) => text);
  let [from, to] = [0, texts.length];
  const isOfEnd = (text: string): boolean => isInvitation(text) || (author !== null && isBiography(text, author));
  while (from < Math.min(to - 1, MOST_AT_ENDS) && isInvitation(texts[from] ?? '')) from += 1;
  while (to - 1 > from && texts.length - to < MOST_AT_ENDS && isOfEnd(texts[to - 1] ?? '')) to -= 1;
  return texts.slice(from, to);
}

/** "Ina Holm is a reporter of The Coast." below an article by Ina Holm. */
function isBiography(text: string, author: string): boolean {
  return (
    text.startsWith(author) &&
    /^,? (?:is|was|covers|reports|writes|joined|has (?:been|covered|worked))\b/u.test(text.slice(author.length))
  );
}

function onOneLine(text: string): string {
  return text.replaceAll(/[ \t\r\n\f]+/gu, ' ').trim();
}
