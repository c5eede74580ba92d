import type { Command } from '../../../commands/command.ts';
import type { App } from '../../app/app.ts';
import { CHAT_COMMANDS } from './parse-chat-line.ts';
import { printable } from '../drawing/printable.ts';
import { wordsOption } from '../words-option.ts';

/** What may stand at the end of a line, and the part of the line it would replace: readline's own shape. */
export type LineCompletion = [possibilities: string[], typed: string];

export interface CompletionOptions {
  readonly app: Pick<App, 'complete'>;
  /** Those of the chat. */
  readonly commands: readonly Command[];
}

/** Completes the line of a chat: a command's name, then what the command is about, names in a question, outlets after `source:`. */
export async function completeLine(line: string, { app, commands }: CompletionOptions): Promise<LineCompletion> {
  if (/^\/\S*$/.test(line)) {
    const names = [...commands.map(({ name }) => name), ...CHAT_COMMANDS].map((name) => `/${name} `);
    return [names.filter((name) => name.startsWith(line.toLowerCase())), line];
  }
  const [, name = 'ask', rest = line] = /^\/(\S+)\s+(.*)$/s.exec(line) ?? [];
  const command = commands.find((one) => one.name === name.toLowerCase());
  if (command === undefined) return [[], line];

  const { dashed, plain, value = '' } = OPTION_BEGUN.exec(rest)?.groups ?? {};
  const option = command.options.find((one) => one.name === (dashed ?? plain) && one !== wordsOption(command));
  if (option?.complete !== undefined) {
    const values = await suggest(option.complete, value.replace('"', ''), app);
    return [values.map((one) => (one.includes(' ') ? `"${one}"` : one)), value];
  }
  const words = wordsOption(command);
  if (words?.complete !== undefined) return [await suggest(words.complete, rest, app), rest];
  if (words?.kind === 'file') return [[], line];
  const lastWord = /\S*$/.exec(rest)?.[0] ?? '';
  return [lastWord.length < LEAST_OF_NAME ? [] : await suggest('person', lastWord, app), lastWord];
}

/** An option whose value is being typed: `--source Tr`, `source:"Al Ja`. */
const OPTION_BEGUN = /(?<!\S)(?:--(?<dashed>[a-z-]+)[=\s]\s*|(?<plain>[a-z-]+):)(?<value>"[^"]*|[^\s"]*)$/;

/** Letters before a word in a question is taken for the beginning of a name. */
const LEAST_OF_NAME = 2;

/** Possibilities listed at once. */
const MOST = 20;

async function suggest(
  kind: Parameters<App['complete']>[0],
  typed: string,
  app: CompletionOptions['app'],
): Promise<string[]> {
  const found = await app.complete(kind, typed, MOST);
  const [only] = found;
  if (found.length === 1 && only !== undefined) return [printable(only.value)];
  const labels = found.map(({ label }) => printable(label));
  const begun = labels.filter((label) => label.toLowerCase().startsWith(typed.toLowerCase()));
  // Readline puts the beginning that all possibilities share in place of what was typed. Where they hold what was typed
  // further on, that would lose it, so it is put beside them and they share nothing.
  return begun.length > 0 || labels.length === 0 ? begun : [...labels, typed];
}
