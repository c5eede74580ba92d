import type { CommandInput, CommandOption, OptionValue } from '../../../commands/command.ts';
import type { Span } from '../../articles/article.ts';
import { AppError } from '../../errors.ts';
import { checkInput, parseOption } from '../parse-option.ts';

/** A chat line without its command, taken apart. */
export interface ChatWords {
  /** What is left when the options are taken out. */
  readonly words: string;
  readonly input: CommandInput;
}

/**
 * Takes the options out of what an asker typed: `from:2025-12-01`, `--from 2025-12-01`, `source:"Two words"`. Only
 * names in `options` count, so a question may hold colons and dashes.
 * @throws {AppError} `usage` for a value that cannot be used.
 */
export function readChatOptions(text: string, options: readonly CommandOption[]): ChatWords {
  const input: Record<string, OptionValue> = {};
  let words = '';
  let done = 0;
  for (const { 0: typed, index, groups } of text.matchAll(OPTION)) {
    const option = options.find(({ name }) => name === (groups?.['dashed'] ?? groups?.['plain'])?.toLowerCase());
    if (option === undefined || index < done) continue;
    const isAlone = option.kind === 'flag' && groups?.['dashed'] !== undefined;
    const value = isAlone
      ? { text: 'yes', start: index, end: index + typed.length }
      : valueAt(text, index + typed.length);
    if (value === null) throw new AppError('usage', `${option.name} needs a value: ${option.name}:…`);
    input[option.name] = parseOption(option, value.text);
    words += text.slice(done, index);
    done = value.end;
  }
  checkInput(input);
  return { words: `${words}${text.slice(done)}`.replace(/\s+/g, ' ').trim(), input };
}

/** `--name` or `name:` at the start of a word. */
const OPTION = /(?<!\S)(?:--(?<dashed>[a-z][a-z-]*)|(?<plain>[a-z][a-z-]*):(?=\S))/gi;

/** The value that follows an option's name: a word, or words in quotation marks. */
function valueAt(text: string, from: number): (Span & { readonly text: string }) | null {
  const found = /^(?:=|\s+)?(?:["“](?<quoted>[^"”]+)["”]|(?<word>\S+))/.exec(text.slice(from));
  if (found === null) return null;
  return { text: found.groups?.['quoted'] ?? found.groups?.['word'] ?? '', start: from, end: from + found[0].length };
}
