import { messageOf } from '../../errors.ts';
import type { Delivery } from '../delivery.ts';
import { textMessage } from '../message.ts';
import type { Parts } from '../parts.ts';
import type { Turn } from '../../app/turnstile.ts';

export interface Telling {
  /** The work has begun: there is no place to tell any more. */
  turnHasCome(): void;
  /** Resolves when nothing more will be told, and what was being sent has arrived. */
  end(): Promise<void>;
}

/** Tells a member who waits longer than `everyMs` how many are served before them, and again after as long. */
export function tellPlace(
  show: NonNullable<Delivery['show']>,
  {
    turn,
    everyMs,
    parts,
  }: { readonly turn: Turn; readonly everyMs: number; readonly parts: Pick<Parts, 'app' | 'log'> },
): Telling {
  const { app, log } = parts;
  let sending: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    sending = show(textMessage(`⏳ ${app.wording.say('line.place', { count: turn.ahead() })}`)).catch(
      (error: unknown) => log.debug('a place in the line could not be told', { error: messageOf(error) }),
    );
  }, everyMs);
  return {
    turnHasCome: () => clearInterval(timer),
    async end() {
      clearInterval(timer);
      await sending;
    },
  };
}
