import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { COMMANDS } from '../commands/index.ts';
import { processEnvironment } from './config.ts';
import { runInvocation } from './run/run-invocation.ts';
import { stopSignal } from './run/stop-signal.ts';
import { asksForJson, parseCommandLine } from './terminal/command-line/parse-command-line.ts';
import { exitCodeOfError, reportError } from './terminal/report-error.ts';
import { createTerminal } from './terminal/terminal.ts';

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

async function main(): Promise<number> {
  const invocation = parseCommandLine(words, { commands: COMMANDS, version: version() });
  if (invocation.kind !== 'print') return runInvocation(invocation, { terminal, signal: stopSignal() });
  process.stdout.write(invocation.text);
  return 0;
}

function version(): string {
  const path = fileURLToPath(import.meta.resolve('#manifest'));
  // Ours, so it has one.
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  return manifest.version;
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
