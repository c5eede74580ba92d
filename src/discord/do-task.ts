import type { Reply } from '../reply/reply.ts';
import { askerOf } from './asker-of.ts';
import { attachPicture, pictureOf } from './attach-picture.ts';
import { dressReply } from './buttons/dress-reply.ts';
import type { Delivery } from './delivery.ts';
import { noteGap } from './note-gap.ts';
import { noteRecentQuestion } from './note-recent-question.ts';
import { noteThreadAnswer } from './note-thread-answer.ts';
import type { Parts } from './parts.ts';
import { runTask } from './run-task.ts';
import { speakingTo } from './speaking-to.ts';
import type { Task } from './task.ts';

/** Does a task for whoever asked, and notes of its reply what is wanted later. Never rejects. */
export async function doTask(delivery: Delivery, task: Task, parts: Parts): Promise<void> {
  const { asked } = delivery;
  const dress = async (reply: Reply) => {
    noteGap(reply, askerOf(asked), parts);
    noteRecentQuestion(asked, reply, { task, parts });
    // A language that was set this moment is spoken at once.
    const spoken = reply.command === 'settings' ? speakingTo(asked, parts) : parts;
    const message = dressReply(reply, task, { asked, parts: spoken });
    if (reply.command === 'ask' && task.place === 'channel') noteThreadAnswer(asked, message, parts);
    return attachPicture(message, pictureOf(reply, parts.app.wording), parts);
  };
  return runTask(delivery, task, { parts, dress });
}
