import { expect, it } from 'vitest';
import { picture, text } from '../../src/picture/svg.ts';
import { svgToPng } from '../../src/picture/svg-to-png.ts';

const drawn = (words: string): Promise<Buffer> =>
  svgToPng(picture({ width: 200, height: 40, background: '#fff', description: words }, text(words, { x: 5, y: 25 })));

it('makes a PNG, twice as large unless told otherwise', async () => {
  const png = await drawn('x');
  expect([...png.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([400, 80]);
});

it.each(['Yusuf Karagülle', 'Həsənov', 'Гасанов', 'حسنوف', 'Հասանով', 'ჰასანოვი'])(
  'draws the letters of %s with no font of the system',
  async (words) => {
    // Letters that no font has would all be drawn as the same box.
    const empty = await drawn('');
    const missing = await drawn(words.replaceAll(/\p{L}/gu, '\u{10FFFD}'));
    const png = await drawn(words);
    expect(png.equals(empty)).toBe(false);
    expect(png.equals(missing)).toBe(false);
  },
);

it('draws emoji, and what stands beside them and beside letters that it has not', async () => {
  expect((await drawn('🎉')).equals(await drawn('⚡'))).toBe(false);
  expect((await drawn('✓ 🇦🇿 語')).equals(await drawn('★ 🇦🇿 語'))).toBe(false);
  expect((await drawn('👩🏽‍⚖️ won five')).equals(await drawn('🎉 won five'))).toBe(false);
});

it('makes the same picture each time', async () => {
  expect((await drawn('Tait')).equals(await drawn('Tait'))).toBe(true);
});
