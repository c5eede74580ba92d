import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runDateline } from '../support/terminal/run-dateline.ts';
import { runProcess } from '../support/terminal/start-dateline.ts';
import { writeFiles } from '../support/write-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const STORM = 'date 2025-12-12 WICK, Scotland, December 12. The storm closed the airport of Wick for two days.';

function newsFolder(): string {
  const folder = temporaryFolder();
  writeFiles(folder, { 'articles/ferry.txt': 'The ferry to Lerwick sails again from Friday.', 'in/storm.txt': STORM });
  return folder;
}

it('adds a file, shows what was understood as text or JSON, and takes it away again', async () => {
  const folder = newsFolder();
  const added = await runDateline(['add', 'in/storm.txt', '--json'], { folder });
  const reply = JSON.parse(added.stdout) as { file: string; articles: readonly { id: string }[] };
  expect([added.code, reply]).toMatchObject([
    0,
    { command: 'add', kind: 'added', given: 'storm.txt', isIndexed: true },
  ]);
  const again = await runDateline(['add', 'in/storm.txt'], { folder });
  expect([again.code, again.stdout]).toMatchObject([1, expect.stringContaining('no need to add it again')]);
  const undone = await runDateline(['add', '--undo', reply.articles[0]?.id ?? ''], { folder });
  expect([undone.code, undone.stdout]).toMatchObject([0, expect.stringContaining('Taken away again')]);
  expect(readdirSync(join(folder, 'articles', 'added'))).toEqual([]);
});

it('takes a text from standard input, and says what to name otherwise', async () => {
  const folder = newsFolder();
  const piped = await runProcess(['add', '-'], { folder, input: STORM });
  expect([piped.code, piped.stdout]).toMatchObject([0, expect.stringContaining('The storm closed the airport')]);
  const nothing = await runDateline(['add'], { folder });
  expect([nothing.code, nothing.stderr]).toMatchObject([2, expect.stringContaining('Name a file to add')]);
  const missing = await runDateline(['add', 'in/none.txt'], { folder });
  expect([missing.code, missing.stdout]).toMatchObject([1, expect.stringContaining('cannot be read')]);
});

it('does the same in the chat, also for a name in quotation marks', async () => {
  const folder = newsFolder();
  writeFiles(folder, { 'in/two words.txt': 'The quay of Wick was mended on Sunday.' });
  const chat = await runDateline([], { folder, input: '/add "in/two words.txt"\n/articles\n/add\n' });
  expect(chat.stdout).toContain('Added to the archive');
  expect(chat.stdout).toContain('2 articles');
  expect(chat.stderr).toContain('Name a file to add');
});
