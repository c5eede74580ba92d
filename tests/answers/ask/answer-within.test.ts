import { expect, it } from 'vitest';
import { earlierOf } from '../../../src/reply/kinds/earlier.ts';
import { openApp } from '../../support/open-app.ts';

const FACTORY = {
  id: 'factory',
  title: 'Chip factory delayed',
  source: 'Harbour Post',
  date: '2025-11-24',
  text: 'Work on the chip factory in Tolmere begins in 2028, two years later than planned, the builder said. Demand for chips is weak. The meeting was attended by nine mayors.',
};
const SCHOOL = {
  id: 'school',
  title: 'School opens',
  source: 'Harbour Post',
  date: '2025-11-25',
  text: 'The opening of the school was attended by two hundred parents. Work on it began because the old one was too small.',
};

async function afterFactory(text: string) {
  const app = await openApp([FACTORY, SCHOOL]);
  const earlier = earlierOf(await app.ask('When does work on the chip factory begin?', {}));
  expect(earlier.articleId).toBe('factory');
  return app.ask(text, {}, earlier);
}

it('answers what follows an answer from its article before any other', async () => {
  expect((await afterFactory('who attended?')).citations[0]?.articleId).toBe('factory');
});

it('never answers “why?” with the sentence that was asked about', async () => {
  const { lines, citations } = await afterFactory('why?');
  expect(citations.every(({ articleId }) => articleId === 'factory')).toBe(true);
  expect(lines.map(({ text }) => text).join(' ')).not.toContain('begins in 2028');
});

it('begins anew with a question that has words of its own', async () => {
  expect((await afterFactory('Why was the old school replaced?')).citations[0]?.articleId).toBe('school');
});
