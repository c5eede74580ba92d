import type { App } from '../src/app/app.ts';
import { findPhrase, isTalk, type Wish } from '../src/language/find-phrase.ts';
import type { Wording } from '../src/language/wording.ts';
import type { Earlier } from '../src/reply/kinds/earlier.ts';
import { articles } from './articles.ts';
import type { CommandInput, Errand } from './command.ts';
import { search } from './search.ts';
import { textOf } from './shared-options.ts';
import { summary } from './summary.ts';
import { who } from './who.ts';

/** "Summarize", "latest news", "list the people": no question that a sentence answers, but what another command does. */
export async function wishInstead(input: CommandInput, app: App, earlier: Earlier | null): Promise<Errand | null> {
  const { question: _question, ...filters } = input;
  const question = textOf(input, 'question');
  const phrase = findPhrase(question, app.wording.language);
  if (phrase === null) return ofTime(await app.timeAsked(question), filters, app.wording);
  const { kind, topic, language } = phrase;
  return isTalk(kind) ? null : errandFor(kind, topic, { filters, wording: app.speaking(language).wording, earlier });
}

/** "What happened in May?", "… in Hollin in May?": a summary of those days, or of what they say of it. Whoever narrows the days beside it knows what they ask for. */
function ofTime(time: Awaited<ReturnType<App['timeAsked']>>, filters: CommandInput, wording: Wording): Errand | null {
  if (time === null || filters['from'] !== undefined || filters['to'] !== undefined) return null;
  const { topic, ...span } = time;
  return {
    command: summary,
    input: { ...filters, ...span, ...(topic && { scope: topic }) },
    note: wording.say('instead.summary'),
  };
}

interface WishOptions {
  /** Those that stand beside it. */
  readonly filters: CommandInput;
  readonly wording: Wording;
  readonly earlier: Earlier | null;
}

function errandFor(kind: Wish, topic: string, { filters, wording, earlier }: WishOptions): Errand {
  const list = { command: articles, input: filters, note: wording.say('instead.articles') };
  const summaryOf = (scope: string): Errand => ({
    command: summary,
    input: scope === '' ? filters : { ...filters, scope },
    note: wording.say('instead.summary'),
  });
  // What follows an answer is about the article that it is from.
  const ofAnswer: Errand | null =
    earlier?.articleId === null || earlier === null
      ? null
      : { command: summary, input: { scope: earlier.articleId }, note: wording.say('instead.article') };
  switch (kind) {
    case 'articles':
      return list;
    case 'latest':
      return topic === '' ? list : { ...summaryOf(topic), input: { ...filters, scope: topic, sort: 'newest' } };
    case 'mentions':
      return { command: search, input: { ...filters, words: topic }, note: wording.say('instead.search') };
    case 'people':
      return { command: who, input: filters, note: wording.say('instead.people') };
    case 'about':
    case 'more':
    case 'summary':
      return topic === '' ? (ofAnswer ?? summaryOf('')) : summaryOf(topic);
  }
}
