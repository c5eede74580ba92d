import { COMMANDS } from '../../../commands/index.ts';
import type { App } from '../../../src/app/app.ts';
import { AppError, type ErrorCode } from '../../../src/errors.ts';
import { runChat } from '../../../src/terminal/chat/chat.ts';
import { askReply } from '../discord/replies.ts';
import { type OpenTerminal, openTerminal } from './open-terminal.ts';

/** A chat that has begun. */
export interface StartedChat extends OpenTerminal {
  /** Settles when it is over. */
  readonly over: Promise<void>;
  /** The process is asked to end. */
  stop(): void;
}

export function startChat(app: App, options: { readonly isInteractive?: boolean } = {}): StartedChat {
  const terminal = openTerminal(options);
  const controller = new AbortController();
  const over = runChat({ app, terminal, commands: COMMANDS, signal: controller.signal });
  return { ...terminal, over, stop: () => controller.abort(143) };
}

/** A chat at a terminal that shows its prompt. */
export async function startPrompt(app: App): Promise<StartedChat> {
  const chat = startChat(app, { isInteractive: true });
  await chat.shows('> ');
  return chat;
}

/** A chat in a pipe that has answered these lines and ended. */
export async function pipeChat(app: App, lines: readonly string[]): Promise<StartedChat> {
  const chat = startChat(app);
  chat.type(lines.map((line) => `${line}\n`).join(''));
  chat.end();
  await chat.over;
  return chat;
}

/** Answers every question with its own words. */
export const echo: App['ask'] = async (question) => askReply([`About ${question}`], { question });

/** An update that cannot be done. */
export const failingUpdate =
  (code: ErrorCode, message: string): App['update'] =>
  async () => {
    throw new AppError(code, message);
  };
