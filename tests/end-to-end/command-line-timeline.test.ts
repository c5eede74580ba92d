import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newsFolder } from '../support/terminal/news-folder.ts';
import { runDateline } from '../support/terminal/run-dateline.ts';

describe('dateline timeline', () => {
  it('prints days, and draws them to a file', async () => {
    const folder = newsFolder();
    const file = join(folder, 'lerwick.png');
    const { code, stdout, stderr } = await runDateline(['timeline', 'Lerwick', '--picture', file], { folder });
    expect(stdout).toContain('8 Dec 2025\n  “The harbour of Lerwick reopened on Monday');
    expect(stderr).toContain(file);
    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
    expect(code).toBe(0);
  });

  it('draws nothing when it finds nothing', async () => {
    const folder = newsFolder();
    const file = join(folder, 'xylophone.svg');
    expect(await runDateline(['timeline', 'xylophone', '--picture', file], { folder })).toMatchObject({ code: 3 });
    expect(existsSync(file)).toBe(false);
  });

  it('says what is wrong with the name of a picture before it reads anything', async () => {
    const { code, stderr } = await runDateline(['timeline', 'Lerwick', '--picture', 'a.gif'], { folder: newsFolder() });
    expect(stderr).toContain('.svg or .png');
    expect(code).toBe(2);
  });
});

describe('dateline quotes', () => {
  it('prints what a person said, and exits with 3 where nothing is', async () => {
    const folder = newsFolder();
    const said = await runDateline(['quotes', 'halcrow', '--json'], { folder });
    expect(JSON.parse(said.stdout)).toMatchObject({
      command: 'quotes',
      name: 'Ingrid Halcrow',
      about: null,
      words: null,
      kind: 'found',
      candidates: [],
      lines: [{ text: '"Every berth is safe again," Halcrow said.', note: null }, { note: 'reported speech' }],
      total: 2,
    });
    expect(await runDateline(['quotes', 'Putin'], { folder })).toMatchObject({ code: 3 });
    const words = await runDateline(['quotes', '--words', 'north pier'], { folder });
    expect(words.stdout).toContain('1 sentence with these words');
  });
});
