import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../commands/index.ts';
import type { App } from '../../../src/app/app.ts';
import type { Suggestion } from '../../../src/retrieval/suggestions.ts';
import { completeLine } from '../../../src/terminal/chat/complete-line.ts';

const CHAT = COMMANDS.filter(({ surfaces }) => surfaces.includes('chat'));

const VALUES: Record<Parameters<App['complete']>[0], readonly Suggestion[]> = {
  person: ['Zakir Hasanov', 'Zahid Oruj', 'Yusuf Karagülle'].map((name) => ({ label: name, value: name })),
  article: [
    { label: 'NATO Days open in Baku', value: '001' },
    { label: 'NATO Days end', value: '002' },
    { label: 'Baku, the city', value: '003' },
    { label: 'Baku\u001b[2J in winter', value: '004' },
  ],
  source: [
    { label: 'Trend', value: 'Trend' },
    { label: 'Al Jazeera', value: 'Al Jazeera' },
  ],
  section: [{ label: 'Politics', value: 'Politics' }],
};

/** As the app does it: values that begin with what was typed, or hold a word that does. */
const app: Pick<App, 'complete'> = {
  complete: async (kind, typed, limit) =>
    VALUES[kind].filter(({ label }) => ` ${label}`.toLowerCase().includes(` ${typed.toLowerCase()}`)).slice(0, limit),
};

const complete = (line: string) => completeLine(line, { app, commands: CHAT });

describe('completeLine', () => {
  it.each([
    ['/su', ['/summary '], '/su'],
    ['/S', ['/summary ', '/search ', '/status '], '/S'],
    ['/op', ['/open '], '/op'],
    ['/zzz', [], '/zzz'],
    ['/who zak', ['Zakir Hasanov'], 'zak'],
    ['/who za', ['Zakir Hasanov', 'Zahid Oruj'], 'za'],
    ['/who hasa', ['Zakir Hasanov'], 'hasa'],
    ['/summary nato days o', ['001'], 'nato days o'],
    ['/summary NATO', ['NATO Days open in Baku', 'NATO Days end'], 'NATO'],
    ['/who Zakir Hasanov source:t', ['Trend'], 't'],
    ['Who is it? source:al', ['"Al Jazeera"'], 'al'],
    ['Who is it? --source "al', ['"Al Jazeera"'], '"al'],
    ['What did yus', ['Yusuf Karagülle'], 'yus'],
    ['What did y', [], 'y'],
    ['What did ', [], ''],
    ['/nothing x', [], '/nothing x'],
  ])('offers for “%s”', async (line, possibilities, typed) => {
    expect(await complete(line)).toEqual([possibilities, typed]);
  });

  it('does not let readline lose what was typed where possibilities hold it further on', async () => {
    expect(await complete('/summary days')).toEqual([['NATO Days open in Baku', 'NATO Days end', 'days'], 'days']);
  });

  it('does not let a title drive the terminal', async () => {
    expect((await complete('/summary baku'))[0].join('')).not.toContain('\u001b');
  });
});
