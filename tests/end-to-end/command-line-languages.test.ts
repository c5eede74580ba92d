import { describe, expect, it } from 'vitest';
import { newsFolder } from '../support/terminal/news-folder.ts';
import { runDateline } from '../support/terminal/run-dateline.ts';

const environment = { BOT_LANGUAGE: 'ru' };

describe('a terminal that is set to Russian', () => {
  it('is answered in it, with the words as they were printed', async () => {
    const asked = ['ask', 'When did the harbour of Lerwick reopen?'];
    const { stdout } = await runDateline(asked, { folder: newsFolder(), environment });
    expect(stdout).toMatch(/“[^”]*reopened on Monday[^”]*” \[1\]/);
    expect(stdout).toContain('Источники\n  [1] ');
    expect(stdout).toMatch(/^архив: \d+ стат/m);
  });

  it('gives programs their English', async () => {
    const asked = ['ask', 'Who is Recep Yilmaz?', '--json'];
    const { stdout } = await runDateline(asked, { folder: newsFolder(), environment });
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'not-found',
      reason: expect.stringMatching(/^Nobody and nothing/),
    });
  });

  it('has its chat in Russian', async () => {
    const input = 'Who is Recep Yilmaz?\n/help\n';
    const { stdout, stderr } = await runDateline([], { folder: newsFolder(), environment, input });
    expect(stderr).toContain('Спрашивайте своими словами');
    expect(stdout).toContain('Никого и ничего с именем');
    expect(stdout).toMatch(/\/ask <question>\s+Спросите архив/);
    expect(stdout).toContain('В этом чате');
  });
});

it('says which languages there are when a setting names another', async () => {
  const { code, stderr } = await runDateline(['articles'], {
    folder: newsFolder(),
    environment: { BOT_LANGUAGE: 'de' },
  });
  expect(stderr).toContain('BOT_LANGUAGE is not one of en, az, ru, tr');
  expect(code).toBe(2);
});
