import { MessageFlags } from 'discord.js';
import { whyOf } from '../../reply/kinds/why.ts';
import { layoutWhy } from '../../reply/layouts/layout-why.ts';
import { answerAtOnce } from '../answering/answer-interaction.ts';
import { renderLayout } from '../drawing/render-layout.ts';
import type { Press, Pressed } from './press.ts';

/** *Why this?*: what was weighed for an answer, for the presser alone, in their language. It quotes nothing, so nothing need be compared again. */
export async function explainAnswer({ interaction, kept, parts }: Press): Promise<Pressed> {
  const { reply } = kept;
  const { wording } = parts.app;
  const why = reply.command === 'ask' ? whyOf(reply) : null;
  if (reply.command !== 'ask' || why === null) return { problem: wording.say('why.none') };
  const message = {
    ...renderLayout(layoutWhy(reply, why, { wording }), wording),
    flags: MessageFlags.Ephemeral as const,
  };
  await answerAtOnce(() => interaction.reply(message), parts.log);
  return null;
}
