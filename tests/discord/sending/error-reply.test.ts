import { describe, expect, it } from 'vitest';
import { isAskersFault } from '../../../src/errors.ts';
import { errorReply } from '../../../src/discord/sending/error-reply.ts';
import { AppError, ERROR_CODES } from '../../../src/errors.ts';
import { messageSchema } from '../../support/discord/limit-schemas.ts';
import { scriptedApp } from '../../support/terminal/scripted-app.ts';
import { ENGLISH } from '../../support/english.ts';

const app = { ...scriptedApp(), wording: ENGLISH };

describe('errorReply', () => {
  it.each(ERROR_CODES)('has words for %s that are ours, not the error’s own', (code) => {
    const error = new AppError(code, 'cannot read /srv/secret/path', { cause: new Error('ENOENT') });
    const { content, allowedMentions, embeds } = errorReply(error, { app, request: '' });
    expect(messageSchema.safeParse({ content, embeds, allowed_mentions: allowedMentions }).success).toBe(true);
    expect(content).toMatch(isAskersFault(error) ? /^🙋 \p{Lu}.*\.$/u : /^⚠️ \p{Lu}.*\.$/u);
    expect(content).not.toContain('/srv');
  });

  it('names the id that the log has of it, where there is something to look up', () => {
    const told = (error: unknown) => errorReply(error, { app, request: 'a1b2c3d4' }).content;
    expect(told(new Error('x'))).toContain('a1b2c3d4');
    expect(told(new AppError('question-empty', 'x'))).not.toContain('a1b2c3d4');
  });

  it('takes anything unforeseen as a fault of ours', () => {
    for (const thrown of [new TypeError('x is not a function'), 'a string', undefined]) {
      expect(isAskersFault(thrown)).toBe(false);
      expect(errorReply(thrown, { app, request: '' }).content).toMatch(/^⚠️ Something went wrong/);
    }
  });
});
