import { z } from 'zod';
import type { Command } from '../../../commands/command.ts';
import { createWording } from '../../language/create-wording.ts';
import type { Wording } from '../../language/wording.ts';
import { inputSchema, optionSchema } from '../option-schema.ts';
import { archive, citation, line } from '../schemas/quoted.ts';
import { replySchema } from '../schemas/reply-schemas.ts';
import { servedCommands } from '../served-commands.ts';

export interface OpenApiOptions {
  readonly commands: readonly Command[];
  readonly version: string;
  /** Null: wherever the document is read. */
  readonly publicUrl: string | null;
  readonly isTokenSet: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/** What other programs may ask and what they are told, as OpenAPI 3.1: made from the commands and the schemas of replies. */
export function openApiDocument({ commands, version, publicUrl, isTokenSet }: OpenApiOptions): Json {
  const wording = createWording('en');
  const served = servedCommands(commands);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dateline',
      version,
      description: 'Answers from an archive of news articles, with the very sentences they printed.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: publicUrl ?? '/' }],
    ...(isTokenSet ? { security: [{ token: [] }] } : {}),
    paths: Object.fromEntries(served.map((command) => [`/api/${command.name}`, pathOf(command, wording)])),
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: schemasOf(served),
      responses: {
        Problem: {
          description: 'It failed, and why',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  };
}

const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  request: z.string().describe('The log says more under this id'),
});

function pathOf(command: Command, wording: Wording): Json {
  const { name, options } = command;
  const schema = { $ref: `#/components/schemas/${schemaName(name)}` };
  const responses = {
    200: { description: 'The reply, as --json prints it', content: { 'application/json': { schema } } },
    default: { $ref: '#/components/responses/Problem' },
  };
  const summary = wording.say(command.description);
  const isRequired = options.some(({ required }) => required);
  const body = {
    required: isRequired,
    content: { 'application/json': { schema: json(inputSchema(command, wording)) } },
  };
  const post = { operationId: operationId(name), summary, requestBody: body, responses };
  if (command.allowed === 'manage-server') return { post };
  const parameters = options.map((option) => ({
    name: option.name,
    in: 'query',
    required: option.required,
    schema: json(optionSchema(option, wording)),
  }));
  return { get: { operationId: `${operationId(name)}ByQuery`, summary, parameters, responses }, post };
}

function schemasOf(commands: readonly Command[]): Json {
  const registry = z.registry<{ id: string }>();
  const named = { Citation: citation, Line: line, Archive: archive, Problem: problem };
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  for (const { name } of commands) registry.add(replySchema(name), { id: schemaName(name) });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutHead(schema)]));
}

const json = (schema: z.ZodType): Json => withoutHead(z.toJSONSchema(schema));

/** What a schema that stands alone says of itself is said once, by the document. */
function withoutHead({ $schema: _schema, $id: _id, ...schema }: Json): Json {
  return schema;
}

/** `verify-quote` as `verifyQuote`. */
const operationId = (name: string): string =>
  name.replace(/-(?<letter>\w)/gu, (_, letter: string) => letter.toUpperCase());

/** `verify-quote` as `VerifyQuoteReply`. */
function schemaName(name: string): string {
  const id = operationId(name);
  return `${id.slice(0, 1).toUpperCase()}${id.slice(1)}Reply`;
}
