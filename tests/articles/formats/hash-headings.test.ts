import { expect, it } from 'vitest';
import { hashHeadings } from '../../../src/articles/formats/hash-headings.ts';

const MANY = 'A word\n===\n\nA line.\n\nMore\n---\n'.repeat(60);

it('writes underlined headings with # where there are more than anybody writes', () => {
  const lines = hashHeadings(MANY).split('\n');
  expect(lines.filter((line) => line === '# A word')).toHaveLength(60);
  expect(lines.filter((line) => line === '## More')).toHaveLength(60);
  expect(lines.filter((line) => line === 'A line.')).toHaveLength(60);
  expect(lines.join('\n')).not.toMatch(/===|---/);
});

it('leaves what stands between fences, and the few of an article', () => {
  expect(hashHeadings(`${MANY}\`\`\`\nA word\n===\n\`\`\`\n`)).toContain('```\nA word\n===\n```');
  expect(hashHeadings('A word\n===\n\nA line.')).toBe('A word\n===\n\nA line.');
});
