import { MessageFlags, Routes, type APIMessage, type REST } from 'discord.js';
import type { OpenAnswer } from '../../memory/open-answers.ts';
import { retried } from '../sending/retried.ts';
import { isGone } from '../sending/discord-failure.ts';
import { LIMITS } from '../limits.ts';
import type { Parts } from '../parts.ts';
import { remember } from '../remember.ts';

/**
 * Ends what an earlier process left on "thinking…" when it was killed, as long as Discord lets it: 15 minutes. What
 * was answered just before the end is left as it is. Never rejects.
 */
export async function endOpenAnswers(
  left: readonly OpenAnswer[],
  { rest, app, log }: { readonly rest: REST } & Pick<Parts, 'app' | 'log'>,
): Promise<void> {
  const alive = left.filter(({ at }) => Date.now() - at < LIMITS.tokenMs);
  if (left.length > 0)
    log.warn('the last run ended before it had answered', { open: left.length, alive: alive.length });
  await Promise.all(alive.map((answer) => end(answer, { rest, app }).catch((error: unknown) => note(answer, error))));
  remember({ app, log }, ({ openAnswers }) => left.forEach(({ token }) => openAnswers.done(token)));

  function note({ at }: OpenAnswer, error: unknown): void {
    if (!isGone(error)) log.warn('an answer of the last run could not be ended', { asked: new Date(at), error });
  }
}

async function end(
  { token, application, language }: OpenAnswer,
  { rest, app }: { readonly rest: REST } & Pick<Parts, 'app'>,
): Promise<void> {
  const route = Routes.webhookMessage(application, token, '@original');
  // The documented answer of this route; the library types every answer as unknown.
  const { flags } = (await retried(() => rest.get(route, { auth: false }))) as APIMessage;
  if (((flags ?? 0) & MessageFlags.Loading) === 0) return;
  const apology = app.speaking(language).wording.say('task.restarted');
  const body = { content: `⚠️ ${apology}`, allowed_mentions: { parse: [] } };
  await retried(() => rest.patch(route, { auth: false, body }));
}
