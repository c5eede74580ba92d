import { createRequire } from 'node:module';
import { inFonts } from './in-fonts.ts';
import type { Svg } from './svg.ts';

/**
 * A picture as PNG bytes, the same on every machine: its fonts come with the packages, those of the system are not
 * looked at (a bare server has none). Noto Sans draws Latin, Greek and Cyrillic letters, DejaVu Sans what it lacks,
 * Arabic, Hebrew, Armenian and Georgian among it, and Noto Emoji emoji, in outline.
 * @param scale pixels a unit of the picture; 2 is sharp on a phone
 */
export async function svgToPng(svg: Svg, scale = 2): Promise<Buffer> {
  // Native, and needed by few commands.
  const { renderAsync } = await import('@resvg/resvg-js');
  const drawn = await renderAsync(inFonts(svg), {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      fontFiles: FONTS.map((file) => require.resolve(file)),
      loadSystemFonts: false,
      defaultFontFamily: 'Noto Sans',
    },
  });
  return drawn.asPng();
}

const require = createRequire(import.meta.url);

const FONTS: readonly string[] = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];
