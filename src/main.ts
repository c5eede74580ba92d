import { processEnvironment } from './environment.ts';
import { programVersion } from './run/program-version.ts';
import { stopSignal } from './run/stop-signal.ts';
import { asksForJson } from './terminal/command-line/asks-for-json.ts';
import { exitCodeOfError, reportError } from './terminal/report-error.ts';
import { createTerminal } from './terminal/terminal.ts';

/** As the parser has them too, for a command's own `--version`. */
const VERSION_FLAGS: readonly string[] = ['-V', '--version'];

const words = process.argv.slice(2);
const terminal = createTerminal({
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: processEnvironment(),
  wantsColour: !words.includes('--no-color'),
});

process.stdout.on('error', leaveQuietly);
process.stderr.on('error', leaveQuietly);
process.on('uncaughtException', (error) => leave(report(error)));
leave(await main().catch(report));

/** Reads no more of the program than what is asked for needs: nothing for the version, no model and no Discord for help. */
async function main(): Promise<number> {
  if (words.length === 1 && VERSION_FLAGS.includes(words[0] ?? '')) return print(`${programVersion()}\n`);
  const { COMMANDS } = await import('../commands/index.ts');
  const { parseCommandLine } = await import('./terminal/command-line/parse-command-line.ts');
  const invocation = parseCommandLine(words, { commands: COMMANDS, version: programVersion() });
  if (invocation.kind === 'print') return print(invocation.text);
  const { runInvocation } = await import('./run/run-invocation.ts');
  return runInvocation(invocation, { terminal, signal: stopSignal() });
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

/** Says what went wrong, where it is looked for. @returns the exit code. */
function report(error: unknown): number {
  const withStack = processEnvironment()['LOG_LEVEL'] === 'debug';
  reportError(error, terminal, { json: asksForJson(words), withStack });
  return exitCodeOfError(error);
}

/** Ends the process once everything is written; nothing that still runs is waited for. */
function leave(code: number): void {
  process.stdout.write('', () => process.exit(code));
}

/** Whoever read the answers has enough (`| head`). */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}
