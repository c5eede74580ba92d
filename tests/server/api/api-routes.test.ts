import { expect, it } from 'vitest';
import { openServer, post } from '../../support/server/open-server.ts';

const QUESTION = 'When did the dam above Karsk break?';
const TOKEN = 'a-token-of-the-test-1234';

it('answers a question that is posted, or in the query, with the reply that --json prints', async () => {
  const address = await openServer();
  const posted = await post(`${address}/api/ask`, { question: QUESTION });
  expect([posted.status, posted.headers.get('content-type')]).toEqual([200, 'application/json']);
  const reply = (await posted.json()) as { lines: { text: string }[]; citations: object[] };
  expect(reply).toMatchObject({ command: 'ask', question: QUESTION, kind: 'answered' });
  expect(reply.lines[0]?.text).toContain('broke early on Wednesday');
  const queried = await fetch(`${address}/api/ask?question=${encodeURIComponent(QUESTION)}`);
  expect(await queried.json()).toMatchObject({ lines: reply.lines, citations: reply.citations });
});

it('reads numbers, days and choices from a query as from JSON', async () => {
  const address = await openServer();
  const query = 'words=dam&mode=keyword&limit=1&from=2025-03-12&to=2025-03-12';
  const queried = (await (await fetch(`${address}/api/search?${query}`)).json()) as { passages: object[] };
  expect(queried.passages).toHaveLength(1);
});

it.each([
  [{}, 'question must be'],
  [{ question: QUESTION, from: 'yesterday' }, 'from must be'],
  [{ question: QUESTION, from: '2025-03-09', to: '2025-03-01' }, '2025-03-09'],
  [{ question: QUESTION, colour: 'red' }, 'no “colour”'],
  [[QUESTION], 'JSON object'],
])('says what is wrong with %j, as problem JSON with the id it is logged under', async (body, why) => {
  const response = await post(`${await openServer()}/api/ask`, body);
  expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
  const problem = (await response.json()) as { detail: string; request: string };
  expect(problem).toMatchObject({ type: 'about:blank', status: 400, code: 'usage', title: 'Bad request' });
  expect(problem.detail).toContain(why);
  expect(problem.request).toBe(response.headers.get('x-request-id'));
});

it('says what is no JSON, and what is not said to be', async () => {
  const address = await openServer();
  const sent = (type: string) =>
    fetch(`${address}/api/ask`, { method: 'POST', headers: { 'content-type': type }, body: '{"question"' });
  expect((await sent('application/json')).status).toBe(400);
  expect((await sent('text/plain')).status).toBe(415);
});

it('has no place for what is too large, what is unknown, and what is not for programs', async () => {
  const address = await openServer();
  expect((await post(`${address}/api/ask`, { question: 'x'.repeat(70_000) })).status).toBe(413);
  expect((await post(`${address}/api/settings`, {})).status).toBe(404);
  const unknown = await fetch(`${address}/nowhere`);
  expect([unknown.status, await unknown.json()]).toEqual([404, expect.objectContaining({ code: 'http' })]);
});

it('updates the archive only for who has the token, and for nobody where none is set', async () => {
  const without = await openServer();
  expect((await post(`${without}/api/index`, {})).status).toBe(403);
  const address = await openServer({ http: { token: TOKEN } });
  expect((await post(`${address}/api/index`, {})).status).toBe(401);
  const done = await post(`${address}/api/index`, {}, { authorization: `Bearer ${TOKEN}` });
  expect(await done.json()).toMatchObject({ command: 'index', unchanged: expect.any(Number) });
});

it('words its reasons in the language that a browser asks for', async () => {
  const address = await openServer();
  const asked = async (headers: Record<string, string>): Promise<string> =>
    (
      (await (await post(`${address}/api/verify-quote`, { quote: 'no such words' }, headers)).json()) as {
        reason: string;
      }
    ).reason;
  expect(await asked({})).toContain('No article');
  expect(await asked({ 'accept-language': 'tr-TR,tr;q=0.9,en;q=0.5' })).toContain('haberlerin');
});
