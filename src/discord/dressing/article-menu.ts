import { ComponentType } from 'discord.js';
import type { Wording } from '../../language/wording.ts';
import type { ArticleEntry } from '../../reply/kinds/articles-reply.ts';
import type { Reply } from '../../reply/kinds/reply.ts';
import { cutText } from '../drawing/cut-text.ts';
import { visibleText } from '../drawing/escape.ts';
import { LIMITS } from '../limits.ts';
import type { ButtonRow } from '../message.ts';
import { customId } from './custom-id.ts';

/** A menu that opens one of the articles of a list; none for any other reply. */
export function articleMenu(reply: Reply, wording: Wording): readonly ButtonRow[] {
  if (reply.command !== 'articles' || 'body' in reply) return [];
  // An id too long for a choice is left out: cut, it would name nothing.
  const options = reply.articles.filter(({ id }) => id.length <= LIMITS.choice).slice(0, LIMITS.choices);
  if (options.length === 0) return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: customId({ action: 'open' }),
          placeholder: wording.say('menu.articles'),
          options: options.map((article) => optionOf(article, wording)),
        },
      ],
    },
  ];
}

function optionOf({ id, title, source, publishedOn }: ArticleEntry, wording: Wording) {
  const date = publishedOn === null ? null : wording.date(publishedOn);
  const described = cutText(visibleText([source, date].filter(Boolean).join(' · ')), LIMITS.choice).trim();
  const label = cutText(visibleText(title), LIMITS.choice).trim() || cutText(id, LIMITS.choice);
  return { label, value: id, ...(described === '' ? {} : { description: described }) };
}
