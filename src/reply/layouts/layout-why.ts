import type { Wording } from '../../language/wording.ts';
import { filtersInWords } from '../filters-in-words.ts';
import type { AskReply } from '../kinds/ask-reply.ts';
import type { WhereFound, Why } from '../kinds/why.ts';
import { fact, type LayoutOptions } from './layout-parts.ts';
import type { Item, Layout, Section } from './layout.ts';

/** Why a question was answered so: what was weighed, in the words of whoever wants to know. */
export function layoutWhy(reply: AskReply, why: Why, { wording }: Pick<LayoutOptions, 'wording'>): Layout {
  return {
    tone: 'plain',
    heading: reply.question,
    notes: [verdict(reply, why, wording)],
    sections: sectionsOfWhy(reply, why, wording),
    citations: [],
    footer: null,
  };
}

/** The same as sections, to stand below the reply itself. */
export function whySections(reply: AskReply, why: Why, wording: Wording): readonly Section[] {
  const [first, ...others] = sectionsOfWhy(reply, why, wording);
  const heading = wording.say('why.title');
  const opening: Section = { heading, items: [fact(verdict(reply, why, wording))] };
  return first === undefined ? [opening] : [opening, first, ...others];
}

function verdict({ kind, confidence, reason }: AskReply, { limits, looked }: Why, wording: Wording): string {
  const [chance, answered, closest] = [confidence, limits.answered, limits.closest].map(inHundred);
  if (kind !== 'not-found') return wording.say(`why.${kind}`, { chance: chance ?? 0, from: answered ?? 0 });
  if (looked.sentences === 0) return wording.say('why.no-sentence');
  // Some refusals have a reason of their own, however near a sentence came.
  return confidence >= limits.closest
    ? (reason ?? '')
    : wording.say('why.refused', { chance: chance ?? 0, from: closest ?? 0 });
}

const inHundred = (share: number): number => Math.round(share * 100);

function sectionsOfWhy(reply: AskReply, why: Why, wording: Wording): readonly Section[] {
  const sections: readonly Section[] = [
    { heading: wording.say('why.reading'), items: howItWasRead(reply, wording) },
    { heading: wording.say('why.words'), items: wordItems(why, wording) },
    { heading: wording.say('why.evidence'), items: evidenceItems(why, wording) },
    { heading: wording.say('why.looked'), items: lookedItems(why, wording) },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

function howItWasRead({ readAs, notes }: AskReply, wording: Wording): readonly Item[] {
  // A note may say it already.
  const isSaid = readAs === null || notes.some((note) => note.includes(readAs));
  return [...(isSaid ? [] : [wording.say('read.as', { question: readAs })]), ...notes].map((note) => fact(note));
}

const PLACES: readonly WhereFound[] = ['sentence', 'kin', 'around', 'elsewhere', 'nowhere'];

function wordItems({ words }: Why, wording: Wording): readonly Item[] {
  return PLACES.flatMap((place) => {
    const there = words.filter(({ where }) => where === place);
    if (there.length === 0) return [];
    const shown = there.map(({ text, as }) =>
      as === null ? wording.say('quoted', { words: text }) : wording.say('why.as', { asked: text, printed: as }),
    );
    return [fact(wording.say(`why.${place}`), shown.join(', '))];
  });
}

function evidenceItems({ similarity, reading, asked, against, isNewestFirst }: Why, wording: Wording): readonly Item[] {
  return [
    ...(reading === null ? [] : [wording.say('why.read', { likelihood: likelihoodOf(reading) })]),
    ...(similarity === null ? [] : [wording.say('why.meaning', { similarity: Math.max(0, inHundred(similarity)) })]),
    ...(asked === null
      ? []
      : [wording.say(asked.isThere ? 'why.asked-there' : 'why.asked-missing', { kind: asked.kind })]),
    ...against.map((objection) => wording.say(`why.against-${objection}`)),
    ...(isNewestFirst ? [wording.say('why.newest-first')] : []),
  ].map((words) => fact(words));
}

/** A probability as people say it. */
function likelihoodOf(probability: number): 'surely' | 'probably' | 'perhaps' | 'hardly' | 'not' {
  if (probability >= 0.9) return 'surely';
  if (probability >= 0.6) return 'probably';
  if (probability >= 0.3) return 'perhaps';
  return probability >= 0.05 ? 'hardly' : 'not';
}

function lookedItems({ looked, filters }: Why, wording: Wording): readonly Item[] {
  const { articles, leftOut, sentences } = looked;
  const which = filtersInWords(filters, wording);
  return [
    fact(wording.say('why.looked-through', { articles, sentences })),
    ...(leftOut === 0
      ? []
      : [
          which === ''
            ? fact(wording.say('why.left-out-of-answer', { count: leftOut }))
            : fact(wording.say('why.left-out', { count: leftOut, which })),
        ]),
  ];
}
