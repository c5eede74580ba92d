import type { Config } from '../config.ts';
import type { CommandInvocation } from '../terminal/command-line/invocation.ts';
import { configOf, interruption, loggerOf, type ProcessHandles, QUIET, withApp, type Work } from './with-app.ts';

/**
 * Does what the command line asks for, of the program reading no more than that needs.
 * @returns the exit code.
 * @throws {AppError} whatever keeps it from doing so.
 */
export async function runInvocation(work: Work, handles: ProcessHandles): Promise<number> {
  switch (work.kind) {
    case 'command':
      return answer(work, handles);
    case 'start':
      return (await import('./start.ts')).start(work, handles);
    case 'serve':
      return (await import('./start.ts')).serve(work, handles);
    case 'eval':
      return (await import('./evaluate-folder.ts')).evaluateFolder(work, handles);
    case 'mcp':
      return (await import('./run-mcp.ts')).runMcp(work, handles);
    case 'backup':
    case 'restore':
      return (await import('./back-up.ts')).backUp(work, handles);
    case 'doctor':
      return (await import('./doctor/run-doctor.ts')).runDoctor(work, handles);
    case 'deploy':
    case 'undeploy':
      return (await import('./deploy.ts')).deploy(work, handles);
  }
}

async function answer(work: CommandInvocation, handles: ProcessHandles): Promise<number> {
  const config = configOf(work, handles, QUIET);
  if (work.command.name === 'index' && work.input['rebuild'] === true) await makeRoom(config, handles);
  return withApp(config, handles, async (made) => {
    // What other programs read stays in one language.
    const app = work.json ? made : made.speaking(config.language);
    const { runCommand } = await import('../terminal/command-line/run-command.ts');
    return Promise.race([runCommand(work, { ...handles, app }), interruption(handles.signal)]);
  });
}

/** A damaged archive is in the way of the one that is to be made. */
async function makeRoom(config: Config, { terminal }: ProcessHandles): Promise<void> {
  const { moveDamagedArchive } = await import('../archive/sqlite/move-damaged-archive.ts');
  const moved = await moveDamagedArchive(config.dataDir);
  if (moved !== null)
    loggerOf(config, terminal).warn('the damaged archive was moved away; it is made anew from the articles', {
      to: moved,
    });
}
