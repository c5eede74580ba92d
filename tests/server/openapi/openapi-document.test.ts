import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Command, CommandInput } from '../../../commands/command.ts';
import { COMMANDS } from '../../../commands/index.ts';
import { openApiDocument } from '../../../src/server/openapi/openapi-document.ts';
import { replySchema } from '../../../src/server/schemas/reply-schemas.ts';
import { servedCommands } from '../../../src/server/served-commands.ts';
import { FLOOD_ARTICLES } from '../../support/flood-articles.ts';
import { openApp } from '../../support/open-app.ts';

const served = servedCommands(COMMANDS);

/** Something to ask of each command that finds much, and something that finds nothing. */
const INPUTS: Readonly<Record<string, readonly CommandInput[]>> = {
  ask: [{ question: 'When did the dam above Karsk break?' }, { question: 'Who discovered penicillin in Scotland?' }],
  summary: [{ scope: 'Karsk' }, {}, { scope: 'xylophone' }],
  who: [{ name: 'Tomas Hallek' }, { name: 'Hallek' }, { name: 'Zed Nobody' }],
  quotes: [{ name: 'Mira Dovan' }, { words: 'the dam' }, { name: 'Hallek' }],
  timeline: [{ topic: 'Karsk' }, { topic: 'xylophone' }],
  check: [{ claim: 'Four people were killed in Karsk.' }, { claim: 'xylophone' }],
  'verify-quote': [{ quote: 'it is leaking' }, { quote: 'it is sound' }],
  articles: [{}, { article: 'dam-warning' }],
  search: [{ words: 'dam' }],
  people: [{ text: 'Mira Dovan met Tomas Hallek.' }],
};

const only = (command: Command): readonly CommandInput[] => INPUTS[command.name] ?? [{}];

it.each(served.map((command) => [command.name, command] as const))(
  'promises of %s what it really replies, field for field',
  async (name, command) => {
    const app = await openApp(FLOOD_ARTICLES);
    for (const input of only(command)) {
      const reply: unknown = JSON.parse(JSON.stringify(await command.run(input, app)));
      const read = replySchema(name).safeParse(reply);
      expect(read.success ? null : z.prettifyError(read.error)).toBeNull();
    }
  },
);

describe('the document', () => {
  const document = openApiDocument({ commands: COMMANDS, version: '1.2.3', publicUrl: null, isTokenSet: true });
  // JSON of our own making.
  const { paths, components, security } = JSON.parse(JSON.stringify(document)) as {
    paths: Record<string, Record<string, { operationId: string; requestBody?: object }>>;
    components: { schemas: Record<string, object> };
    security: unknown;
  };

  it('has a path for each command that programs may use, changes by POST alone, and each operation once', () => {
    expect(Object.keys(paths)).toEqual(served.map(({ name }) => `/api/${name}`));
    expect(Object.keys(paths['/api/ask'] ?? {})).toEqual(['get', 'post']);
    expect(Object.keys(paths['/api/index'] ?? {})).toEqual(['post']);
    const ids = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
    expect(new Set(ids).size).toBe(ids.length);
    expect(security).toEqual([{ token: [] }]);
  });

  it('names in its references what it holds', () => {
    const named = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/gu)].map(
      ([, name]) => name ?? '',
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !(name in components.schemas))).toEqual([]);
  });

  it('holds a real reply by its JSON Schema too, and does not hold one with a field too many', async () => {
    const app = await openApp(FLOOD_ARTICLES);
    const reply: object = JSON.parse(
      JSON.stringify(await app.ask('When did the dam above Karsk break?', {})),
    ) as object;
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema({ $id: 'dateline', components });
    const holds = ajv.compile({ $ref: 'dateline#/components/schemas/AskReply' });
    expect([holds(reply), holds.errors]).toEqual([true, null]);
    expect(holds({ ...reply, colour: 'red' })).toBe(false);
  });
});
