import type { Asker } from '../../commands/command.ts';
import type { Reply } from '../reply/reply.ts';
import type { Parts } from './parts.ts';
import { remember } from './remember.ts';

/** Keeps a question that the archive did not answer, where whoever runs the bot wants that. */
export function noteGap(reply: Reply, { reader, server }: Asker, parts: Parts): void {
  if (!parts.config.keepQuestions || reply.command !== 'ask' || reply.kind === 'answered') return;
  const { question, kind: outcome, citations } = reply;
  const nearest = citations[0]?.articleId ?? null;
  remember(parts, ({ questions }) => questions.add({ reader, server, question, outcome, nearest }));
}
