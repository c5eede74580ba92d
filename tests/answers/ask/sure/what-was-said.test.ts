import { expect, it } from 'vitest';
import { openApp } from '../../../support/open-app.ts';

const MINE = {
  id: 'mine',
  title: 'Miners end strike',
  source: 'Daily Lantern',
  publishedOn: '2026-03-30',
  text: '“We wanted ten, we got seven,” said Rosa Hume, who spoke for the workers.\n\nThe strike cost 60 million dollars, the owner, Paul Denholm, said.',
};
const TRIAL = {
  id: 'trial',
  title: 'Ex-minister acquitted',
  source: 'Daily Lantern',
  publishedOn: '2026-05-08',
  text: 'A court acquitted Joseph Danso on Friday.\n\n“I forgive them,” he said.\n\nThe judge thanked everybody.',
};
const INTERVIEW = {
  id: 'interview',
  title: 'Questions to an astronomer',
  source: 'Daily Lantern',
  publishedOn: '2026-02-14',
  text: 'Ines Okafor runs the observatory.\n\nLantern: When will the new telescope be ready?\n\nOkafor: In the autumn of 2028, if the mirror arrives in one piece.',
};

const ask = async (question: string) => (await openApp([MINE, TRIAL, INTERVIEW])).ask(question, {});

it('answers what somebody said with their words, whatever else the sentence prints', async () => {
  const { kind, lines } = await ask('What did Rosa Hume say?');
  expect(kind).toBe('answered');
  expect(lines.map(({ text }) => text)).toEqual([
    '“We wanted ten, we got seven,” said Rosa Hume, who spoke for the workers.',
  ]);
});

it('finds words whose speaker stands there as a pronoun, and says so', async () => {
  const { lines } = await ask('what did danso say');
  expect(lines[0]).toMatchObject({ text: '“I forgive them,” he said.' });
  expect(lines[0]?.note).toContain('Joseph Danso');
});

it('takes no words of somebody else for theirs', async () => {
  const { lines } = await ask('What did Ines Moe say?');
  expect(lines.map(({ text }) => text).join()).not.toContain('said Rosa Hume');
});

it('gives the answer of an interview rather than its question', async () => {
  const { lines } = await ask('When will the new telescope be ready?');
  expect(lines[0]?.text).toBe('Okafor: In the autumn of 2028, if the mirror arrives in one piece.');
});
