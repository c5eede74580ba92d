import { COMMANDS } from '../commands/index.ts';
import { deploymentText } from './deployment-text.ts';
import { evaluateFolder } from './evaluate-folder.ts';
import { createLogger } from './log.ts';
import { start } from './start.ts';
import { runCommand } from './terminal/run-command.ts';
import { writeLines } from './terminal/terminal.ts';
import { configOf, interruption, QUIET, type Surroundings, withApp, type Work } from './with-app.ts';

/** Does what the command line asks for. @returns the exit code. @throws {AppError} whatever keeps it from doing so. */
export async function runInvocation(work: Work, surroundings: Surroundings): Promise<number> {
  if (work.kind === 'start') return start(work, surroundings);
  if (work.kind === 'eval') return evaluateFolder(work, surroundings);
  if (work.kind !== 'command') return deploy(work, surroundings);
  return withApp(configOf(work, QUIET), surroundings, (app) =>
    Promise.race([runCommand(work, { ...surroundings, app }), interruption(surroundings.signal)]),
  );
}

async function deploy(work: Work & { kind: 'deploy' | 'undeploy' }, { terminal }: Surroundings): Promise<number> {
  const config = configOf(work, QUIET);
  const log = createLogger({ level: config.logLevel, write: (line) => writeLines(terminal.messages, [line]) });
  const { deployCommands, undeployCommands } = await import('./discord/deploy-commands.ts');
  const options = { config, commands: COMMANDS, log };
  const deployments = await (work.kind === 'deploy' ? deployCommands : undeployCommands)(options);
  const json = JSON.stringify({ command: work.kind, deployments });
  writeLines(terminal.output, work.json ? [json] : deploymentText(deployments));
  return 0;
}
