import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newsFolder } from '../support/terminal/news-folder.ts';
import { runDateline } from '../support/terminal/run-dateline.ts';

it('a damaged archive is refused with the remedy, and the remedy makes it anew and deletes nothing', async () => {
  const folder = newsFolder();
  const question = ['ask', 'When did the harbour of Lerwick reopen?', '--json'];
  const before = JSON.parse((await runDateline(question, { folder })).stdout) as { lines: unknown };
  const path = join(folder, 'data', 'archive.sqlite');
  const bytes = readFileSync(path);
  bytes.fill(7, 4096 * 3, 4096 * 12);
  writeFileSync(path, bytes);
  const refused = await runDateline(['ask', 'When did the harbour of Lerwick reopen?'], { folder });
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('dateline index --rebuild') });
  const doctor = await runDateline(['doctor'], { folder });
  expect(doctor.stdout).toContain('dateline index --rebuild');
  const rebuilt = await runDateline(['index', '--rebuild'], { folder });
  expect(rebuilt).toMatchObject({ code: 0, stderr: expect.stringContaining('moved away') });
  const after = JSON.parse((await runDateline(question, { folder })).stdout) as { lines: unknown };
  expect(after.lines).toEqual(before.lines);
  const [kept = ''] = readdirSync(join(folder, 'data')).filter((name) => /\.damaged-[^.]*$/.test(name));
  expect(readFileSync(join(folder, 'data', kept))).toEqual(bytes);
});
