import { MessageFlags } from 'discord.js';
import { PARAGRAPH_BREAK } from '../../articles/article.ts';
import type { Citation } from '../../reply/citation.ts';
import { withAddress } from '../../reply/article-address.ts';
import { answerAtOnce } from '../answering/answer-interaction.ts';
import { embedMessage, type Message } from '../message.ts';
import { type Paragraph, renderContext } from '../drawing/render-context.ts';
import { button, rowsOf, stepButtons } from '../dressing/button.ts';
import { citationsOf } from '../dressing/kept-reply.ts';
import { changedWords, quotedText } from '../dressing/quoted-text.ts';
import { changed, type Press, type Pressed } from './press.ts';

/** *In context*: the paragraph that a citation stands in, with those before and after, for the presser alone. */
export async function showContext(press: Press): Promise<Pressed> {
  const message = await contextMessage(press);
  if (message === null) return changed(press.parts);
  const send = (): Promise<unknown> => press.interaction.reply({ ...message, flags: MessageFlags.Ephemeral });
  await answerAtOnce(send, press.parts.log);
  return null;
}

/** The buttons below it: the citation before or after, in its place. */
export async function turnContext(press: Press): Promise<Pressed> {
  const message = await contextMessage(press);
  if (message === null) return changed(press.parts);
  await answerAtOnce(() => press.interaction.update(message), press.parts.log);
  return null;
}

/** Null when the article is gone, or never printed the words. */
async function contextMessage({ kept, key, index, parts }: Press): Promise<Message | null> {
  const citations = citationsOf(kept.reply);
  const citation = citations[index];
  const text = citation === undefined ? null : await quotedText(citation, parts);
  if (citation === undefined || text === null) return null;
  const note = text.changedOn === null ? null : changedWords(citation, text.changedOn, parts);
  const { wording } = parts.app;
  const place = { index, count: citations.length, of: 'citation', wording } as const;
  const linked = withAddress(citation, parts.app.config.http.publicUrl);
  return embedMessage(renderContext(linked, { ...paragraphAround(text.body, citation), note }, wording), [
    ...rowsOf(stepButtons(place, { action: 'turn', key })),
    ...rowsOf([button(wording.say('button.more'), { action: 'more', key, index })]),
  ]);
}

/** The paragraph, where in it the quoted words stand, and its neighbours: a paragraph of news is often one sentence. */
function paragraphAround(body: string, { start, end }: Citation): Omit<Paragraph, 'note'> {
  const before = body.lastIndexOf(PARAGRAPH_BREAK, start - 1);
  const from = before < 0 || start === 0 ? 0 : before + PARAGRAPH_BREAK.length;
  const after = body.indexOf(PARAGRAPH_BREAK, end);
  const to = after < 0 ? body.length : after;
  return {
    text: body.slice(from, to),
    start: start - from,
    end: end - from,
    before: body.slice(0, from).trimEnd().split(PARAGRAPH_BREAK).at(-1) ?? '',
    after: body.slice(to).trimStart().split(PARAGRAPH_BREAK)[0] ?? '',
  };
}
