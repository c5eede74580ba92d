import type { Reply } from '../kinds/reply.ts';

/** What a reply answers, as it was typed. */
export function aboutOf(reply: Reply): string {
  if (reply.command === 'ask') return reply.question;
  if (reply.command === 'summary') return reply.scope;
  if (reply.command === 'timeline') return reply.topic;
  if (reply.command === 'check') return reply.claim;
  return 'name' in reply ? (reply.name ?? '') : '';
}
