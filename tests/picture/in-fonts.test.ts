import { expect, it } from 'vitest';
import { inFonts } from '../../src/picture/in-fonts.ts';

it.each([
  ['a judge 👩🏽‍⚖️ spoke', 'a judge 👩 spoke'],
  ['a heart ❤️ and a storm 🌪️', 'a heart ❤ and a storm 🌪'],
  ['the banner 🇦🇿', 'the banner AZ'],
  ['key 1️⃣', 'key 1'],
  ['日本語 and 한국어', '□□□ and □□□'],
  ['Karagülle, Гасанов, حسنوف, Հասանով, ჰასანოვი ✓ → 🎉', 'Karagülle, Гасанов, حسنوف, Հասանով, ჰასანოვი ✓ → 🎉'],
  ['12 °C – “x” &amp;', '12 °C – “x” &amp;'],
  ['five offers', 'f\u200Cive of\u200Cfers'],
])('writes %j as the fonts have it', (typed, drawn) => {
  expect(inFonts(`<text fill="1">${typed}</text>`)).toBe(`<text fill="1">${drawn}</text>`);
});
