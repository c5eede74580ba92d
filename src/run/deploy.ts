import { COMMANDS } from '../../commands/index.ts';
import { deployCommands, undeployCommands } from '../discord/registering/deploy-commands.ts';
import { deploymentText } from '../discord/registering/deployment-text.ts';
import { createMemory, memoryPath } from '../memory/create-memory.ts';
import { writeLines } from '../terminal/terminal.ts';
import { configOf, loggerOf, type ProcessHandles, QUIET, type Work } from './with-app.ts';

/** Registers the commands with Discord, removes them, or says what that would change. @returns the exit code. */
export async function deploy(work: Work, handles: ProcessHandles): Promise<number> {
  const config = configOf(work, handles, QUIET);
  const log = loggerOf(config, handles.terminal);
  const isDryRun = 'isDryRun' in work;
  const isForced = 'isForced' in work;
  const memory = createMemory(memoryPath(config.dataDir));
  try {
    const options = { config, commands: COMMANDS, log, registrations: memory.registrations, isDryRun, isForced };
    const deployments = await (work.kind === 'deploy' ? deployCommands : undeployCommands)(options);
    const json = JSON.stringify({ command: work.kind, isDryRun, deployments });
    writeLines(handles.terminal.output, work.json ? [json] : deploymentText(deployments, isDryRun));
    return 0;
  } finally {
    memory.close();
  }
}
