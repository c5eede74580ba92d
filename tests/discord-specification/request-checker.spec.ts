import { describe, expect, inject, it } from 'vitest';
import { createRequestChecker } from '../support/discord/request-checker.ts';

const file = inject('discordSpecification') ?? null;

describe.skipIf(file === null)('Discord’s published specification', () => {
  const check = file === null ? () => [] : createRequestChecker(file);
  const edit = (body: unknown) =>
    check({ method: 'PATCH', path: '/webhooks/100000000000000001/token/messages/@original', body });
  const answer = (body: unknown) =>
    check({ method: 'POST', path: '/interactions/100000000000000001/token/callback', body });
  const register = (body: unknown) => check({ method: 'PUT', path: '/applications/100000000000000001/commands', body });

  it('is read whole: good bodies pass', () => {
    expect(edit({ embeds: [{ title: 'Why?', color: 1 }], allowed_mentions: { parse: [] } })).toEqual([]);
    expect(answer({ type: 5, data: { flags: 64 } })).toEqual([]);
    expect(answer({ type: 8, data: { choices: [{ name: 'Ali', value: 'ali' }] } })).toEqual([]);
    expect(register([{ name: 'ask', description: 'Ask', default_member_permissions: '32', type: 1 }])).toEqual([]);
  });

  it('finds one error for one mistake', () => {
    expect(edit({ embeds: [{ title: 'x'.repeat(257) }] })).toHaveLength(1);
    expect(edit({ content: 'x'.repeat(2_001) })).toHaveLength(1);
    expect(answer({ type: 4, data: { embeds: [{ description: 'x'.repeat(4_097) }] } })).toHaveLength(1);
    expect(answer({ type: 99 })).toHaveLength(1);
    expect(register([{ name: 'x'.repeat(33), description: 'Ask' }])).toHaveLength(1);
    expect(register([{ name: 'ask', options: [{ type: 3, name: 'q', description: '' }] }])).toHaveLength(1);
  });

  it('knows the paths of the interface', () => {
    expect(check({ method: 'GET', path: '/nowhere', body: undefined })).toHaveLength(1);
    expect(check({ method: 'DELETE', path: '/gateway/bot', body: undefined })).toHaveLength(1);
    expect(check({ method: 'GET', path: '/gateway/bot', body: undefined })).toEqual([]);
  });
});

it.runIf(file === null)('is not here: put discord/openapi.json where DATELINE_SHARED points to', ({ skip }) => skip());
