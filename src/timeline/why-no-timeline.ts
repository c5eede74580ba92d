import type { TimelineReply } from '../reply/timeline-reply.ts';
import { nearestNames } from '../people/nearest-names.ts';
import type { Story, StoryOptions } from './story.ts';

/** Characters of the longest topic. */
const LONGEST_TOPIC = 150;

/** Why some words can be no topic, in plain words with what to try instead; null when they can. */
export function whyNoTopic(words: string): string | null {
  if (words === '') return 'A timeline of what? Give a name or a topic, such as “NATO Days”.';
  if (!/[\p{L}\p{N}]/u.test(words)) return 'There are no words in that. Give a name or a topic, such as “NATO Days”.';
  return words.length > LONGEST_TOPIC
    ? `That is too long for a topic: give a name or a few words, at most ${LONGEST_TOPIC} characters.`
    : null;
}

/** Why a topic has no days, with what to try instead. */
export function whyNoDays(
  words: string,
  story: Exclude<Story, { kind: 'ambiguous' }>,
  { archive, filters }: StoryOptions,
): Pick<TimelineReply, 'reason' | 'candidates'> {
  if (story.kind === 'no-topic') {
    return {
      reason: `“${words}” says too little: these words stand in any article. Name a person, a place or an event.`,
      candidates: [],
    };
  }
  if (archive.counts().articles === 0) return { reason: 'The archive has no articles yet.', candidates: [] };
  if (story.articles.length === 0) {
    const narrowed = Object.keys(filters).length > 0 ? ' among the articles that the dates and outlet leave' : '';
    const reason = `Nothing is about “${words}”${narrowed}. Try a name, a place, or fewer words.`;
    const names = archive.people().map((person) => person.name);
    return { reason, candidates: nearestNames(words, names) };
  }
  const undated = story.articles.filter(({ publishedOn }) => publishedOn === null).length;
  const count = `${story.articles.length} ${story.articles.length === 1 ? 'article tells' : 'articles tell'}`;
  const because =
    undated === 0
      ? ''
      : ` ${undated === story.articles.length ? 'None' : 'Not every one'} of them carries a date, without which words such as “on Tuesday” name no day.`;
  return {
    reason: `${count} of “${words}”, but no sentence about it names a day, month or year that is certain.${because} Ask a question about it instead.`,
    candidates: [],
  };
}
