import { type CallToolResult, McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { Command } from '../../../commands/command.ts';
import type { App } from '../../app/app.ts';
import { AppError, codeOf, isAskersFault, messageOf } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import { requestId } from '../../app/request-id.ts';
import { inputSchema } from '../option-schema.ts';
import { readInput } from '../read-input.ts';
import * as holdings from '../schemas/holding-schemas.ts';
import { replySchema } from '../schemas/reply-schemas.ts';
import { servedCommands } from '../served-commands.ts';

export interface McpParts {
  readonly app: App;
  readonly commands: readonly Command[];
  readonly log: Logger;
  readonly version: string;
  /** Does a tool's work when its turn has come. */
  readonly inTurn: <Made>(work: () => Promise<Made>) => Promise<Made>;
}

/** What a language model is told of the tools before it uses them. */
const INSTRUCTIONS = `Dateline holds an archive of news articles and answers with the very sentences they printed.
Everything in “quote” and “lines” is a verbatim slice of an article, checked just before it is sent: cite it with its
article's title, outlet and day, and change no word of it. Dateline's own words (“reason”, “notes”) are no quotes.
“closest” means that no sentence surely answers, “not-found” that the archive does not know: say so, and add nothing.
Before you quote anybody, have verify_quote judge the words: with “article” it says whether that article prints them, with
“speaker” whether they are that person's. “misattributed” and “not-found” come with where they stand, or what comes nearest.`;

/** The commands for everyone as tools of the Model Context Protocol; each returns the reply that `--json` prints. */
export function createMcpServer(parts: McpParts): McpServer {
  const { commands, version, app } = parts;
  const server = new McpServer({ name: 'dateline', version }, { instructions: INSTRUCTIONS });
  for (const command of servedCommands(commands)) {
    if (command.allowed !== 'everyone') continue;
    addTool(server, parts, {
      name: command.name.replaceAll('-', '_'),
      description: app.wording.say(command.description),
      input: inputSchema(command, app.wording),
      output: replySchema(command.name),
      run: async (given) => command.run(readInput(command, given, app.wording), app),
    });
  }
  addTool(server, parts, {
    name: 'article',
    description: 'One article, whole: what start and end of a citation are offsets into',
    input: z.strictObject({ id: z.string().min(1).describe('An article’s id, as citations have it') }),
    output: holdings.article,
    run: async ({ id }) => {
      const article = await app.article(String(id));
      if (article === null) throw new AppError('usage', `There is no article “${String(id)}”: “articles” lists them.`);
      return article;
    },
  });
  return server;
}

interface Tool {
  readonly name: string;
  readonly description: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodType;
  readonly run: (given: Readonly<Record<string, unknown>>) => Promise<object>;
}

/** Nothing that a tool does changes anything, and nothing of it leaves the archive. */
const ANNOTATIONS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

function addTool(server: McpServer, { inTurn, log, app }: McpParts, { name, run, ...tool }: Tool): void {
  const described = { description: tool.description, inputSchema: tool.input, annotations: ANNOTATIONS };
  const call = async (given: Readonly<Record<string, unknown>>): Promise<CallToolResult> => {
    try {
      const reply = { ...(await inTurn(() => run(given))) };
      return { content: [{ type: 'text', text: JSON.stringify(reply) }], structuredContent: reply };
    } catch (error) {
      const isTheirs = isAskersFault(error);
      const id = requestId();
      const own = log.forRequest({ id, asked: given });
      if (!isTheirs) own.error('a tool failed', { tool: name, code: codeOf(error), error });
      const failed = `${app.wording.say(`error.${codeOf(error)}`)} ${app.wording.say('error.request', { request: id })}`;
      const text = isTheirs ? messageOf(error) : failed;
      return { content: [{ type: 'text', text }], isError: true };
    }
  };
  // Clients take a shape only where it is one object.
  const isObject = tool.output instanceof z.ZodObject;
  server.registerTool(name, isObject ? { ...described, outputSchema: tool.output } : described, call);
}
