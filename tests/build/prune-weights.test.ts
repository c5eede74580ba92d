import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pruneWeights } from '../../build/prune-weights.js';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeFiles } from '../support/write-files.ts';

it('leaves the weights that are drawn, and what is no weight', () => {
  const folder = font();
  pruneWeights(folder, ['400Regular', '600SemiBold']);
  expect(readdirSync(folder).toSorted()).toEqual(['400Regular', '600SemiBold', 'LICENSE_FONT', 'package.json']);
});

it('removes nothing where what is drawn is not there', () => {
  const folder = font();
  pruneWeights(folder, ['450Book']);
  pruneWeights(join(folder, 'nowhere'), ['400Regular']);
  expect(existsSync(join(folder, '900Black/Font.ttf'))).toBe(true);
});

function font(): string {
  const folder = temporaryFolder();
  const weights = ['400Regular', '400Regular_Italic', '600SemiBold', '900Black'].map((name) => `${name}/Font.ttf`);
  writeFiles(folder, Object.fromEntries([...weights, 'LICENSE_FONT', 'package.json'].map((path) => [path, ''])));
  return folder;
}
