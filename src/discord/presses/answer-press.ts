import { articles } from '../../../commands/articles.ts';
import { privacy } from '../../../commands/privacy.ts';
import { nameInDiscord } from '../../../commands/name-in-discord.ts';
import type { ModalSubmitInteraction } from 'discord.js';
import { takePasted, undoAddition } from './add-article.ts';
import type { Parts } from '../parts.ts';
import { type Action, readCustomId } from '../dressing/custom-id.ts';
import { findMore, pickPerson, turnLeaf, turnPage } from './do-again.ts';
import { explainAnswer } from './explain-answer.ts';
import { askWhatIsWrong, markUseful, takeReport } from './give-feedback.ts';
import { askFollowUp, takeFollowUp } from './follow-up.ts';
import { findReply } from '../dressing/kept-reply.ts';
import { openThread } from './open-thread.ts';
import type { ComponentInteraction, Press, Pressed, Submission } from './press.ts';
import { takeAlong } from './take-along.ts';
import { shareReply } from './share-reply.ts';
import { showContext, turnContext } from './show-context.ts';

const older = ({ app }: Parts): Pressed => ({ problem: app.wording.say('press.older') });
const expired = ({ app }: Parts): Pressed => ({ problem: app.wording.say('press.expired') });

/** What each button under a reply does. */
const PRESSES: Readonly<Partial<Record<Action, (press: Press) => Promise<Pressed>>>> = {
  context: showContext,
  turn: turnContext,
  more: findMore,
  share: shareReply,
  follow: askFollowUp,
  thread: openThread,
  useful: markUseful,
  wrong: askWhatIsWrong,
  pick: pickPerson,
  page: turnPage,
  leaf: turnLeaf,
  undo: undoAddition,
  take: takeAlong,
  why: explainAnswer,
};

/** What each form of ours, sent in, comes to. */
const SUBMISSIONS: Readonly<Partial<Record<Action, (submission: Submission) => Promise<Pressed>>>> = {
  report: takeReport,
  followed: takeFollowUp,
};

/** Answers the press of a button or the choice from a menu, or says which task answers it. */
export async function answerPress(interaction: ComponentInteraction, parts: Parts): Promise<Pressed> {
  const id = readCustomId(interaction.customId);
  if (id === null) return older(parts);
  if (id.action === 'open') return openArticle(interaction, parts);
  if (id.action === 'forget') return forgetMember(parts);
  const act = PRESSES[id.action];
  if (act === undefined) return older(parts);
  const kept = findReply(id.key, parts);
  return kept === null ? expired(parts) : act({ interaction, ...id, kept, parts });
}

/** Answers a form that was sent in. */
export async function answerSubmission(interaction: ModalSubmitInteraction, parts: Parts): Promise<Pressed> {
  const id = readCustomId(interaction.customId);
  if (id?.action === 'pasted') return takePasted(interaction, parts);
  const take = id === null ? undefined : SUBMISSIONS[id.action];
  if (id === null || take === undefined) return older(parts);
  const kept = findReply(id.key, parts);
  return kept === null ? expired(parts) : take({ interaction, key: id.key, kept, parts });
}

/** An article chosen from a list, for who chose it. */
function openArticle(interaction: ComponentInteraction, parts: Parts): Pressed {
  const command = parts.commands.get(nameInDiscord(articles));
  const [article] = interaction.isStringSelectMenu() ? interaction.values : [];
  return command === undefined || article === undefined
    ? older(parts)
    : { task: { command, input: { article }, place: 'asker' } };
}

/** *Delete all of it*: of the presser, whoever asked, since only they see the message. */
function forgetMember(parts: Parts): Pressed {
  const command = parts.commands.get(nameInDiscord(privacy));
  return command === undefined ? older(parts) : { task: { command, input: { delete: true }, place: 'message' } };
}
