import { acknowledge } from './answer-interaction.ts';
import { completeAnswer } from '../sending/complete-answer.ts';
import type { Delivery } from '../delivery.ts';
import { isGone } from '../sending/discord-failure.ts';
import { errorReply } from '../sending/error-reply.ts';
import type { Message } from '../message.ts';
import type { Parts } from '../parts.ts';
import { remember } from '../remember.ts';
import { sendLate } from '../sending/send-late.ts';
import type { Request, Task } from '../task.ts';

/** Answers a command, a press or a form in the place of its "thinking…", or of the message whose button was pressed. */
export function interactionDelivery(request: Request, { command, place }: Task, parts: Parts): Delivery {
  const { log } = parts;
  const { token, applicationId: application, createdTimestamp: at } = request;
  // A message whose button was pressed is not left on "thinking…": there is nothing to end for it.
  const { language } = parts.app.wording;
  const isNew = place !== 'message';
  if (isNew) remember(parts, ({ openAnswers }) => openAnswers.add({ token, application, at, language }));
  return {
    asked: request,
    acknowledge: () => acknowledge(request, { place, log }),
    show: isNew ? (message) => request.webhook.editMessage('@original', message) : null,
    deliver,
    end() {
      if (isNew) remember(parts, ({ openAnswers }) => openAnswers.done(token));
    },
  };

  async function deliver(answer: Message): Promise<void> {
    try {
      await completeAnswer(request, answer, log);
    } catch (error) {
      log.error('an answer could not be sent', { command: command.name, error });
      if (isGone(error)) await sendLate(request, answer, { error, place, parts });
      // Discord refused the answer itself (its form, say): plain words get through. When even these fail, Discord is
      // out of reach and there is nobody to tell.
      else await completeAnswer(request, errorReply(error, parts), log).catch(() => undefined);
    }
  }
}
