import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/log.ts';
import { HISTORY_LIMIT, openChatHistory } from '../../../src/terminal/chat/chat-history.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const log = createLogger({ level: 'silent', write: () => undefined });

describe('openChatHistory', () => {
  it('gives the next chat the lines of the last, newest first', () => {
    const folder = temporaryFolder();
    openChatHistory(folder, log).save(['newest', 'older', 'oldest']);
    expect(openChatHistory(folder, log).lines).toEqual(['newest', 'older', 'oldest']);
  });

  it('forgets the oldest lines beyond the limit', () => {
    const folder = temporaryFolder();
    const lines = Array.from({ length: HISTORY_LIMIT + 10 }, (_, index) => `line ${index}`);
    openChatHistory(folder, log).save(lines);
    expect(openChatHistory(folder, log).lines).toEqual(lines.slice(0, HISTORY_LIMIT));
  });

  it('is readable by its owner alone, even where an older file was not', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'history'), 'old\n');
    chmodSync(join(folder, 'history'), 0o644);
    openChatHistory(folder, log).save(['new']);
    expect(statSync(join(folder, 'history')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'history'), 'utf8')).toBe('new\n');
    expect(readdirSync(folder)).toEqual(['history']);
  });

  it('does without where the folder is not there', () => {
    const history = openChatHistory(join(temporaryFolder(), 'missing'), log);
    expect(history.lines).toEqual([]);
    expect(() => history.save(['line'])).not.toThrow();
  });
});
