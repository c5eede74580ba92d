import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { answerOfThread } from '../../../src/articles/apart/answer-of-thread.ts';

it.each([
  [
    'its first message',
    "parentPort.postMessage('one'); parentPort.postMessage('two'); setInterval(() => {}, 1000);",
    'one',
  ],
  ['what it throws', "throw new Error('no such file');", 'no such file'],
  ['that it said nothing', '', 'its thread ended without an answer'],
])('comes to %s, and ends the thread', async (_, code, expected) => {
  const thread = new Worker(`const { parentPort } = require('node:worker_threads'); ${code}`, { eval: true });
  const ended = new Promise((resolve) => thread.once('exit', resolve));
  const ends: string[] = [];
  const said = await answerOfThread<string>(thread, ({ answer }) => {
    thread.on('message', answer);
    return () => void ends.push('stopped');
  }).catch((error: unknown) => (error instanceof Error ? error.message : error));
  expect(said).toBe(expected);
  expect(ends).toEqual(['stopped']);
  await ended;
});
