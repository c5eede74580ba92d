/**
 * How long `who`, `quotes`, `timeline` and `summary` take on an archive that is indexed already, cold (first in the
 * process) and warm, and for how long each holds up everything else the process has to do: Discord waits 3 seconds for
 * an acknowledgement.
 *
 *   npx tsx tests/bench/story-speed.ts ARTICLES DATA [NAME] [TOPIC]
 */
import { createApp } from '../../src/app/create-app.ts';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/log.ts';

const [articles = '', data = '', name = 'Joe Biden', topic = 'infrastructure'] = process.argv.slice(2);
const config = readConfig({ flags: { ARTICLES_DIR: articles, DATA_DIR: data }, environment: {}, folder: '.' });
const app = await createApp({
  config,
  log: createLogger({ level: 'warn', write: (line) => process.stderr.write(`${line}\n`) }),
});

const LIMIT = { limit: 10, filters: {} };
const ASKED: Readonly<Record<string, () => Promise<unknown>>> = {
  who: () => app.who(name, {}),
  quotes: () => app.quotes({ name, about: '', words: '' }, LIMIT),
  'timeline of a person': () => app.timeline(name, LIMIT),
  'timeline of a topic': () => app.timeline(topic, LIMIT),
  summary: () => app.summarise(topic, { limit: null, filters: {} }),
};

for (const run of ['cold', 'warm']) {
  for (const [what, ask] of Object.entries(ASKED)) {
    process.stdout.write(`${run.padEnd(6)} ${what.padEnd(22)} ${await measured(ask)}\n`);
  }
}
await app.close();

/** Wall and processor time of a call, and the longest that a timer of 5 ms was late meanwhile. */
async function measured(ask: () => Promise<unknown>): Promise<string> {
  let [longest, last] = [0, performance.now()];
  const tick = (): void => {
    const now = performance.now();
    [longest, last] = [Math.max(longest, now - last), now];
  };
  const timer = setInterval(tick, 5);
  const [startedAt, before] = [performance.now(), process.cpuUsage()];
  await ask();
  const [wall, { user, system }] = [performance.now() - startedAt, process.cpuUsage(before)];
  await new Promise((resolve) => setTimeout(resolve, 10));
  clearInterval(timer);
  tick();
  return `${wall.toFixed(0)} ms, processor ${((user + system) / 1000).toFixed(0)} ms, longest block ${longest.toFixed(0)} ms`;
}
