import type { MessageName } from '../../language/message-name.ts';
import type { Wording } from '../../language/wording.ts';
import { fact, freshness, goneAndCome, type LayoutOptions, plain } from './layout-parts.ts';
import type { Item, Layout, Section } from './layout.ts';
import type { PinEntry, PinnedCause, PinnedChange, PinReply } from '../kinds/pin-reply.ts';

const HEADINGS: Record<PinReply['kind'], MessageName> = {
  added: 'pin.added',
  removed: 'pin.removed',
  unknown: 'pin.removed',
  list: 'pin.list',
};

const OUTCOMES: Record<PinnedChange['outcome'], MessageName> = {
  changed: 'pin.changed',
  lost: 'pin.lost',
  new: 'pin.new',
};

const CAUSES: Record<PinnedCause['kind'], MessageName> = {
  added: 'pin.cause.added',
  edited: 'pin.cause.edited',
  removed: 'pin.cause.removed',
  corrected: 'pin.cause.corrected',
};

/** How the reply of this command reads: each question with what it is answered, and what became of that last. */
export function layoutPin({ kind, pins, waiting, archive }: PinReply, options: LayoutOptions): Layout {
  const { wording } = options;
  const layout = plain({
    heading: wording.say(HEADINGS[kind]),
    items: pins.flatMap((pin) => entryItems(pin, wording)),
    none: wording.say(kind === 'unknown' ? 'pin.unknown' : 'pin.none'),
    footer: freshness(archive, options),
  });
  const notes = [...(kind === 'added' ? [wording.say('pin.note')] : []), ...waitingNotes(waiting, wording)];
  return { ...layout, notes: [...layout.notes, ...notes] };
}

/** What became of the answers to pinned questions; no section where that is nothing. */
export function pinnedSections(changes: readonly PinnedChange[], wording: Wording): readonly Section[] {
  if (changes.length === 0) return [];
  return [{ heading: wording.say('pin.list'), items: changes.flatMap((change) => changeItems(change, wording)) }];
}

/** How many pinned questions wait to be asked, where any do. */
export function waitingNotes(count: number, wording: Wording): readonly string[] {
  return count === 0 ? [] : [wording.say('pin.waiting', { count })];
}

function entryItems({ id, question, answer, lines, askedAt, last }: PinEntry, wording: Wording): readonly Item[] {
  const details = [
    wording.say('pin.number', { number: `${id}` }),
    ...(answer === null ? [] : [wording.say(answer === 'answered' ? 'pin.answered' : 'pin.unanswered')]),
    ...(askedAt === null ? [] : [wording.say('pin.asked', { date: wording.date(askedAt.slice(0, 10)) })]),
  ];
  return [
    fact(question, details.join(' · ')),
    ...lines.map((words) => fact(wording.say('quoted', { words }))),
    ...(last === null ? [] : [fact(wording.say('pin.last', { what: outcomeOf(last, wording) }), whyOf(last, wording))]),
  ];
}

function changeItems(change: PinnedChange, wording: Wording): readonly Item[] {
  const { pin, question } = change;
  const details = [wording.say('pin.number', { number: `${pin}` }), whyOf(change, wording)];
  return [fact(`${outcomeOf(change, wording)}: ${question}`, details.join(' · ')), ...goneAndCome(change, wording)];
}

function outcomeOf({ outcome, at }: PinnedChange, wording: Wording): string {
  return wording.say(OUTCOMES[outcome], { date: wording.date(at.slice(0, 10)) });
}

function whyOf({ causes, isOtherModel }: PinnedChange, wording: Wording): string {
  const named = causes.map(({ kind, title, article }) => `${wording.say(CAUSES[kind], { title })} (${article})`);
  const model = isOtherModel ? [wording.say('pin.cause.model')] : [];
  return named.length + model.length === 0 ? wording.say('pin.cause.none') : [...named, ...model].join(' · ');
}
