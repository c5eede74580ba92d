import type { Readable, Writable } from 'node:stream';
import picocolors from 'picocolors';
import type { Colours, TextOptions } from './text-options.ts';

/** Where a command reads from and writes to. */
export interface Terminal {
  readonly input: Readable;
  /** Answers and nothing else; a pipe may read them. */
  readonly output: Writable;
  /** Progress, warnings and errors. */
  readonly messages: Writable;
  /** A person sits at both ends, so a prompt makes sense. */
  readonly isInteractive: boolean;
  /** `messages` is a terminal that can move its cursor, so a progress bar makes sense. */
  readonly showsProgress: boolean;
  /** Of `messages`. */
  readonly messageColours: Colours;
  /** Columns of `messages`; endless where it is no terminal: a log is not broken into lines. */
  readonly messageWidth: () => number;
  /** How answers are drawn at this moment: a window changes its width. */
  readonly textOptions: () => TextOptions;
}

export interface TerminalOptions {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** `NO_COLOR` (any value) and `TERM=dumb` are honoured. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** False: `--no-color` was given. */
  readonly wantsColour: boolean;
}

/** Lines longer than this are hard to follow back to the next one, however wide the window. */
const MOST_COLUMNS = 100;
const USUAL_COLUMNS = 80;

/** The terminal of a process, with colour only where it is wanted and can be seen. */
export function createTerminal({ stdin, stdout, stderr, environment, wantsColour }: TerminalOptions): Terminal {
  const isDumb = environment['TERM'] === 'dumb';
  const isColourful = wantsColour && !environment['NO_COLOR'] && !isDumb;
  const colours = picocolors.createColors(isColourful && stdout.isTTY === true);
  return {
    input: stdin,
    output: stdout,
    messages: stderr,
    isInteractive: stdin.isTTY === true && stdout.isTTY === true,
    showsProgress: stderr.isTTY === true && !isDumb,
    messageColours: picocolors.createColors(isColourful && stderr.isTTY === true),
    messageWidth: () => (stderr.isTTY === true ? columnsOf(stderr) : Infinity),
    textOptions: () => ({ width: columnsOf(stdout), colours }),
  };
}

/** Some pseudo-terminals report 0 columns; a pipe reports none. */
function columnsOf({ columns }: { readonly columns?: number }): number {
  return Math.min(columns || USUAL_COLUMNS, MOST_COLUMNS);
}

/** Writes lines, each with its newline. */
export function writeLines(stream: Writable, lines: readonly string[]): void {
  if (lines.length > 0) stream.write(`${lines.join('\n')}\n`);
}
