import type { Reply } from './kinds/reply.ts';

/** The exit code of a one-shot command: 0 done, 1 something failed, 3 nothing found. (2, wrong usage, never makes a reply.) */
export function exitCodeOf(reply: Reply): 0 | 1 | 3 {
  switch (reply.command) {
    case 'ask':
    case 'check':
    case 'verify-quote':
    case 'summary':
    case 'who':
    case 'quotes':
    case 'timeline':
      return reply.kind === 'not-found' ? 3 : 0;
    case 'search':
      return reply.passages.length === 0 ? 3 : 0;
    case 'people':
      return reply.people.length === 0 ? 3 : 0;
    case 'articles':
      return reply.articles.length === 0 ? 3 : 0;
    // One broken file among others is named and alarms nobody: `status` says that it is there.
    case 'index':
      return reply.failed.length > 0 && reply.articles === 0 ? 1 : 0;
    case 'add':
      return (reply.kind === 'added' || reply.kind === 'taken-away') && reply.isIndexed ? 0 : 1;
    case 'fetch':
      return reply.rounds.some(({ problem }) => problem !== null) ? 1 : 0;
    case 'remove':
      return reply.kind === 'removed' ? 0 : 1;
    case 'status':
      return reply.failed.length > 0 ? 1 : 0;
    case 'model':
      return [reply, ...reply.optional].every(({ problem }) => problem === null) ? 0 : 1;
    case 'doctor':
      return reply.checks.some(({ status }) => status === 'failed') ? 1 : 0;
    case 'changes':
      return reply.articles.length + (reply.pinned?.changes.length ?? 0) === 0 ? 3 : 0;
    case 'pin':
      return reply.kind === 'unknown' ? 1 : 0;
    case 'eval':
    case 'help':
    case 'feedback':
    case 'gaps':
    case 'privacy':
    case 'settings':
    case 'watch':
    case 'digest':
      return 0;
  }
}
