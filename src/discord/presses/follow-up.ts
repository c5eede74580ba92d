import { ask } from '../../../commands/ask.ts';
import { nameInDiscord } from '../../../commands/name-in-discord.ts';
import { ComponentType, TextInputStyle, type APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Wording } from '../../language/wording.ts';
import { earlierOf } from '../../reply/kinds/earlier.ts';
import { answerAtOnce } from '../answering/answer-interaction.ts';
import { customId } from '../dressing/custom-id.ts';
import type { Press, Pressed, Submission } from './press.ts';

const QUESTION = 'question';
/** As many as a question may have. */
const MOST = 1_000;

/** *Follow up*: opens a form for a question that may refer back to the answer ("And when did he say so?"). */
export async function askFollowUp({ interaction, key, parts }: Press): Promise<Pressed> {
  await answerAtOnce(() => interaction.showModal(form(key, parts.app.wording)), parts.log);
  return null;
}

/** That form, sent in: the question is asked with the exchange before it, where that one was seen. */
export async function takeFollowUp({ interaction, kept, parts }: Submission): Promise<Pressed> {
  const command = parts.commands.get(nameInDiscord(ask));
  const question = interaction.fields.getTextInputValue(QUESTION).trim();
  if (command === undefined || question === '') return { problem: parts.app.wording.say('follow.empty') };
  const place = kept.isPrivate && !kept.isShared ? 'asker' : 'channel';
  const { reply } = kept;
  const earlier = async () => (reply.command === 'ask' ? earlierOf(reply) : null);
  return { task: { command, input: { question }, place, earlier } };
}

function form(key: string, wording: Wording): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId({ action: 'followed', key }),
    title: wording.say('follow.title'),
    components: [
      {
        type: ComponentType.Label,
        label: wording.say('follow.question'),
        description: wording.say('follow.hint'),
        component: {
          type: ComponentType.TextInput,
          custom_id: QUESTION,
          style: TextInputStyle.Short,
          max_length: MOST,
          required: true,
        },
      },
    ],
  };
}
