import { errandOf } from '../../../commands/errand-of.ts';
import { exitCodeOf } from '../../reply/reply-exit-code.ts';
import { createBringUpToDate } from '../../app/bring-up-to-date.ts';
import type { CommandInvocation } from './invocation.ts';
import { runLines, type RunOptions } from './run-lines.ts';
import { printable } from '../drawing/printable.ts';
import { writeLines } from '../terminal.ts';
import { writeExport } from './export-option.ts';
import { watchedApp } from '../watched-app.ts';
import { writeLayoutPicture } from './write-layout-picture.ts';
import { writeReply } from '../drawing/write-reply.ts';
import { writeWarning } from '../drawing/write-warning.ts';

/**
 * Runs a command of a command line and writes what it answers.
 * @returns the exit code.
 * @throws whatever the command throws; where it reads lines, a line's error is its answer instead.
 */
export async function runCommand(invocation: CommandInvocation, options: RunOptions): Promise<number> {
  const { command, input, linesOption, json, picture, exported, isExplained } = invocation;
  const { wording } = options.app;
  const app = watchedApp(options.app, options);
  if (command.withoutUpdate !== true) {
    const bringUpToDate = createBringUpToDate((problem) => writeWarning(options.terminal, problem));
    await bringUpToDate(app, { isNeeded: true });
  }
  if (linesOption !== null) return runLines(invocation, { ...options, app }, linesOption);
  const errand = await errandOf({ command, input }, app, null);
  const reply = await errand.command.run(errand.input, app);
  writeReply(reply, options.terminal, { json, wording, note: errand.note, isExplained });
  if (exported !== null && writeExport(reply, exported))
    writeLines(options.terminal.messages, [wording.say('export.written', { file: printable(exported.file) })]);
  if (picture !== null) await writeLayoutPicture(reply, picture, { ...options, wording });
  return exitCodeOf(reply);
}
