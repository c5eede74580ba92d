import { describe, expect, it } from 'vitest';
import { drawTimeline, type TimelinePicture } from '../../src/picture/draw-timeline.ts';
import { type Scheme, SCHEMES } from '../../src/picture/scheme.ts';
import { svgToPng } from '../../src/picture/svg-to-png.ts';

const TIMELINE: TimelinePicture = {
  title: 'Karsk & its <dam>',
  subtitle: '2 dates',
  entries: [
    { date: '1984', isDay: false, text: '“The dam was completed in 1984.”', place: 'Velm Wire', disputes: [] },
    {
      date: '12 Mar 2025',
      isDay: true,
      text: '“The dam above Karsk broke early on Wednesday.”',
      place: 'Velm Wire · 12 Mar 2025',
      disputes: [
        {
          title: 'Outlets disagree on how many',
          sides: [
            { value: 'Four people', text: '“Four people were killed.”', place: 'Velm Wire' },
            { value: 'Six people', text: '“Six people were killed.”', place: 'Northern Herald' },
          ],
        },
      ],
    },
  ],
  footer: 'From 12 articles',
  description: 'Timeline of Karsk',
};

/** The texts of a picture, in order. */
const texts = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words = '']) => words);

describe('drawTimeline', () => {
  it.each<Scheme>(['light', 'dark'])('shows every date, sentence, outlet and dispute, %s', (scheme) => {
    const shown = texts(drawTimeline(TIMELINE, scheme)).join(' ');
    for (const words of ['1984', '12 Mar 2025', 'Four people', 'Six people', 'Northern Herald', 'From 12 articles'])
      expect(shown).toContain(words);
    expect(shown).toContain('Karsk &amp; its &lt;dam&gt;');
    expect(shown).toContain('“The dam above Karsk broke early on Wednesday.”');
  });

  it('is 720 pixels wide and as tall as it has to be', async () => {
    const sizeOf = async (timeline: TimelinePicture): Promise<number[]> => {
      const png = await svgToPng(drawTimeline(timeline, 'dark'));
      return [png.readUInt32BE(16), png.readUInt32BE(20)];
    };
    const [width, height = 0] = await sizeOf(TIMELINE);
    expect(width).toBe(720);
    const [, taller] = await sizeOf({ ...TIMELINE, entries: [...TIMELINE.entries, ...TIMELINE.entries] });
    expect(taller).toBeGreaterThan(height + 200);
  });

  it('keeps everything on the page, however long a word is', () => {
    const long = { ...TIMELINE, title: 'X'.repeat(300), footer: 'very '.repeat(200) };
    for (const words of texts(drawTimeline(long, 'light'))) expect(words.length).toBeLessThan(90);
  });

  it.each<Scheme>(['light', 'dark'])('has words that can be read on their ground, %s', (scheme) => {
    const { page, ink, weak, accent, warning, warningPage } = SCHEMES[scheme];
    for (const [words, ground] of [
      [ink, page],
      [weak, page],
      [accent, page],
      [ink, warningPage],
      [weak, warningPage],
      [warning, warningPage],
    ] as const)
      expect(contrast(words, ground), `${words} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });
});

/** Contrast of two colours, 1..21 (WCAG 2.2, relative luminance). */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
