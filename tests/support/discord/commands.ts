import type { Command } from '../../../commands/command.ts';
import type { Reply } from '../../../src/reply/kinds/reply.ts';

/** A command named `ask` that replies as the test wants. */
export function command(run: Command['run'], rest: Partial<Command> = {}): Command {
  return {
    name: 'ask',
    description: 'command.ask',
    options: [{ name: 'question', description: 'option.ask.question', kind: 'text', required: true }],
    surfaces: ['discord'],
    allowed: 'everyone',
    ephemeral: false,
    run,
    ...rest,
  };
}

/** A command that is not done until the test says so. */
export function pausedCommand(reply: Reply): {
  readonly command: Command;
  readonly started: Promise<void>;
  readonly finish: () => void;
} {
  const steps = { start: (): void => undefined, finish: (): void => undefined };
  const started = new Promise<void>((resolve) => (steps.start = resolve));
  const finished = new Promise<void>((resolve) => (steps.finish = resolve));
  const paused = command(async () => {
    steps.start();
    await finished;
    return reply;
  });
  return { command: paused, started, finish: () => steps.finish() };
}
