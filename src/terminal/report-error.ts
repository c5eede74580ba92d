import { AppError, type ErrorCode, isUsageError, messageOf } from '../errors.ts';
import { type Terminal, writeLines } from './terminal.ts';
import { writeMessage } from './drawing/write-message.ts';

/**
 * The exit code of a command that threw: 2 for wrong usage, 4 to 6 for what keeps the bot from Discord, 1 for anything
 * else. A supervisor need not start the bot again after 4 and 5: somebody has to act first.
 */
export function exitCodeOfError(error: unknown): number {
  if (isUsageError(error)) return 2;
  return (error instanceof AppError ? DISCORD_CODES[error.code] : undefined) ?? 1;
}

const DISCORD_CODES: Readonly<Partial<Record<ErrorCode, number>>> = {
  'discord-token': 4,
  'discord-intents': 5,
  'discord-network': 6,
};

export interface ReportOptions {
  /** As one line of JSON on standard output, for scripts; else as a message for people. */
  readonly json?: boolean;
  /** Whether to add where in the source it came from. */
  readonly withStack?: boolean;
}

/** Says what failed and what to do about it. */
export function reportError(error: unknown, terminal: Terminal, options: ReportOptions = {}): void {
  const { json = false, withStack = false } = options;
  const code = error instanceof AppError ? error.code : 'unexpected';
  const message = messageOf(error);
  if (json) return writeLines(terminal.output, [JSON.stringify({ error: { code, message } })]);
  const remedy =
    code === 'unexpected' ? `\nThis is a fault in Dateline${withStack ? '.' : ': LOG_LEVEL=debug shows where.'}` : '';
  const stack = withStack && error instanceof Error ? `\n${stackOf(error)}` : '';
  writeMessage(terminal, { label: 'dateline', colour: 'red', text: message + remedy + stack });
}

function stackOf(error: Error): string {
  const own = error.stack ?? error.message;
  return error.cause instanceof Error ? `${own}\ncaused by ${stackOf(error.cause)}` : own;
}
