import type { Command, CommandInput } from '../../../commands/command.ts';
import { AppError } from '../../errors.ts';
import { readChatOptions } from './chat-options.ts';
import { nearestWord } from '../nearest-word.ts';
import { parseOption } from '../parse-option.ts';
import { wordsOption } from '../words-option.ts';

/** What a line of the chat asks for. */
export type ChatLine =
  | { readonly kind: 'nothing' | 'quit' | 'new' | 'why' }
  | {
      readonly kind: 'open';
      /** Of a citation of the last reply. */
      readonly number: number;
    }
  | { readonly kind: 'command'; readonly command: Command; readonly input: CommandInput };

/** The names of the commands that only the chat has. */
export const CHAT_COMMANDS: readonly string[] = ['open', 'why', 'new', 'quit'];

/** Words that stand for a command when they are all there is on a line. */
const BARE: ReadonlyMap<string, string> = new Map([
  ['quit', '/quit'],
  ['exit', '/quit'],
  ['/exit', '/quit'],
  ['help', '/help'],
  ['?', '/help'],
  ['explain', '/why'],
  ['/explain', '/why'],
]);

/**
 * Reads a line of the chat: a command with a slash, or a question.
 * @param commands those of the chat; `ask` among them takes plain questions.
 * @param nameOf what else a command may be called: its name in the asker's language.
 * @throws {AppError} `usage`, with what to write instead.
 */
export function parseChatLine(
  line: string,
  commands: readonly Command[],
  nameOf: (base: string) => string = (base) => base,
): ChatLine {
  const typed = BARE.get(line.trim().toLowerCase()) ?? line.trim();
  if (typed === '') return { kind: 'nothing' };
  const [, name = 'ask', rest = typed] = /^\/(\S*)\s*(.*)$/s.exec(typed) ?? [];
  const called = name.toLowerCase();
  if (called === 'quit' || called === 'new' || called === 'why') return { kind: called };
  if (called === 'open') return { kind: 'open', number: citationNumber(rest) };
  const command = commands.find(({ name }) => name === called || nameOf(name) === called);
  if (command === undefined) throw unknownCommand(name, commands);
  return { kind: 'command', command, input: readInput(rest, command) };
}

function readInput(text: string, command: Command): CommandInput {
  const option = wordsOption(command);
  const named = command.options.filter((one) => one !== option);
  const { words, input } = readChatOptions(text, named);
  if (words === '' && option?.required === true) {
    throw new AppError('usage', `/${command.name} needs more: /${command.name} <${option.name}>`);
  }
  if (words !== '' && option === undefined) {
    const known = named.map(({ name }) => `--${name}`).join(', ');
    throw new AppError('usage', `/${command.name} takes ${known === '' ? 'nothing after it' : `only ${known}`}.`);
  }
  return option === undefined || words === ''
    ? input
    : { ...input, [option.name]: option.kind === 'file' ? parseOption(option, words) : words };
}

function citationNumber(text: string): number {
  const number = text.replace(/^\[(.*)\]$/, '$1') || '1';
  const option = { name: 'number', description: 'chat.help.open', kind: 'number', required: true } as const;
  return Number(parseOption(option, number, 'The number of a citation'));
}

function unknownCommand(name: string, commands: readonly Command[]): AppError {
  const nearest = nearestWord(name, [...commands.map((one) => one.name), ...CHAT_COMMANDS]);
  const instead = nearest === null ? '.' : `; did you mean /${nearest}?`;
  return new AppError('usage', `There is no command "/${name}"${instead} /help lists them all.`);
}
