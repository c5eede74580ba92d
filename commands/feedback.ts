import type { Wording } from '../src/language/wording.ts';
import { layoutReply } from '../src/reply/layouts/layout-reply.ts';
import type { Reply } from '../src/reply/kinds/reply.ts';
import type { Command } from './command.ts';

/** `feedback` (`/archive feedback`): what members said of answers, each with the answer as they saw it. */
export const feedback: Command = {
  name: 'feedback',
  discordName: 'archive feedback',
  description: 'command.feedback',
  options: [],
  surfaces: ['discord', 'chat', 'command-line'],
  allowed: 'manage-server',
  ephemeral: true,
  run: async (_input, app, asker) => ({
    command: 'feedback',
    feedback: app
      .memory()
      .feedback.list(asker?.server ?? null)
      .map(({ at, verdict, words, evidence }) => ({ at, verdict, words, ...shown(evidence, app.wording) })),
  }),
};

function shown(evidence: unknown, wording: Wording) {
  // The bot kept the reply that its member judged; replies only ever gain fields.
  const reply = evidence as Reply;
  const citations = 'citations' in reply ? reply.citations : [];
  return {
    about: layoutReply(reply, { wording, now: new Date() }).heading,
    quotes: citations.map(({ articleId, quote }) => ({ articleId, text: quote })),
  };
}
