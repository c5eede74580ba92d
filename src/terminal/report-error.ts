import { AppError, isUsageError, messageOf } from '../errors.ts';
import { printable } from './printable.ts';
import type { Colours } from './text-options.ts';

/** The exit code of a command that threw: 2 for wrong usage, 1 for anything else. */
export function exitCodeOfError(error: unknown): 1 | 2 {
  return isUsageError(error) ? 2 : 1;
}

/** An error as `--json` prints it, one line on standard output. */
export function errorJson(error: unknown): string {
  return JSON.stringify({ error: { code: codeOf(error), message: messageOf(error) } });
}

export interface ErrorTextOptions {
  readonly colours: Colours;
  /** Whether to add where in the source it came from. */
  readonly withStack: boolean;
}

/** An error as a person reads it: what failed and what to do about it. */
export function errorText(error: unknown, { colours, withStack }: ErrorTextOptions): string {
  const said = messageOf(error).split('\n').map(printable).join('\n');
  const text =
    codeOf(error) === 'unexpected'
      ? `${said}\nThis is a fault in Dateline${withStack ? '.' : ': LOG_LEVEL=debug shows where.'}`
      : said;
  const stack = withStack && error instanceof Error ? `\n${colours.dim(stackOf(error))}` : '';
  return `${colours.red('dateline:')} ${text}${stack}`;
}

const codeOf = (error: unknown): string => (error instanceof AppError ? error.code : 'unexpected');

function stackOf(error: Error): string {
  const own = error.stack ?? error.message;
  return error.cause instanceof Error ? `${own}\ncaused by ${stackOf(error.cause)}` : own;
}
