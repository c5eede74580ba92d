import type { Logger } from '../../log.ts';
import type { Message } from '../message.ts';
import { sendWithFiles } from './send-with-files.ts';
import type { Request } from '../task.ts';

/**
 * Puts the answer in the place of "thinking…", or of the message whose button was pressed. Goes by the interaction's
 * token, not by what discord.js remembers of the acknowledgement: it refuses to edit when the answer to that was lost
 * on the way.
 * @throws whatever Discord answers, once trying again is of no use.
 */
export async function completeAnswer(interaction: Request, message: Message, log: Logger): Promise<void> {
  await sendWithFiles(message, (words) => interaction.webhook.editMessage('@original', words), log);
}
