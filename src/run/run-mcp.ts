import { once } from 'node:events';
import { COMMANDS } from '../../commands/index.ts';
import { freshApp } from '../app/fresh-app.ts';
import { programVersion } from './program-version.ts';
import { configOf, interruption, type ProcessHandles, QUIET, withApp, type Work } from './with-app.ts';

/** Serves the tools of the Model Context Protocol on standard input and output until the client leaves. @returns 0. */
export async function runMcp(work: Work, handles: ProcessHandles): Promise<number> {
  const { terminal, signal } = handles;
  await withApp(configOf(work, handles, QUIET), { ...handles, life: 'session' }, async (app) => {
    const { serveMcp } = await import('../server/mcp/serve-mcp.ts');
    const left = once(terminal.input, 'close');
    const parts = { app: freshApp(app), commands: COMMANDS, log: app.log, version: programVersion() };
    const close = serveMcp(parts, terminal);
    await Promise.race([left, interruption(signal)]);
    await close();
  });
  return 0;
}
