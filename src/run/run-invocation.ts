import { COMMANDS } from '../../commands/index.ts';
import { deploymentText } from '../discord/registering/deployment-text.ts';
import { evaluateFolder } from './evaluate-folder.ts';
import { createWording } from '../language/create-wording.ts';
import { exitCodeOf } from '../reply/reply-exit-code.ts';
import { createMemory, memoryPath } from '../memory/create-memory.ts';
import { start } from './start.ts';
import { runCommand } from '../terminal/command-line/run-command.ts';
import { writeLines } from '../terminal/terminal.ts';
import { writeReply } from '../terminal/drawing/write-reply.ts';
import { configOf, interruption, loggerOf, QUIET, type ProcessHandles, withApp, type Work } from './with-app.ts';

/** Does what the command line asks for. @returns the exit code. @throws {AppError} whatever keeps it from doing so. */
export async function runInvocation(work: Work, handles: ProcessHandles): Promise<number> {
  if (work.kind === 'start') return start(work, handles);
  if (work.kind === 'eval') return evaluateFolder(work, handles);
  if (work.kind === 'doctor') return doctor(work, handles);
  if (work.kind !== 'command') return deploy(work, handles);
  const config = configOf(work, QUIET);
  return withApp(config, handles, (made) => {
    // What other programs read stays in one language.
    const app = work.json ? made : made.speaking(config.language);
    return Promise.race([runCommand(work, { ...handles, app }), interruption(handles.signal)]);
  });
}

async function doctor(work: Work, { terminal }: ProcessHandles): Promise<number> {
  const { diagnose } = await import('./diagnose.ts');
  const config = configOf(work, QUIET);
  const reply = await diagnose(config, loggerOf(config, terminal));
  writeReply(reply, terminal, { json: work.json, wording: createWording(config.language) });
  return exitCodeOf(reply);
}

async function deploy(work: Work, { terminal }: ProcessHandles): Promise<number> {
  const config = configOf(work, QUIET);
  const log = loggerOf(config, terminal);
  const { deployCommands, undeployCommands } = await import('../discord/registering/deploy-commands.ts');
  const isDryRun = 'isDryRun' in work;
  const isForced = 'isForced' in work;
  const memory = createMemory(memoryPath(config.dataDir));
  try {
    const options = { config, commands: COMMANDS, log, registrations: memory.registrations, isDryRun, isForced };
    const deployments = await (work.kind === 'deploy' ? deployCommands : undeployCommands)(options);
    const json = JSON.stringify({ command: work.kind, isDryRun, deployments });
    writeLines(terminal.output, work.json ? [json] : deploymentText(deployments, isDryRun));
    return 0;
  } finally {
    memory.close();
  }
}
