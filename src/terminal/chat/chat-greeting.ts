import type { App } from '../../app/app.ts';
import type { ArchiveStatus } from '../../reply/kinds/archive-status.ts';
import { drawBlock } from '../drawing/draw-block.ts';
import type { TextOptions } from '../text-options.ts';

/** What the chat says first: what it answers from and how, how to ask and how to leave, and where the Discord bot is. */
export function chatGreeting(
  { wording, config }: Pick<App, 'wording' | 'config'>,
  { articles, newestOn, mode }: ArchiveStatus,
  { width, colours }: TextOptions,
): readonly string[] {
  const size = [
    wording.say('count.articles', { count: articles }),
    ...(newestOn === null ? [] : [wording.say('freshness.newest', { date: wording.date(newestOn) })]),
  ].join(', ');
  const found = wording.say(mode === 'hybrid' ? 'chat.by-meaning' : 'chat.by-words');
  const paragraphs = [
    { text: wording.say('chat.greeting', { size, found }) },
    ...(articles === 0
      ? [{ text: wording.say('chat.nothing-yet', { folder: config.articlesDir }), style: colours.yellow }]
      : []),
    ...(mode === 'keyword' ? [{ text: wording.say('chat.keyword'), style: colours.yellow }] : []),
    { text: wording.say('chat.discord'), style: colours.dim },
  ];
  return [...paragraphs.flatMap((run) => drawBlock([run], { width })), ''];
}
