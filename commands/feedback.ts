import type { Reply } from '../src/reply/kinds/reply.ts';
import type { Command } from './command.ts';

/** `feedback` (`/archive feedback`): what members said of answers, each with the answer as they saw it. */
export const feedback: Command = {
  name: 'feedback',
  discordName: 'archive feedback',
  description: 'command.feedback',
  options: [],
  surfaces: ['discord', 'chat', 'command-line', 'server'],
  allowed: 'manage-server',
  ephemeral: true,
  async run(_input, app, asker) {
    // Only now: a command's file is read whenever help is.
    const { layoutReply } = await import('../src/reply/layouts/layout-reply.ts');
    const headingOf = (reply: Reply): string | null =>
      layoutReply(reply, { wording: app.wording, now: new Date() }).heading;
    const kept = app.memory().feedback.list(asker?.server ?? null);
    return {
      command: 'feedback',
      feedback: kept.map(({ at, verdict, words, evidence }) => ({ at, verdict, words, ...shown(evidence, headingOf) })),
    };
  },
};

function shown(evidence: unknown, headingOf: (reply: Reply) => string | null) {
  // The bot kept the reply that its member judged; replies only ever gain fields.
  const reply = evidence as Reply;
  const citations = 'citations' in reply ? reply.citations : [];
  return {
    about: headingOf(reply),
    quotes: citations.map(({ articleId, quote }) => ({ articleId, text: quote })),
  };
}
