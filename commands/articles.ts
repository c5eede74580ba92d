import type { Command } from './command.ts';
import { FILTER_OPTIONS, filtersOf, limitOf, limitOption, numberOf, textOf } from './shared-options.ts';

/** As many as read well on one screen of a phone. */
const ARTICLES = 10;

/** `/articles`: what the archive holds; with an id, one article whole. */
export const articles: Command = {
  name: 'articles',
  description: 'command.articles',
  options: [
    {
      name: 'article',
      description: 'option.articles.article',
      kind: 'text',
      required: false,
      complete: 'article',
    },
    ...FILTER_OPTIONS,
    { name: 'page', description: 'option.articles.page', kind: 'number', required: false },
    limitOption(ARTICLES),
  ],
  surfaces: ['discord', 'chat', 'command-line', 'server'],
  allowed: 'everyone',
  ephemeral: true,
  run: async (input, app) => {
    const words = textOf(input, 'article');
    const filters = filtersOf(input);
    const whole = words === '' ? null : await app.article(words);
    return whole ?? app.articles({ words, limit: limitOf(input, ARTICLES), page: numberOf(input, 'page', 1), filters });
  },
};
