import type { MessageName } from '../../language/message-name.ts';
import type { Wording } from '../../language/wording.ts';
import { fact, freshness, type LayoutOptions, plain, quote } from './layout-parts.ts';
import type { Item, Layout } from './layout.ts';
import type { DigestGroup, DigestReply, WatchEntry, WatchReply } from '../kinds/watch-replies.ts';

const KINDS: Record<WatchEntry['kind'], MessageName> = {
  person: 'watch.person',
  question: 'watch.question',
  words: 'watch.words',
};

/** The command that shows the rest of a group, and its option. */
const MORE_AT: Record<WatchEntry['kind'], readonly [command: string, option: string]> = {
  person: ['who', 'name'],
  question: ['ask', 'question'],
  words: ['summary', 'scope'],
};

const HEADINGS: Record<WatchReply['kind'], MessageName> = {
  added: 'watch.added',
  removed: 'watch.removed',
  list: 'watch.list',
};

/** How the reply of this command reads. */
export function layoutWatch({ kind, watches, here }: WatchReply, { wording }: LayoutOptions): Layout {
  const none = wording.say(kind === 'removed' ? 'watch.unknown' : 'watch.none');
  const items = watches.map((watch) => entryOf(watch, here, wording));
  const layout = plain({ heading: wording.say(HEADINGS[kind]), items, none });
  return kind === 'added' ? { ...layout, notes: [wording.say('watch.note')] } : layout;
}

function entryOf(
  { id, kind, words, channel, suspended, feed }: WatchEntry,
  here: string | null,
  wording: Wording,
): Item {
  const place = channel === here ? wording.say('watch.here') : wording.say('watch.channel', { channel });
  const stopped = suspended === null ? [] : [wording.say('watch.stopped', { why: suspended })];
  const read = feed === null ? [] : [wording.say('watch.feed', { address: feed })];
  const detail = [wording.say('watch.number', { number: `${id}` }), place, ...stopped, ...read].join(' · ');
  return fact(wording.say(KINDS[kind], { words }), detail);
}

/** What new articles print of what a channel waits for. */
export function layoutDigest({ groups, citations, flood, archive }: DigestReply, options: LayoutOptions): Layout {
  const { wording } = options;
  return {
    tone: 'plain',
    heading: wording.say('digest.heading'),
    notes: flood === 0 ? [] : [wording.say('digest.flood', { count: flood })],
    sections: groups.map((group) => ({ heading: group.words, items: itemsOf(group, wording) })),
    citations,
    footer: freshness(archive, options),
  };
}

function itemsOf({ kind, words, lines, more }: DigestGroup, wording: Wording): readonly Item[] {
  const [command, option] = MORE_AT[kind].map((name) => wording.name(name));
  const where = `/${command} ${option}:${words}`;
  return [...lines.map(quote), ...(more === 0 ? [] : [fact(wording.say('digest.more', { count: more, where }))])];
}
