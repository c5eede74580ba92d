import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FLOOD_ARTICLES } from '../../support/flood-articles.ts';
import { oneForFile } from '../../support/one-for-file.ts';
import { openServer, post } from '../../support/server/open-server.ts';
import { runDateline } from '../../support/terminal/run-dateline.ts';
import { environmentOf } from '../../support/terminal/start-dateline.ts';

const TOKEN = 'a-token-of-the-test-1234';

/** The SDK's own client, as the program of somebody else would use it, and how it leaves. */
async function connect(transport: Parameters<Client['connect']>[0]) {
  const client = new Client({ name: 'a test', version: '1' });
  const errors: Error[] = [];
  // Among them whatever is on standard output and no protocol.
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- a client is no EventTarget
  client.onerror = (error) => errors.push(error);
  const close = async (): Promise<void> => {
    await client.close();
    expect(errors).toEqual([]);
  };
  await client.connect(transport);
  return { client, close };
}

async function overHttp(): Promise<Client> {
  const address = await openServer({ http: { token: TOKEN } });
  const requestInit = { headers: { authorization: `Bearer ${TOKEN}` } };
  const { client, close } = await connect(
    new StreamableHTTPClientTransport(new URL(`${address}/mcp`), { requestInit }),
  );
  onTestFinished(close);
  return client;
}

/** `dateline mcp` as a client starts it. */
const onStdio = oneForFile(async (_: object, folder) => {
  writeFileSync(join(folder, 'articles.jsonl'), FLOOD_ARTICLES.map((one) => JSON.stringify(one)).join('\n'));
  // Taken in before: a process that answers waits for that but so long.
  await runDateline(['index', '--articles', folder, '--data', join(folder, 'data')], { folder });
  const binary = fileURLToPath(new URL('../../../bin/dateline.js', import.meta.url));
  return connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [binary, 'mcp', '--articles', folder, '--data', join(folder, 'data')],
      env: { PATH: process.env['PATH'] ?? '', ...environmentOf({}) },
      stderr: 'ignore',
    }),
  );
});
const overStdio = async (): Promise<Client> => (await onStdio({})).client;

describe.each([
  ['over HTTP', overHttp],
  ['on standard input and output', overStdio],
])('the tools %s', { timeout: 120_000 }, (_how, open) => {
  it('are what a model may ask, each with the shape of what it says', async () => {
    const { tools } = await (await open()).listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      'article',
      'articles',
      'ask',
      'check',
      'people',
      'quotes',
      'search',
      'summary',
      'timeline',
      'verify_quote',
      'who',
    ]);
    const ask = tools.find(({ name }) => name === 'ask');
    expect(ask).toMatchObject({
      inputSchema: { required: ['question'] },
      outputSchema: { type: 'object' },
      annotations: { readOnlyHint: true },
    });
  });

  it('judge a true quote, a misattributed and an invented one', async () => {
    const client = await open();
    const judged = async (given: Record<string, string>) =>
      (await client.callTool({ name: 'verify_quote', arguments: given })).structuredContent;
    const quote = 'The wall is forty years old and it is leaking';
    expect(await judged({ quote, article: 'dam-warning', speaker: 'Mira Dovan' })).toMatchObject({
      kind: 'exact',
      citations: [{ articleId: 'dam-warning' }],
    });
    expect(await judged({ quote, speaker: 'Tomas Hallek' })).toMatchObject({
      kind: 'misattributed',
      saidBy: ['Mira Dovan'],
    });
    expect(await judged({ quote: 'We asked for repairs in 2019.', article: 'flood-first' })).toMatchObject({
      kind: 'misattributed',
      citations: [{ articleId: 'dam-warning' }],
    });
    const invented = await judged({ quote: 'The wall is new and it is sound', speaker: 'Mira Dovan' });
    expect(invented).toMatchObject({ kind: 'not-found' });
    expect(JSON.stringify(invented)).toContain('The wall is forty years old and it is leaking');
  });

  it('answer, give the article that was cited, and say what is wrong with a call', async () => {
    const client = await open();
    const asked = await client.callTool({
      name: 'ask',
      arguments: { question: 'When did the dam above Karsk break?' },
    });
    // As its output schema, which the client holds it to, says.
    const { citations } = asked.structuredContent as {
      citations: { articleId: string; start: number; end: number; quote: string }[];
    };
    const [cited] = citations;
    const read = await client.callTool({ name: 'article', arguments: { id: cited?.articleId ?? '' } });
    const { body } = read.structuredContent as { body: string };
    expect(body.slice(cited?.start, cited?.end)).toBe(cited?.quote);
    expect(
      JSON.parse(JSON.stringify(await client.callTool({ name: 'article', arguments: { id: 'none' } }))),
    ).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('no article “none”') }] });
    expect(
      await client.callTool({ name: 'ask', arguments: { question: 'x', from: '2025-02-02', to: '2025-01-01' } }),
    ).toMatchObject({ isError: true });
  });
});

it('are for nobody without the token', async () => {
  const address = await openServer({ http: { token: TOKEN } });
  const client = new Client({ name: 'a test', version: '1' });
  await expect(client.connect(new StreamableHTTPClientTransport(new URL(`${address}/mcp`)))).rejects.toThrow();
});

it('are there for clients of the protocol of 2025 too', async () => {
  const address = await openServer();
  const told = async (method: string, params: object): Promise<string> => {
    const accept = 'application/json, text/event-stream';
    const response = await post(`${address}/mcp`, { jsonrpc: '2.0', id: 1, method, params }, { accept });
    expect(response.status).toBe(200);
    return response.text();
  };
  const clientInfo = { name: 'an older client', version: '1' };
  const initialize = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo };
  expect(await told('initialize', initialize)).toContain('"protocolVersion":"2025-06-18"');
  const claim = { quote: 'it is leaking', speaker: 'Mira Dovan' };
  const judged = await told('tools/call', { name: 'verify_quote', arguments: claim });
  expect(judged).toContain('"kind":"exact"');
});
