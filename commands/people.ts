import type { Command } from './command.ts';

/** `people`: the people that a text names. */
export const people: Command = {
  name: 'people',
  description: 'command.people',
  options: [{ name: 'text', description: 'option.people.text', kind: 'text', required: true }],
  surfaces: ['command-line', 'server'],
  allowed: 'everyone',
  ephemeral: true,
  // Untrimmed: the offsets of the reply are into the text as it was given.
  run: async (input, app) => app.people(typeof input['text'] === 'string' ? input['text'] : ''),
};
