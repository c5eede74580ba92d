import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { picture, text } from '../../src/picture/svg.ts';
import { textWidth, wrapWords } from '../../src/picture/text-width.ts';

const { resolve } = createRequire(import.meta.url);
const FONTS = ['400Regular/NotoSans_400Regular', '600SemiBold/NotoSans_600SemiBold'].map((file) =>
  resolve(`@expo-google-fonts/noto-sans/${file}.ttf`),
);

/** How wide the font really draws a line. */
function drawnWidth(words: string, size: number, weight: number): number {
  const options = { width: 4000, height: 100, background: 'none', description: '' };
  const svg = picture(options, text(words, { x: 0, y: 50, 'font-size': size, 'font-weight': weight, fill: 'black' }));
  const font = { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' };
  const withoutPage = svg.replace(/<rect[^>]*\/>/, '');
  return new Resvg(withoutPage, { font }).getBBox()?.width ?? 0;
}

describe('textWidth', () => {
  it.each([
    'The dam above Karsk broke early on Wednesday, and the river Velm flooded the lower town.',
    '“Colonel General Zakir Hasanov”, met with 395 personnel at SHAPE (Mons) – NATO’s HQ.',
    'Karagülle, Əliyev və Şükürov İstanbulda görüşüblər',
    'Министр обороны Азербайджана встретился с делегацией',
    'ILLINOIS WWWMMM 1,400 illicit fillings',
  ])('is within a twelfth of what the font draws: %s', (words) => {
    for (const [isBold, weight] of [
      [false, 400],
      [true, 600],
    ] as const) {
      const ratio = textWidth(words, { size: 26, isBold }) / drawnWidth(words, 26, weight);
      expect(ratio).toBeGreaterThan(1 - 1 / 12);
      expect(ratio).toBeLessThan(1 + 1 / 12);
    }
  });
});

describe('wrapWords', () => {
  const column = { size: 10, width: 100, lines: 9 };

  it('breaks lines at spaces and loses no word', () => {
    const words = 'The dam above Karsk broke early on Wednesday and flooded the town';
    const lines = wrapWords(words, column);
    expect(lines.join(' ')).toBe(words);
    for (const line of lines) expect(textWidth(line, column)).toBeLessThanOrEqual(100);
  });

  it('cuts what does not fit after a word, and marks it', () => {
    const lines = wrapWords('The dam above Karsk broke early on Wednesday and flooded the town', {
      ...column,
      lines: 2,
    });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^\S.* …$/);
    expect('The dam above Karsk broke early on Wednesday and flooded the town').toContain(
      lines.join(' ').replace(' …', ''),
    );
  });

  it('breaks a word that is wider than a line', () => {
    const lines = wrapWords('x'.repeat(60), column);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('x'.repeat(60));
  });

  it('makes no line of nothing', () => expect(wrapWords('  ', column)).toEqual([]));
});
