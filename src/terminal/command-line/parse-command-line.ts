import { CommanderError, type Command as Parser } from 'commander';
import { AppError } from '../../errors.ts';
import { createParser, type ParserOptions } from './create-parser.ts';
import type { Invocation } from './invocation.ts';

/**
 * What a command line asks for.
 * @param words without the program's name.
 * @throws {AppError} `usage`, with what to write instead.
 */
export function parseCommandLine(
  words: readonly string[],
  options: Pick<ParserOptions, 'commands' | 'version'>,
): Invocation {
  const found: Invocation[] = [];
  let printed = '';
  const program = createParser({
    ...options,
    found: (invocation) => found.push(invocation),
    print: (text) => (printed += text),
  });
  try {
    program.parse(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return { kind: 'print', text: printed };
    throw withHelp(error, words, program);
  }
  return found[0] ?? { kind: 'print', text: program.helpInformation() };
}

/** A usage error in Dateline's own wording, with the help to read. */
function withHelp(error: unknown, words: readonly string[], program: Parser): unknown {
  const isUsage = error instanceof CommanderError || (error instanceof AppError && error.code === 'usage');
  if (!isUsage) return error;
  const problem = problemOf(error, words);
  const command = words.find((word) => program.commands.some((one) => one.name() === word));
  const help = ['dateline', ...(command === undefined ? [] : [command]), '--help'].join(' ');
  return new AppError('usage', `${problem}\nSee "${help}".`, { cause: error });
}

function problemOf({ message, ...error }: Error, words: readonly string[]): string {
  // "help" of a command that there is not: commander has nothing to say about it.
  if ('code' in error && error.code === 'commander.help') return `There is no command "${words.at(-1) ?? ''}"`;
  const problem = message.replace(/^error: /, '').replace(/\n\(Did you mean (.+)\?\)$/s, '; did you mean $1?');
  const isUnknownOption = 'code' in error && error.code === 'commander.unknownOption';
  return isUnknownOption && problem === message.replace(/^error: /, '')
    ? `${problem}; words that begin with a dash go after --`
    : problem;
}
