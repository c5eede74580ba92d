import { describe, expect, it } from 'vitest';
import { readZip } from '../../../src/articles/zip/read-zip.ts';
import { makeZip, sayingSize } from '../../support/make-zip.ts';

const LIMITS = { entries: 10, bytes: 1_000_000 };

describe('reading a zip', () => {
  it('gives the files by their paths, in order, and unpacks none that is not wanted', async () => {
    const zip = makeZip({ 'b/a.txt': 'One.', 'c.txt': 'Two.', 'd.bin': 'Three.' });
    const files = await readZip(zip, LIMITS, (path) => path.endsWith('.txt'));
    if ('message' in files) throw new Error(files.message);
    expect([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()])).toEqual([
      ['b/a.txt', 'One.'],
      ['c.txt', 'Two.'],
    ]);
  });

  it.each([
    [
      'of more files than the most',
      makeZip(Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`${at}`, '']))),
      /11 files.*10 is the most/u,
    ],
    ['that says it unpacks to more than the most', sayingSize(makeZip({ a: 'One.' }), 1_000_001), /more than 1 MB/u],
    [
      'that unpacks to more than it says',
      sayingSize(makeZip({ a: 'word '.repeat(100_000) }), 5),
      /cannot be unpacked/u,
    ],
    [
      'with a path that leads out of it',
      makeZip({ '../../evil.txt': 'One.' }),
      /cannot be unpacked.*\.\.\/\.\.\/evil\.txt/u,
    ],
    ['with a path from the root', makeZip({ '/etc/evil.txt': 'One.' }), /cannot be unpacked.*\/etc\/evil\.txt/u],
    ['that is none', Buffer.from('One.'), /cannot be unpacked/u],
    ['that is cut off', makeZip({ a: 'One.' }).slice(0, 60), /cannot be unpacked/u],
  ])('refuses one %s', async (_, bytes, reason) => {
    expect(await readZip(bytes, LIMITS)).toEqual({ message: expect.stringMatching(reason) });
  });
});
