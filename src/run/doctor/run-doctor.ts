import { createWording } from '../../language/create-wording.ts';
import { exitCodeOf } from '../../reply/reply-exit-code.ts';
import { writeReply } from '../../terminal/drawing/write-reply.ts';
import { diagnose } from './diagnose.ts';
import { configOf, loggerOf, type ProcessHandles, QUIET, type Work } from '../with-app.ts';

/** Writes what `diagnose` finds. @returns the exit code. */
export async function runDoctor(work: Work, handles: ProcessHandles): Promise<number> {
  const { terminal } = handles;
  const config = configOf(work, handles, QUIET);
  const reply = await diagnose(config, loggerOf(config, terminal));
  writeReply(reply, terminal, { json: work.json, wording: createWording(config.language) });
  return exitCodeOf(reply);
}
