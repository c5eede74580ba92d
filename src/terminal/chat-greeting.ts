import type { App } from '../app.ts';
import { shortDate } from '../reply/dates.ts';
import { drawBlock } from './draw-block.ts';
import type { TextOptions } from './text-options.ts';

/** What the chat says first: what it answers from and how, how to ask and how to leave, and where the Discord bot is. */
export function chatGreeting(app: App, { width, colours }: TextOptions): readonly string[] {
  const { articles, newestOn, mode } = app.status();
  const newest = newestOn === null ? '' : `, newest ${shortDate(newestOn)}`;
  const size = `${articles.toLocaleString('en')} ${articles === 1 ? 'article' : 'articles'}${newest}`;
  const found = mode === 'hybrid' ? 'found by words and by meaning' : 'found by words only';
  const paragraphs = [
    { text: `Dateline: ${size}; ${found}. Ask in your own words; /help shows more, /quit leaves.` },
    ...(articles === 0 ? [{ text: nothingYet(app.config.articlesDir), style: colours.yellow }] : []),
    ...(mode === 'keyword' ? [{ text: KEYWORD_MODE, style: colours.yellow }] : []),
    { text: DISCORD, style: colours.dim },
  ];
  return [...paragraphs.flatMap((run) => drawBlock([run], { width })), ''];
}

const nothingYet = (folder: string): string => `There is nothing to answer from yet: put articles into ${folder}.`;
const KEYWORD_MODE =
  'No embedding model is in use, so use the words that the articles use: other words for the same thing are not found. "dateline doctor" says why.';
const DISCORD =
  'This is the terminal chat. The Discord bot starts instead when DISCORD_TOKEN is set (see .env.example).';
