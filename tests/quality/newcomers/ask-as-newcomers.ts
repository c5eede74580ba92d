// Asks everything in cases.jsonl of the archive in articles/, as a chat does, and prints what each reply is worth:
//   npm run -s quality -- [--all] [--group NAME] [--articles DIR] [--data DIR] [--cases FILE]
// Another archive with cases of its own: --articles …/other-archive/articles --cases …/other-archive/cases.jsonl
// Ends with 1 where more is wrong or refused than `LINE` allows.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { errandOf } from '../../../commands/errand-of.ts';
import { COMMANDS } from '../../../commands/index.ts';
import { createApp } from '../../../src/app/create-app.ts';
import { readConfig } from '../../../src/config.ts';
import { createLogger } from '../../../src/log.ts';
import { isQuestion } from '../../../src/reply/kinds/ask-reply.ts';
import { type Earlier, earlierOf } from '../../../src/reply/kinds/earlier.ts';
import type { Reply } from '../../../src/reply/kinds/reply.ts';
import { layoutReply } from '../../../src/reply/layouts/layout-reply.ts';
import { parseChatLine } from '../../../src/terminal/chat/parse-chat-line.ts';
import { renderText } from '../../../src/terminal/drawing/render-text.ts';
import { createTerminal, writeLines } from '../../../src/terminal/terminal.ts';
import { judgeReply, type NewcomerCase, type Verdict } from './judge-reply.ts';

/** Shares of all cases that may be wrong, and refused wrongly, at the most. */
const LINE = { wrong: 0.03, refused: 0.05 };

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    group: { type: 'string' },
    articles: { type: 'string' },
    data: { type: 'string' },
    cases: { type: 'string' },
  },
});
const { stdin, stdout, stderr } = process;
const terminal = createTerminal({ stdin, stdout, stderr, environment: {}, wantsColour: false });
const here = import.meta.dirname;
const flags = {
  ARTICLES_DIR: resolve(values.articles ?? join(here, 'articles')),
  DATA_DIR: values.data ?? mkdtempSync(join(tmpdir(), 'newcomers-')),
};
const config = readConfig({ flags, environment: {}, folder: here });
const app = await createApp({ config, log: createLogger({ level: 'silent', write: () => undefined }) });
await app.update();
const cases = readFileSync(values.cases ?? join(here, 'cases.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  // Ours, and of this shape.
  .map((line) => JSON.parse(line) as NewcomerCase)
  .filter(({ group }) => values.group === undefined || group === values.group);

const counts = new Map<string, Record<Verdict, number>>();
for (const one of cases) {
  const { reply, shown } = await converse(one);
  const verdict = judgeReply(one, reply, shown);
  const count = counts.get(one.group) ?? { right: 0, clumsy: 0, wrong: 0, refused: 0 };
  counts.set(one.group, { ...count, [verdict]: count[verdict] + 1 });
  if (verdict !== 'right' || values.all)
    writeLines(terminal.messages, [`${verdict.padEnd(8)}${one.say}`, indented(shown)]);
}
process.exitCode = report();
await app.close();

/** Says all of a conversation, and gives the reply to its last line. */
async function converse(one: NewcomerCase): Promise<{ readonly reply: Reply; readonly shown: string }> {
  let earlier: Earlier | null = null;
  for (const before of one.after ?? []) {
    const { reply } = await answer(before, {}, earlier);
    if (reply.command === 'ask' && isQuestion(reply)) earlier = earlierOf(reply);
  }
  const { source, from, to } = one;
  return answer(one.say, { ...(source && { source }), ...(from && { from }), ...(to && { to }) }, earlier);
}

async function answer(line: string, filters: Readonly<Record<string, string>>, earlier: Earlier | null) {
  const asked = parseChatLine(
    line,
    COMMANDS.filter(({ surfaces }) => surfaces.includes('chat')),
  );
  if (asked.kind !== 'command') throw new Error(`${line} is nothing to answer`);
  const { command, input, note } = await errandOf({ ...asked, input: { ...asked.input, ...filters } }, app, earlier);
  const following = { ...app, ask: (text: string, narrow = {}) => app.ask(text, narrow, earlier ?? undefined) };
  const reply = await command.run(input, following);
  const layout = layoutReply(reply, { wording: app.wording, note, now: new Date() });
  return { reply, shown: renderText(layout, { ...terminal.textOptions(), wording: app.wording }).join('\n') };
}

function report(): number {
  const total = { right: 0, clumsy: 0, wrong: 0, refused: 0 };
  const row = (name: string, count: Record<Verdict, number>): string =>
    `${name.padEnd(26)}${Object.values(count)
      .map((number) => String(number).padStart(9))
      .join('')}`;
  writeLines(terminal.output, [
    `${''.padEnd(26)}${Object.keys(total)
      .map((name) => name.padStart(9))
      .join('')}`,
  ]);
  for (const [group, count] of counts) {
    writeLines(terminal.output, [row(group, count)]);
    for (const verdict of Object.keys(total) as Verdict[]) total[verdict] += count[verdict];
  }
  writeLines(terminal.output, [row('all', total)]);
  const over = (['wrong', 'refused'] as const).filter((verdict) => total[verdict] > LINE[verdict] * cases.length);
  for (const verdict of over)
    writeLines(terminal.output, [`more than ${100 * LINE[verdict]} % are ${verdict}: the line is not held`]);
  return over.length === 0 ? 0 : 1;
}

function indented(text: string): string {
  return text
    .split('\n')
    .slice(0, 8)
    .map((line) => `        ${line}`)
    .join('\n');
}
