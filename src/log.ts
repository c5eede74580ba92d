import { createRequire } from 'node:module';
import type { Logger as Pino, pino as makePino } from 'pino';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

type Details = Readonly<Record<string, unknown>>;

/** Messages for the person who runs Dateline. Never answers: those go to standard output. */
export interface Logger {
  debug(message: string, details?: Details): void;
  info(message: string, details?: Details): void;
  warn(message: string, details?: Details): void;
  error(message: string, details?: Details): void;
  /** The logger of one request: its lines have its id. */
  forRequest(request: LoggedRequest): Logger;
}

export interface LoggedRequest {
  /** What whoever asked is told to name when something failed. */
  readonly id: string;
  /**
   * What was asked, by the names of options. Unless questions are kept, no line of the request has a word of it, whatever
   * the line is about: an error's own message may quote what it could not use.
   */
  readonly asked: Readonly<Record<string, unknown>>;
}

export interface LoggerOptions {
  /** The least serious level that is written. */
  readonly level: LogLevel;
  /** Receives one whole line, without its newline. */
  readonly write: (line: string) => void;
  /** `json`, an object a line, for what collects logs; `text` for people, unless it is said. */
  readonly as?: 'json' | 'text';
  /** What no line may have: tokens. */
  readonly secrets?: readonly string[];
  /** Whether what was asked may be written. */
  readonly keepsQuestions?: boolean;
}

/**
 * A logger that writes one line a message: with the time as JSON, or `level message key=value …`; errors with their stack
 * in JSON, and at debug level. What writes nothing costs nothing: the library is read for the first line.
 */
export function createLogger(options: LoggerOptions): Logger {
  const { level, write, as = 'text', secrets = [], keepsQuestions = false } = options;
  let pino: Pino | null = null;
  const draw = (line: string): string => (as === 'json' ? line : textOf(line, level === 'debug'));
  return logger({}, secrets);

  function logger(bound: Details, hidden: readonly string[]): Logger {
    const at =
      (own: Exclude<LogLevel, 'silent'>) =>
      (message: string, details: Details = {}): void => {
        if (LOG_LEVELS.indexOf(own) < LOG_LEVELS.indexOf(level)) return;
        pino ??= open(level, (line) => write(draw(line)));
        pino[own](hiding({ ...bound, ...details }, hidden), message);
      };
    return {
      debug: at('debug'),
      info: at('info'),
      warn: at('warn'),
      error: at('error'),
      forRequest: ({ id, asked }) =>
        keepsQuestions
          ? logger({ ...bound, request: id, asked }, hidden)
          : logger({ ...bound, request: id }, [...hidden, ...textsIn(asked)]),
    };
  }
}

/** @param write receives a line of JSON. */
function open(level: LogLevel, write: (line: string) => void): Pino {
  // Only now, and at once: whoever logs does not wait. The package is what it says it is.
  const { pino } = createRequire(import.meta.url)('pino') as { readonly pino: typeof makePino };
  return pino(
    {
      level,
      base: null,
      messageKey: 'message',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write: (line) => write(line.trimEnd()) },
  );
}

/** In the place of what no line may have. */
const HIDDEN = '[hidden]';
/** Shorter words are in every line. */
const SHORTEST_HIDDEN = 4;

function textsIn(asked: Details): readonly string[] {
  return Object.values(asked).filter((value) => typeof value === 'string');
}

/** Details with errors as what can be written of them, and without what is hidden. */
function hiding(details: Details, hidden: readonly string[]): Details {
  const texts = hidden.flatMap((text) => [text, text.trim()]).filter(({ length }) => length >= SHORTEST_HIDDEN);
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return texts.reduce((line, text) => line.replaceAll(text, HIDDEN), value);
    if (value instanceof Error) return { message: clean(value.message), stack: clean(stackOf(value)) };
    if (Array.isArray(value)) return value.map(clean);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, clean(one)]));
  };
  return Object.fromEntries(Object.entries(details).map(([key, value]) => [key, clean(value)]));
}

function stackOf({ stack, message, cause }: Error): string {
  const own = stack ?? message;
  return cause instanceof Error ? `${own}\ncaused by ${stackOf(cause)}` : own;
}

/** A line of JSON as people read it. @param withStack whether errors show where they came from. */
function textOf(line: string, withStack: boolean): string {
  // Written by ourselves, just above.
  const { level, time: _time, message, ...details } = JSON.parse(line) as Record<string, unknown>;
  const pairs = Object.entries(details).map(([key, value]) => ` ${key}=${printed(value, withStack)}`);
  return `${String(level)} ${String(message)}${pairs.join('')}`;
}

function printed(value: unknown, withStack: boolean): string {
  const isError = value !== null && typeof value === 'object' && 'stack' in value && 'message' in value;
  const plain = isError ? (withStack ? value.stack : value.message) : value;
  return typeof plain === 'string' && /^[\w./:@-]+$/.test(plain) ? plain : JSON.stringify(plain);
}
