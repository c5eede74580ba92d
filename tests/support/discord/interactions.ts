import type { z } from 'zod';
import type { callbackSchema, SentMessage } from './limit-schemas.ts';

export type { SentMessage };
export type Callback = z.infer<typeof callbackSchema>;

/** An interaction as Discord's side knows it. */
export interface InteractionState {
  readonly id: string;
  readonly token: string;
  /** The processor time of this process then: on a busy machine the clock says little of who is late. */
  readonly createdAt: NodeJS.CpuUsage;
  /** Of the message that answers it. */
  readonly messageId: string;
  /** The message whose button was pressed, as it was then; null where none was, or it is not known. */
  readonly pressed: SentMessage | null;
  /** How often the bot has put an answer there: edits of the same message count anew. */
  edits: number;
  /** Null until the bot has acknowledged it. */
  callback: Callback | null;
  /** What the member sees; null before and while "thinking…". */
  message: SentMessage | null;
}

/** A handle on an interaction that a test has sent. */
export interface SentInteraction {
  readonly state: InteractionState;
  /** Resolves with the first answer, once Discord has taken it. */
  readonly acknowledged: Promise<Callback>;
  /** Resolves with the message the member sees in the end. */
  readonly answered: Promise<SentMessage>;
}

export interface InteractionStore {
  open(from: Pick<InteractionState, 'id' | 'token' | 'messageId' | 'pressed'>): SentInteraction;
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
    open(from) {
      const { token } = from;
      const state: InteractionState = { ...from, ...newState(), callback: null };
      states.set(token, state);
      const acknowledged = deferred<Callback>();
      const answered = deferred<SentMessage>();
      waiting.set(token, { acknowledge: acknowledged.resolve, answer: answered.resolve });
      return { state, acknowledged: acknowledged.promise, answered: answered.promise };
    },
    adopt(id, token, flags) {
      const callback: Callback = { type: 5, data: flags === 64 ? { flags: 64 } : {} };
      const state: InteractionState = { id, token, messageId: id, pressed: null, ...newState(), callback };
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
      const attachments = message.attachments ?? messageBefore(state)?.attachments;
      const whole = { ...message, ...(attachments === undefined ? {} : { attachments }) };
      state.message = whole;
      state.edits += 1;
      waiting.get(state.token)?.answer(whole);
    },
  };
}

function newState(): Pick<InteractionState, 'createdAt' | 'message' | 'edits'> {
  return { createdAt: process.cpuUsage(), message: null, edits: 0 };
}

/** What an edit changes; attachments that it does not speak of stay. */
function messageBefore({ message, pressed, callback }: InteractionState): SentMessage | null {
  return message ?? (callback?.type === 6 || callback?.type === 7 ? pressed : null);
}

function deferred<Value>(): { readonly promise: Promise<Value>; readonly resolve: (value: Value) => void } {
  const settle: ((value: Value) => void)[] = [];
  const promise = new Promise<Value>((resolve) => settle.push(resolve));
  return { promise, resolve: (value) => settle.forEach((resolve) => resolve(value)) };
}
