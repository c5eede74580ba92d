export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Messages for the person who runs Dateline. Never answers: those go to standard output. */
export interface Logger {
  debug(message: string, details?: Readonly<Record<string, unknown>>): void;
  info(message: string, details?: Readonly<Record<string, unknown>>): void;
  warn(message: string, details?: Readonly<Record<string, unknown>>): void;
  error(message: string, details?: Readonly<Record<string, unknown>>): void;
}

export interface LoggerOptions {
  /** The least serious level that is written. */
  readonly level: LogLevel;
  /** Receives one whole line, without its newline. */
  readonly write: (line: string) => void;
}

/** A logger that writes one line a message: `level message key=value …`, errors with their stack at debug level. */
export function createLogger({ level, write }: LoggerOptions): Logger {
  const least = LOG_LEVELS.indexOf(level);
  const at =
    (own: LogLevel) =>
    (message: string, details: Readonly<Record<string, unknown>> = {}): void => {
      if (LOG_LEVELS.indexOf(own) < least) return;
      const pairs = Object.entries(details).map(([key, value]) => ` ${key}=${printed(value)}`);
      write(`${own} ${message}${pairs.join('')}`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };

  function printed(value: unknown): string {
    if (value instanceof Error) return JSON.stringify(least === 0 ? (value.stack ?? value.message) : value.message);
    return typeof value === 'string' && /^[\w./:@-]+$/.test(value) ? value : (JSON.stringify(value) ?? 'undefined');
  }
}
