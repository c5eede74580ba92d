// Scores the development sets and prints them beside floor and aim:
//   npm run -s eval:dev -- [--markdown | --json] [--data DIR]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../../src/config.ts';
import { processEnvironment } from '../../src/run/environment.ts';
import { scoreFolder } from '../../src/run/evaluate-folder.ts';
import { DEVELOPMENT_SETS } from './development-sets.ts';
import { makeSmallNews } from './make-small-news.ts';
import { developmentRows, markdownTable, type MeasuredSet, textTable } from './development-table.ts';
import { stopSignal } from '../../src/run/stop-signal.ts';
import { createTerminal, writeLines } from '../../src/terminal/terminal.ts';
import { QUIET } from '../../src/run/with-app.ts';

const { values } = parseArgs({
  options: {
    markdown: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    data: { type: 'string' },
  },
});
const { stdin, stdout, stderr } = process;
const terminal = createTerminal({ stdin, stdout, stderr, environment: processEnvironment(), wantsColour: false });
process.exitCode = await main();

async function main(): Promise<number> {
  const flags = values.data === undefined ? {} : { DATA_DIR: values.data };
  const config = readConfig({ defaults: QUIET, flags, environment: processEnvironment(), folder: process.cwd() });
  await makeSmallNews();
  const measured: MeasuredSet[] = [];
  const signal = stopSignal();
  for (const set of DEVELOPMENT_SETS) {
    if (!existsSync(join(set.folder, 'questions.jsonl'))) {
      writeLines(terminal.messages, [`${set.name}: left out, there is no ${set.folder}`]);
      continue;
    }
    writeLines(terminal.messages, [`${set.name} …`]);
    // A signal of its own each: listeners of sets that are done go with it.
    const surroundings = { terminal, signal: AbortSignal.any([signal]) };
    const reply = await scoreFolder({ folder: set.folder, limit: null, config }, surroundings);
    if (typeof reply === 'number') return reply;
    measured.push({ set, reply });
    if (values.json) writeLines(terminal.output, [JSON.stringify(reply)]);
  }
  if (measured.length === 0) writeLines(terminal.output, ['No development set is here, so nothing was measured.']);
  else if (!values.json) {
    const rows = developmentRows(measured);
    writeLines(terminal.output, values.markdown ? markdownTable(rows) : textTable(rows));
  }
  return 0;
}
