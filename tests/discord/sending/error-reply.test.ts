import { describe, expect, it } from 'vitest';
import { isAskersFault } from '../../../src/errors.ts';
import { errorReply } from '../../../src/discord/sending/error-reply.ts';
import { AppError, ERROR_CODES } from '../../../src/errors.ts';
import { messageSchema } from '../../support/discord/limit-schemas.ts';
import { ENGLISH } from '../../support/english.ts';

describe('errorReply', () => {
  it.each(ERROR_CODES)('has words for %s that are ours, not the error’s own', (code) => {
    const error = new AppError(code, 'cannot read /srv/secret/path', { cause: new Error('ENOENT') });
    const { content, allowedMentions, embeds } = errorReply(error, ENGLISH);
    expect(messageSchema.safeParse({ content, embeds, allowed_mentions: allowedMentions }).success).toBe(true);
    expect(content).toMatch(isAskersFault(error) ? /^🙋 \p{Lu}.*\.$/u : /^⚠️ \p{Lu}.*\.$/u);
    expect(content).not.toContain('/srv');
  });

  it('takes anything unforeseen as a fault of ours', () => {
    for (const thrown of [new TypeError('x is not a function'), 'a string', undefined]) {
      expect(isAskersFault(thrown)).toBe(false);
      expect(errorReply(thrown, ENGLISH).content).toMatch(/^⚠️ Something went wrong/);
    }
  });
});
