import type { Command } from './command.ts';
import { FILTER_OPTIONS, filtersOf, limitOf, limitOption, numberOf, textOf } from './shared-options.ts';

/** As many as read well on one screen of a phone. */
const ARTICLES = 10;

/** `/articles`: what the archive holds; with an id, one article whole. */
export const articles: Command = {
  name: 'articles',
  description: 'The articles of the archive, newest first; with an id, one of them whole',
  options: [
    {
      name: 'article',
      description: 'An article’s id, or words of its title',
      kind: 'text',
      required: false,
      complete: 'article',
    },
    ...FILTER_OPTIONS,
    { name: 'page', description: 'Which page of the list, from 1', kind: 'number', required: false },
    limitOption(ARTICLES),
  ],
  surfaces: ['discord', 'chat', 'command-line'],
  allowed: 'everyone',
  ephemeral: true,
  run: async (input, app) => {
    const words = textOf(input, 'article');
    const filters = filtersOf(input);
    const whole = words === '' ? null : app.article(words);
    return whole ?? app.articles({ words, limit: limitOf(input, ARTICLES), page: numberOf(input, 'page', 1), filters });
  },
};
