import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';

/** The browser's program where one is installed; null where not. */
export function findChromium(): string | null {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  return names.find((name) => spawnSync(name, ['--version']).status === 0) ?? null;
}

/** Draws a page as high as it is into a PNG. @param width of the window, in CSS pixels; the picture has twice as many. */
export function takePicture(chromium: string, html: string, { path, width }: { path: string; width: number }): void {
  const file = join(temporaryFolder(), 'page.html');
  // A window has a least width, which a phone's is below: the page keeps to its own.
  writeFileSync(file, `${html}<style>body { width: ${width}px }</style>`);
  const common = ['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', `file://${file}`];
  const measured = execFileSync(chromium, [...common, '--dump-dom', `--window-size=${width},400`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const height = Number(/data-height="(\d+)"/.exec(measured)?.[1] ?? 400);
  const size = [`--window-size=${width},${height}`, '--force-device-scale-factor=2', `--screenshot=${path}`];
  execFileSync(chromium, [...common, ...size], { stdio: 'ignore' });
}
