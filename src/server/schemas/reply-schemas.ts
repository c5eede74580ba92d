import type { z } from 'zod';
import type { Reply } from '../../reply/kinds/reply.ts';
import * as answers from './answer-schemas.ts';
import * as holdings from './holding-schemas.ts';

/** The shape of what a command replies, by its name: what other programs are promised. A test holds real replies to it. */
const REPLY_SCHEMAS: Readonly<Partial<Record<Reply['command'], z.ZodType<Reply>>>> = {
  ask: answers.ask,
  check: answers.check,
  'verify-quote': answers.verifyQuote,
  summary: answers.summary,
  who: answers.who,
  quotes: answers.quotes,
  timeline: answers.timeline,
  search: answers.search,
  articles: holdings.articles,
  people: holdings.people,
  status: holdings.status,
  changes: holdings.changes,
  index: holdings.index,
  feedback: holdings.feedback,
  gaps: holdings.gaps,
};

/** The schema of a command's reply. @throws when it has none, which a test finds. */
export function replySchema(command: string): z.ZodType<Reply> {
  const schema = Object.entries(REPLY_SCHEMAS).find(([name]) => name === command)?.[1];
  if (schema === undefined) throw new Error(`the reply of ${command} has no schema`);
  return schema;
}
