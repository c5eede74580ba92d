import type { z } from 'zod';
import type { callbackSchema, messageSchema } from './limit-schemas.ts';

export type SentMessage = z.infer<typeof messageSchema>;
export type Callback = z.infer<typeof callbackSchema>;

/** An interaction as Discord's side knows it. */
export interface InteractionState {
  readonly id: string;
  readonly token: string;
  readonly createdAtMs: number;
  /** Null until the bot has acknowledged it. */
  callback: Callback | null;
  /** What the reader sees; null before and while "thinking…". */
  message: SentMessage | null;
}

/** A handle on an interaction that a test has sent. */
export interface SentInteraction {
  readonly state: InteractionState;
  /** Resolves with the first answer, once Discord has taken it. */
  readonly acknowledged: Promise<Callback>;
  /** Resolves with the message the reader sees in the end. */
  readonly answered: Promise<SentMessage>;
}

export interface InteractionStore {
  open(id: string, token: string): SentInteraction;
  /** An interaction that another process acknowledged. */
  adopt(id: string, token: string, flags: number): InteractionState;
  find(token: string): InteractionState | undefined;
  acknowledge(state: InteractionState, callback: Callback): void;
  edit(state: InteractionState, message: SentMessage): void;
}

interface Waiting {
  readonly acknowledge: (callback: Callback) => void;
  readonly answer: (message: SentMessage) => void;
}

/** Keeps the interactions of a loopback Discord, and tells tests when something became of them. */
export function createInteractionStore(): InteractionStore {
  const states = new Map<string, InteractionState>();
  const waiting = new Map<string, Waiting>();
  return {
    open(id, token) {
      const state: InteractionState = { id, token, createdAtMs: Date.now(), callback: null, message: null };
      states.set(token, state);
      const acknowledged = deferred<Callback>();
      const answered = deferred<SentMessage>();
      waiting.set(token, { acknowledge: acknowledged.resolve, answer: answered.resolve });
      return { state, acknowledged: acknowledged.promise, answered: answered.promise };
    },
    adopt(id, token, flags) {
      const callback: Callback = { type: 5, data: flags === 64 ? { flags: 64 } : {} };
      const state: InteractionState = { id, token, createdAtMs: Date.now(), callback, message: null };
      states.set(token, state);
      return state;
    },
    find: (token) => states.get(token),
    acknowledge(state, callback) {
      state.callback = callback;
      waiting.get(state.token)?.acknowledge(callback);
      if (callback.type === 4 || callback.type === 7) this.edit(state, callback.data);
    },
    edit(state, message) {
      state.message = message;
      waiting.get(state.token)?.answer(message);
    },
  };
}

function deferred<Value>(): { readonly promise: Promise<Value>; readonly resolve: (value: Value) => void } {
  const settle: ((value: Value) => void)[] = [];
  const promise = new Promise<Value>((resolve) => settle.push(resolve));
  return { promise, resolve: (value) => settle.forEach((resolve) => resolve(value)) };
}
