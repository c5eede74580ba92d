import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Wording } from '../../language/wording.ts';
import { type Verdict, VERDICTS } from '../../reply/kinds/verdict.ts';
import { answerAtOnce } from '../answering/answer-interaction.ts';
import { remember } from '../remember.ts';
import { customId } from '../dressing/custom-id.ts';
import type { ComponentInteraction, Press, Pressed, Submission } from './press.ts';

/** What may be wrong with an answer, as the form lists it. */
const WRONGS = ['wrong-quote', 'wrong-person', 'out-of-date', 'missing-article', 'other'] as const;

const WHAT = 'what';
const WORDS = 'words';
const WORDS_MOST = 1_000;

/** *Useful*: kept with the evidence that the member saw. */
export async function markUseful(press: Press): Promise<Pressed> {
  return keepVerdict(press, 'useful', null);
}

/** *Not right*: opens a form that asks what is wrong. */
export async function askWhatIsWrong({ interaction, key, parts }: Press): Promise<Pressed> {
  await answerAtOnce(() => interaction.showModal(form(key, parts.app.wording)), parts.log);
  return null;
}

/** That form, sent in. */
export async function takeReport(submission: Submission): Promise<Pressed> {
  const { fields } = submission.interaction;
  const [chosen] = fields.getStringSelectValues(WHAT);
  const words = fields.getTextInputValue(WORDS).trim();
  const verdict = VERDICTS.find((one) => one === chosen) ?? 'other';
  return keepVerdict(submission, verdict, words === '' ? null : words);
}

interface Judged extends Omit<Press, 'interaction' | 'index'> {
  readonly interaction: ComponentInteraction | ModalSubmitInteraction;
}

function keepVerdict({ interaction, key, kept, parts }: Judged, verdict: Verdict, words: string | null): Pressed {
  const { wording } = parts.app;
  const { guildId: server, user } = interaction;
  const isKept = remember(parts, ({ feedback }) => {
    feedback.add({ server, member: user.id, replyKey: key, verdict, words, evidence: kept.reply });
    return true;
  });
  if (isKept === null) return { problem: wording.say('feedback.failed') };
  parts.log.info('feedback was given', { verdict, command: kept.command });
  return { problem: wording.say('feedback.thanks') };
}

function form(key: string, wording: Wording): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId({ action: 'report', key }),
    title: wording.say('wrong.title'),
    components: [
      {
        type: ComponentType.Label,
        label: wording.say('wrong.what'),
        component: {
          type: ComponentType.StringSelect,
          custom_id: WHAT,
          options: WRONGS.map((value) => ({ value, label: wording.say(`wrong.${value}`) })),
        },
      },
      {
        type: ComponentType.Label,
        label: wording.say('wrong.words'),
        description: wording.say('wrong.hint'),
        component: {
          type: ComponentType.TextInput,
          custom_id: WORDS,
          style: TextInputStyle.Paragraph,
          max_length: WORDS_MOST,
          required: false,
        },
      },
    ],
  };
}
