import { describe, expect, it } from 'vitest';
import { createLogger, type LoggerOptions } from '../src/log.ts';

const TOKEN = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';
const QUESTION = 'Who paid the harbour master?';

function logging(options: Partial<LoggerOptions> = {}) {
  const lines: string[] = [];
  return { lines, log: createLogger({ level: 'info', write: (line) => lines.push(line), ...options }) };
}

describe('a log', () => {
  it('is a line of text a message for people', () => {
    const { log, lines } = logging();
    log.info('connected', { servers: 2, as: 'Dateline#1', missing: undefined });
    log.debug('not told');
    log.error('it failed', { error: new Error('no such file') });
    expect(lines).toEqual(['info connected servers=2 as="Dateline#1"', 'error it failed error="no such file"']);
  });

  it('is an object a line for what collects logs, with time, level and where an error came from', () => {
    const { log, lines } = logging({ as: 'json' });
    log.warn('it failed', { error: new Error('above', { cause: new Error('below') }) });
    const [line] = lines.map((one) => JSON.parse(one) as { error: { stack: string } });
    expect(line).toMatchObject({ level: 'warn', time: expect.stringMatching(/^\d{4}-.*Z$/u), message: 'it failed' });
    expect(line?.error.stack).toMatch(/Error: above[\s\S]*caused by Error: below/u);
  });

  it.each(['json', 'text'] as const)('has no token in it, wherever it stands (%s)', (as) => {
    const { log, lines } = logging({ as, level: 'debug', secrets: [TOKEN] });
    log.info('asked', { headers: { authorization: `Bot ${TOKEN}` }, all: [TOKEN] });
    log.error('failed', { error: new Error(`401 for ${TOKEN}`, { cause: new Error(TOKEN) }) });
    expect(lines).toHaveLength(2);
    expect(lines.join('\n')).not.toContain(TOKEN);
    expect(lines.join('\n')).toContain('[hidden]');
  });

  it('has nothing of what was asked in the lines of a request, unless questions are kept', () => {
    const tell = (keepsQuestions: boolean): string => {
      const { log, lines } = logging({ as: 'json', keepsQuestions });
      const own = log.forRequest({ id: 'a1b2c3', asked: { question: QUESTION, limit: 3 } });
      own.error('a command failed', { error: new Error(`cannot read “${QUESTION}”`) });
      own.info('answered', { command: 'ask' });
      expect(lines.map((line) => (JSON.parse(line) as { request: string }).request)).toEqual(['a1b2c3', 'a1b2c3']);
      return lines.join('\n');
    };
    expect(tell(false)).not.toContain('harbour');
    expect(tell(true)).toContain('harbour');
  });
});
