import type { InteractionRequest } from './interaction-payload.ts';
import type { SentMessage } from './interactions.ts';
import type { RecordedRequest } from './loopback-discord.ts';
import type { Newsroom } from './newsroom.ts';
import { idOf } from './pressables.ts';
import { readMarkdown } from './read-markdown.ts';

/** Two questions that the articles of a newsroom answer, each of its own. */
export const FERRY = { command: 'ask', options: { question: 'Who will be in command of the ferry to Lerwick?' } };
export const HARBOUR = 'When did the harbour of Lerwick reopen?';

export const OTHER_READER = '200000000000000002';

/** Settings of a bot that reads messages. */
export const READING = { messageContent: true };

export interface OpenedThread {
  readonly id: string;
  /** Of the answer that it was opened from. */
  readonly answerId: string;
  readonly answer: SentMessage;
  /** What who pressed was told. */
  readonly told: string;
}

/** A question asked by command, and a thread opened from its answer. */
export async function openThread(room: Newsroom, asked: InteractionRequest = FERRY): Promise<OpenedThread> {
  const { state, answered } = room.discord.interact(asked);
  const answer = await answered;
  const pressed = room.discord.interact({ command: '', button: idOf(answer, 'Thread') });
  const told = (await pressed.answered).content ?? '';
  return { id: /<#(\d+)>/.exec(told)?.[1] ?? '', answerId: state.messageId, answer, told };
}

/** What the bot has sent to a channel. */
export function postsIn({ discord }: Newsroom, channel: string): readonly RecordedRequest[] {
  return discord.requests.filter(({ method, path }) => method === 'POST' && path === `/channels/${channel}/messages`);
}

/** All words of a message, as they are read. */
export function wordsOf({ embeds = [], content = '' }: SentMessage): string {
  const shown = embeds.map(({ title, description }) => `${title}\n${readMarkdown(description ?? '').text}`);
  return [content, ...shown].join('\n');
}
