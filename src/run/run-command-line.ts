import { asksForJson } from '../terminal/command-line/asks-for-json.ts';
import { exitCodeOfError, reportError } from '../terminal/report-error.ts';
import { createTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts';
import { programVersion } from './program-version.ts';

/** What a process hands to the command line. */
export interface CommandLine extends Pick<TerminalOptions, 'stdin' | 'stdout' | 'stderr' | 'environment'> {
  /** What was typed after the program's name. */
  readonly words: readonly string[];
  /** Where `.env` and the folders of the settings are looked up. */
  readonly folder: string;
  /** Aborted when the work is to end; asked for once there is work. */
  readonly signal: () => AbortSignal;
}

/** The command line as it runs. */
export interface RunningCommandLine {
  /** The exit code. Whatever went wrong has been said. */
  readonly ended: Promise<number>;
  /** Says what went wrong, where it is looked for. @returns the exit code. */
  readonly report: (error: unknown) => number;
}

/** As the parser has them too, for a command's own `--version`. */
const VERSION_FLAGS: readonly string[] = ['-V', '--version'];

/** Does what was typed. */
export function runCommandLine(line: CommandLine): RunningCommandLine {
  const { words, environment } = line;
  const terminal = createTerminal({ ...line, wantsColour: !words.includes('--no-color') });
  const report = (error: unknown): number => {
    const withStack = environment['LOG_LEVEL'] === 'debug';
    reportError(error, terminal, { json: asksForJson(words), withStack });
    return exitCodeOfError(error);
  };
  return { ended: run(line, terminal).catch(report), report };
}

/** Reads no more of the program than what is asked for needs: nothing for the version, no model and no Discord for help. */
async function run({ words, environment, folder, signal }: CommandLine, terminal: Terminal): Promise<number> {
  if (words.length === 1 && VERSION_FLAGS.includes(words[0] ?? '')) return print(`${programVersion()}\n`, terminal);
  const { COMMANDS } = await import('../../commands/index.ts');
  const { parseCommandLine } = await import('../terminal/command-line/parse-command-line.ts');
  const invocation = parseCommandLine(words, { commands: COMMANDS, version: programVersion() });
  if (invocation.kind === 'print') return print(invocation.text, terminal);
  const { runInvocation } = await import('./run-invocation.ts');
  return runInvocation(invocation, { terminal, environment, folder, signal: signal() });
}

function print(text: string, { output }: Terminal): number {
  output.write(text);
  return 0;
}
