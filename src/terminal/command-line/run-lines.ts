import { createInterface } from 'node:readline';
import { errandOf } from '../../../commands/errand-of.ts';
import type { App } from '../../app/app.ts';
import { AppError } from '../../errors.ts';
import { exitCodeOf } from '../../reply/reply-exit-code.ts';
import type { Reply } from '../../reply/kinds/reply.ts';
import type { CommandInvocation } from './invocation.ts';
import { reportError } from '../report-error.ts';
import { type Terminal, writeLines } from '../terminal.ts';
import { writeReply } from '../drawing/write-reply.ts';

export interface RunOptions {
  readonly app: App;
  readonly terminal: Terminal;
  /** Aborted: the process is about to end. */
  readonly signal: AbortSignal;
}

/**
 * Runs a command once for each line of standard input, each as soon as it is read, and answers in order. What one line
 * throws is its answer and stops nothing.
 * @returns the exit code: 1 when a line failed, 3 when nothing was found for any, else 0.
 */
export async function runLines(invocation: CommandInvocation, options: RunOptions, option: string): Promise<number> {
  const { command, input, json, isExplained } = invocation;
  const { app, terminal, signal } = options;
  const codes: number[] = [];
  for await (const line of createInterface({ input: terminal.input, crlfDelay: Infinity })) {
    if (signal.aborted) break;
    if (!json && codes.length > 0) writeLines(terminal.output, ['']);
    codes.push(await answerLine(codes.length === 0 ? line.replace(BYTE_ORDER_MARK, '') : line));
  }
  if (codes.includes(1)) return 1;
  return codes.length > 0 && codes.every((code) => code === 3) ? 3 : 0;

  async function answerLine(line: string): Promise<number> {
    try {
      const { reply, note } = await run(line);
      writeReply(reply, terminal, { json, wording: app.wording, note, isExplained });
      return exitCodeOf(reply);
    } catch (error) {
      reportError(error, terminal, { json });
      return 1;
    }
  }

  async function run(line: string): Promise<{ readonly reply: Reply; readonly note: string | null }> {
    if (line.trim() === '') throw new AppError('question-empty', `Line ${codes.length + 1} is empty.`);
    const errand = await errandOf({ command, input: { ...input, [option]: line } }, app, null);
    return { reply: await errand.command.run(errand.input, app), note: errand.note };
  }
}

/** Some editors begin a file with it. */
const BYTE_ORDER_MARK = /^\ufeff/;
