import type { Wording } from '../../language/wording.ts';
import type { TimelineReply } from '../../reply/kinds/timeline-reply.ts';
import { foldedNames } from '../../people/identity/folded-names.ts';
import { nearestNames } from '../../people/identity/nearest-names.ts';
import type { Story, StoryOptions } from './days-told.ts';

/** Characters of the longest topic. */
const LONGEST_TOPIC = 150;

/** Why some words can be no topic, in plain words with what to try instead; null when they can. */
export function whyNoTopic(words: string, wording: Wording): string | null {
  if (words === '') return wording.say('timeline.ask');
  if (!/[\p{L}\p{N}]/u.test(words)) return wording.say('timeline.no-words');
  return words.length > LONGEST_TOPIC ? wording.say('timeline.too-long', { most: LONGEST_TOPIC }) : null;
}

/** Why a topic has no days, with what to try instead. */
export async function whyNoDays(
  words: string,
  story: Exclude<Story, { kind: 'ambiguous' }>,
  { archive, filters, wording }: StoryOptions,
): Promise<Pick<TimelineReply, 'reason' | 'candidates'>> {
  if (story.kind === 'no-topic') {
    return { reason: wording.say('timeline.no-topic', { words }), candidates: [] };
  }
  if ((await archive.state()).articles === 0) return { reason: wording.say('timeline.empty'), candidates: [] };
  if (story.articles.length === 0) {
    const isNarrowed = Object.keys(filters).length > 0;
    const reason = wording.say(isNarrowed ? 'timeline.nothing-left' : 'timeline.nothing', { words });
    return { reason, candidates: nearestNames(words, await archive.kept(foldedNames)) };
  }
  const undated = story.articles.filter(({ publishedOn }) => publishedOn === null).length;
  const reasons = [
    wording.say('timeline.no-days', { count: story.articles.length, words }),
    ...(undated === 0
      ? []
      : [wording.say(undated === story.articles.length ? 'timeline.none-dated' : 'timeline.some-undated')]),
    wording.say('timeline.ask-instead'),
  ];
  return { reason: reasons.join(' '), candidates: [] };
}
