import { join } from 'node:path';
import type { AskReply } from '../../src/reply/kinds/ask-reply.ts';
import type { ArticleReply, ArticlesReply } from '../../src/reply/kinds/articles-reply.ts';
import type { StatusReply } from '../../src/reply/kinds/bot-replies.ts';
import { leftBehind } from '../torture/left-behind.ts';
import { type AnsweringProcess, startAnsweringProcess } from './answering-process-handle.ts';
import type { Ledger } from './ledger.ts';

export interface Comparing {
  /** Ended by this. */
  readonly running: AnsweringProcess;
  readonly folder: string;
  readonly ledger: Ledger;
  readonly question: () => string;
}

const QUESTIONS = 20;

/** What the archive says otherwise than the newsroom printed, or than an archive that was never killed; what was left behind; which sources do otherwise than they should. */
export async function compareWithFresh({ running, folder, ledger, question }: Comparing): Promise<readonly string[]> {
  const questions = Array.from({ length: QUESTIONS }, question);
  const faults = [...(await lostOf(running, ledger)), ...(await sourceFaults(running))];
  const kept = await answersOf(running, questions);
  await running.close();
  faults.push(...leftBehind(join(folder, 'data'), join(folder, 'seeds')).map((name) => `left behind: ${name}`));
  const fresh = await startAnsweringProcess(folder, 'fresh');
  const anew = await answersOf(fresh, questions);
  await fresh.close();
  return [
    ...faults,
    ...anew.flatMap((answer, at) => (answer === kept[at] ? [] : [`“${questions[at]}”: ${kept[at]} and not ${answer}`])),
  ];
}

/** Articles that are not as they were printed last, or not there, or there though they are gone. */
async function lostOf(running: AnsweringProcess, ledger: Ledger): Promise<readonly string[]> {
  const current = ledger.current();
  // What the process was asked for is what it replies with; so below.
  const { articles } = (await running.ask('articles')) as ArticlesReply;
  const faults: string[] = [];
  const found = new Set<string>();
  for (const { id, url, file } of articles) {
    const { body } = (await running.ask('article', id)) as ArticleReply;
    const name = url ?? file;
    found.add(name);
    const printed = current.get(name);
    if (printed === undefined) faults.push(`${name} is still there`);
    else if (!printed.startsWith(body)) faults.push(`${name} is not as it was printed last: ${body.slice(0, 80)}`);
  }
  return [...faults, ...[...current.keys()].flatMap((name) => (found.has(name) ? [] : [`${name} is lost`]))];
}

async function sourceFaults(running: AnsweringProcess): Promise<readonly string[]> {
  const { fetched } = (await running.ask('sources')) as Pick<StatusReply, 'fetched'>;
  return fetched.flatMap(({ url, state, problem }) =>
    state === 'working' ? [] : [`${url} is ${state} after all was fetched: ${problem}`],
  );
}

async function answersOf(running: AnsweringProcess, questions: readonly string[]): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const text of questions) {
    const { kind, lines } = (await running.ask('ask', text)) as AskReply;
    answers.push(`${kind}: ${lines.map((line) => line.text).join(' | ')}`);
  }
  return answers;
}
