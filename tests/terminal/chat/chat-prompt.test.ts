import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../src/errors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { scriptedApp } from '../../support/terminal/scripted-app.ts';
import { echo, startPrompt } from '../../support/terminal/start-chat.ts';

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';

const forever = (): Promise<never> => new Promise(() => undefined);

describe('the chat at a terminal', () => {
  it('stops waiting at Ctrl-C and goes on with the next question', async () => {
    const running = await startPrompt(
      scriptedApp({ ask: (question, filters) => (question === 'slow' ? forever() : echo(question, filters)) }),
    );
    running.type('slow\r');
    await running.shows('slow');
    running.type(CTRL_C);
    await running.shows('Stopped waiting');
    running.type('quick\r');
    await running.shows('“About quick”');
    running.type(CTRL_D);
    await running.over;
  });

  it.each([
    ['Ctrl-D', CTRL_D],
    ['Ctrl-C at an empty prompt', CTRL_C],
    ['/quit', '/quit\r'],
  ])('is left by %s', async (_name, keys) => {
    const running = await startPrompt(scriptedApp());
    running.type(keys);
    await running.over;
    expect(running.printed()).toMatch(/\n$/);
  });

  it('only clears a line that Ctrl-C interrupts', async () => {
    const running = await startPrompt(scriptedApp({ ask: echo }));
    running.type(`half a question${CTRL_C}`);
    running.type('whole\r');
    await running.shows('“About whole”');
    running.type(CTRL_D);
    await running.over;
  });

  it('ends when the process is asked to, in the middle of an answer too', async () => {
    const running = await startPrompt(scriptedApp({ ask: forever }));
    running.type('slow\r');
    await running.shows('slow');
    running.stop();
    await running.over;
  });

  it('shows a question typed ahead again when its turn comes', async () => {
    const running = await startPrompt(scriptedApp({ ask: echo }));
    running.type('one\rtwo\rthree\r');
    await running.shows('“About three”');
    running.type(CTRL_D);
    await running.over;
    const text = stripVTControlCharacters(running.printed());
    expect(text).toMatch(/> two\r?\n[^>]*“About two”[^>]*> three\r?\n[^>]*“About three”/);
  });

  it('keeps what was typed for the next chat', async () => {
    const dataDir = temporaryFolder();
    const running = await startPrompt(scriptedApp({ ask: echo, dataDir }));
    running.type('one\rtwo\r');
    await running.shows('“About two”');
    running.type(CTRL_D);
    await running.over;
    expect(readFileSync(join(dataDir, 'history'), 'utf8')).toBe('one\ntwo\n');

    const next = await startPrompt(scriptedApp({ ask: echo, dataDir }));
    next.type('\u001b[A\u001b[A\r');
    await next.shows('“About one”');
    next.type(CTRL_D);
    await next.over;
  });

  it('completes a name at Tab', async () => {
    const asked: string[] = [];
    const running = await startPrompt(
      scriptedApp({
        complete: async () => [{ label: 'Zakir Hasanov', value: 'Zakir Hasanov' }],
        who: async (name) => {
          asked.push(name);
          throw new AppError('busy', 'Enough.');
        },
      }),
    );
    running.type('/who Zak');
    running.type('\t');
    await running.shows('Zakir Hasanov');
    running.type('\r');
    await running.shows('Enough.');
    running.type(CTRL_D);
    await running.over;
    expect(asked).toEqual(['Zakir Hasanov']);
  });
});
