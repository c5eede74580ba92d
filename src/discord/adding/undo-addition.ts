import type { Press, Pressed } from '../buttons/press.ts';
import { forgotten } from '../find-task.ts';

/** *Undo*: takes what was added away again, whoever of those who may add presses it. */
export async function undoAddition({ kept, parts }: Press): Promise<Pressed> {
  const command = parts.commands.get('archive add');
  const { reply } = kept;
  if (command === undefined || reply.command !== 'add' || reply.file === null) return forgotten(parts);
  return { task: { command, input: { undo: reply.file }, place: 'message' } };
}
