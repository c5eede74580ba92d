import { articles } from './articles.ts';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { createHelp } from './help.ts';
import { indexArchive } from './index-archive.ts';
import { model } from './model.ts';
import { people } from './people.ts';
import { quotes } from './quotes.ts';
import { search } from './search.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';
import { who } from './who.ts';

const ANSWERING: readonly Command[] = [
  ask,
  summary,
  who,
  quotes,
  timeline,
  articles,
  search,
  people,
  indexArchive,
  model,
];

/** Every command, in the order that help lists them. To add one: write its file and name it here. */
export const COMMANDS: readonly Command[] = [
  ...ANSWERING,
  createHelp(ANSWERING, 'discord'),
  createHelp(ANSWERING, 'chat'),
];
