import { createInterface, type Interface } from 'node:readline';
import { type ChatSession, createChatSession, type ChatOptions } from './chat-session.ts';
import { chatGreeting } from './chat-greeting.ts';
import { openChatHistory, HISTORY_LIMIT } from './chat-history.ts';
import { completeLine, type LineCompletion } from './complete-line.ts';
import type { FolderChanges } from '../../ingest/watching/folder-changes.ts';
import { createBringUpToDate } from '../../app/bring-up-to-date.ts';
import { writeWarning } from '../drawing/write-warning.ts';
import { writeLines } from '../terminal.ts';
import { watchedApp } from '../watched-app.ts';

export interface RunChatOptions extends Omit<ChatOptions, 'bringUpToDate'> {
  /** From whoever watches the articles folder; all of it is looked at before each answer where nobody does. */
  readonly changes?: FolderChanges;
  /** Aborted: leave at once. */
  readonly signal: AbortSignal;
}

/**
 * The chat: answers lines until the asker leaves. At a terminal it has a prompt, a history and Tab completion; from a
 * pipe it answers line by line.
 * @throws {AppError} as `App.update`: an archive that was never made cannot be talked with.
 */
export async function runChat(options: RunChatOptions): Promise<void> {
  const { app, terminal, changes } = options;
  const bringUpToDate = createBringUpToDate((problem) => writeWarning(terminal, problem), changes);
  await bringUpToDate(watchedApp(app, options), { isNeeded: true });
  // In a pipe the greeting is not an answer.
  const greeting = chatGreeting(app, await app.status(), terminal.textOptions());
  writeLines(terminal.isInteractive ? terminal.output : terminal.messages, greeting);
  const commands = options.commands.filter(({ surfaces }) => surfaces.includes('chat'));
  const session = createChatSession({ app, commands, terminal, bringUpToDate });
  if (terminal.isInteractive) await converse(session, { ...options, commands });
  else await answerPipe(session, options);
}

async function answerPipe(session: ChatSession, { terminal, signal }: RunChatOptions): Promise<void> {
  const lines = createInterface({ input: terminal.input, crlfDelay: Infinity });
  signal.addEventListener('abort', () => lines.close());
  for await (const line of lines) {
    if (signal.aborted || !(await session.handle(line, signal))) break;
  }
}

async function converse(session: ChatSession, { app, commands, terminal, signal }: RunChatOptions): Promise<void> {
  const history = openChatHistory(app.config.dataDir, app.log);
  const prompt = createInterface({
    input: terminal.input,
    output: terminal.output,
    terminal: true,
    prompt: '> ',
    history: [...history.lines],
    historySize: HISTORY_LIMIT,
    removeHistoryDuplicates: true,
    completer: (line: string, told: (error: Error | null, completion?: LineCompletion) => void) => {
      completeLine(line, { app, commands }).then((completion) => told(null, completion), told);
    },
  });
  let answering: AbortController | null = null;
  signal.addEventListener('abort', () => {
    answering?.abort();
    prompt.close();
  });
  // What is typed while an answer is under way stands somewhere above: it is shown again when its turn comes.
  const typedAhead: boolean[] = [];
  let isAtPrompt = true;
  prompt.on('line', () => {
    typedAhead.push(!isAtPrompt);
    isAtPrompt = false;
  });
  prompt.on('history', (lines: readonly string[]) => history.save(lines));
  prompt.on('SIGINT', () => {
    if (answering !== null) answering.abort();
    else if (prompt.line === '') prompt.close();
    else clearLine(prompt);
  });
  prompt.prompt();
  for await (const line of prompt) {
    if (typedAhead.shift() === true) writeLines(terminal.output, [line]);
    answering = new AbortController();
    const goesOn = await session.handle(line, answering.signal);
    answering = null;
    if (!goesOn) return;
    isAtPrompt = typedAhead.length === 0;
    prompt.prompt();
  }
  // Left at the prompt: what the shell prints next begins on a line of its own.
  writeLines(terminal.output, ['']);
}

/** Forgets what was typed, as a shell does. */
function clearLine(prompt: Interface): void {
  prompt.write(null, { ctrl: true, name: 'e' });
  prompt.write(null, { ctrl: true, name: 'u' });
}
