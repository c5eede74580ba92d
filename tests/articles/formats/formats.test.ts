import { expect, it } from 'vitest';
import { FORMATS, formatOf } from '../../../src/articles/formats/formats.ts';

it('knows a format by the end of a name, however it is written', () => {
  expect(formatOf('sub/A Story.TXT')).toBe(formatOf('a.txt'));
  expect(formatOf('a.json')).not.toBe(formatOf('a.jsonl'));
  for (const file of ['a.odt', 'txt', 'a.txt.bak', '']) expect(formatOf(file)).toBeNull();
});

it('has one format for each extension', () => {
  const extensions = FORMATS.flatMap((format) => format.extensions);
  expect(new Set(extensions).size).toBe(extensions.length);
});
