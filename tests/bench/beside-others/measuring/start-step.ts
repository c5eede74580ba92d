import { fork } from 'node:child_process';
import type { StepJob, StepResult } from './step.ts';

export interface StepStart {
  /** As `compilePeers` says. */
  readonly program: string;
  readonly limitMs: number;
}

/** What a step measured in a process of its own, or why it did not. That process is killed the moment it has said so. */
export async function startStep(
  job: StepJob,
  { program, limitMs }: StepStart,
): Promise<StepResult | { readonly error: string }> {
  const child = fork(program, [JSON.stringify(job)], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said = `${said}${text}`.slice(-4000)));
  return new Promise((resolve) => {
    let result: StepResult | null = null;
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, limitMs);
    child.once('message', (message) => {
      result = message as StepResult; // run-step.ts sends nothing else
      child.kill('SIGKILL');
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      const why = late ? `took more than ${limitMs / 1000} s` : reasonIn(said, signal ?? `ended with ${code}`);
      resolve(result ?? { error: why });
    });
  });
}

/** The line of what a process said last that names what was wrong. */
function reasonIn(said: string, otherwise: string): string {
  const lines = said.split('\n').map((line) => line.trim());
  return (
    lines.find((line) => /^(?:FATAL ERROR|[A-Za-z]*Error\b|Error)/u.test(line)) ??
    lines.findLast((line) => line !== '') ??
    otherwise
  ).slice(0, 300);
}
