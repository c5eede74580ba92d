import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
  type ModalSubmitInteraction,
} from 'discord.js';
import { type Verdict, VERDICTS } from '../../memory/feedback.ts';
import { answerAtOnce } from '../answer-interaction.ts';
import { remember } from '../remember.ts';
import { customId } from './custom-id.ts';
import type { ComponentInteraction, Press, Pressed, Submission } from './press.ts';

/** What may be wrong with an answer, as the form words it. */
const WRONGS: Readonly<Record<Exclude<Verdict, 'useful'>, string>> = {
  'wrong-quote': 'Wrong quote: it does not answer the question',
  'wrong-person': 'Wrong person: it is about somebody else',
  'out-of-date': 'Out of date: there is something newer',
  'missing-article': 'Missing article: the archive lacks it',
  other: 'Something else',
};

const WHAT = 'what';
const WORDS = 'words';
const WORDS_MOST = 1_000;

/** *Useful*: kept with the evidence that the reader saw. */
export async function markUseful(press: Press): Promise<Pressed> {
  return keepVerdict(press, 'useful', null);
}

/** *Not right*: opens a form that asks what is wrong. */
export async function askWhatIsWrong({ interaction, key, parts }: Press): Promise<Pressed> {
  await answerAtOnce(() => interaction.showModal(form(key)), parts.log);
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
  const { guildId: server, user } = interaction;
  const isKept = remember(parts, ({ feedback }) => {
    feedback.add({ server, reader: user.id, replyKey: key, verdict, words, evidence: kept.reply });
    return true;
  });
  if (isKept === null) return { problem: 'That could not be noted just now. Please try again later.' };
  parts.log.info('feedback was given', { verdict, command: kept.command });
  return { problem: 'Thank you. Noted, with the sentences you were shown. `/privacy` shows and deletes it.' };
}

function form(key: string): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId({ action: 'report', key }),
    title: 'What is not right?',
    components: [
      {
        type: ComponentType.Label,
        label: 'What is wrong?',
        component: {
          type: ComponentType.StringSelect,
          custom_id: WHAT,
          options: Object.entries(WRONGS).map(([value, label]) => ({ value, label })),
        },
      },
      {
        type: ComponentType.Label,
        label: 'In your own words',
        description: 'Kept with the answer, for those who look after the archive',
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
