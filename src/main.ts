import { processEnvironment } from './run/environment.ts';
import { runCommandLine } from './run/run-command-line.ts';
import { stopSignal } from './run/stop-signal.ts';

process.stdout.on('error', leaveQuietly);
process.stderr.on('error', leaveQuietly);

const { ended, report } = runCommandLine({
  words: process.argv.slice(2),
  environment: processEnvironment(),
  folder: process.cwd(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  signal: stopSignal,
});
process.on('uncaughtException', (error) => leave(report(error)));
leave(await ended);

/** Ends the process once everything is written; nothing that still runs is waited for. */
function leave(code: number): void {
  process.stdout.write('', () => process.exit(code));
}

/** Whoever read the answers has enough (`| head`). */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}
