import { add } from './add.ts';
import { articles } from './articles.ts';
import { ask } from './ask.ts';
import { changes } from './changes.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { feedback } from './feedback.ts';
import { fetchSources } from './fetch.ts';
import { gaps } from './gaps.ts';
import { createHelp } from './help.ts';
import { indexArchive } from './index-archive.ts';
import { model } from './model.ts';
import { people } from './people.ts';
import { pin } from './pin.ts';
import { privacy } from './privacy.ts';
import { quotes } from './quotes.ts';
import { remove } from './remove.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { status } from './status.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';
import { verifyQuote } from './verify-quote.ts';
import { watchAdd } from './watch-add.ts';
import { watchList } from './watch-list.ts';
import { watchRemove } from './watch-remove.ts';
import { who } from './who.ts';

const ANSWERING: readonly Command[] = [
  ask,
  summary,
  who,
  quotes,
  timeline,
  check,
  verifyQuote,
  articles,
  search,
  people,
  privacy,
  status,
  changes,
  pin,
  indexArchive,
  add,
  fetchSources,
  remove,
  feedback,
  gaps,
  settings,
  watchAdd,
  watchList,
  watchRemove,
  model,
];

/** Every command, in the order that help lists them. To add one: write its file and name it here. */
export const COMMANDS: readonly Command[] = [
  ...ANSWERING,
  createHelp(ANSWERING, 'discord'),
  createHelp(ANSWERING, 'chat'),
];
