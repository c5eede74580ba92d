import { AppError, type ErrorCode } from '../errors.ts';
import { textMessage, type Message } from './message.ts';

/** Whose turn it is: the reader can put it right by asking differently, or only the person who runs the bot can. */
type Fault = 'reader' | 'ours';

/** What a reader sees of each failure. The details are in the log, for the person who runs the bot. */
const WORDING: Record<ErrorCode, readonly [Fault, string]> = {
  usage: ['reader', 'That is not how this command is used. `/help` shows how.'],
  settings: ['ours', 'Dateline is not set up rightly. Please tell the people who run this server.'],
  'question-empty': ['reader', 'The question is empty. Ask it in your own words.'],
  'question-too-long': ['reader', 'That question is too long for me. Please ask it in a sentence or two.'],
  'articles-folder-missing': ['ours', 'The archive’s articles cannot be found. The archive was left as it was.'],
  'article-unreadable': ['ours', 'That article cannot be read just now.'],
  'article-empty': ['ours', 'That article holds no text.'],
  'article-binary': ['ours', 'That article is not a text.'],
  'article-too-large': ['ours', 'That article is too large to read.'],
  'article-broken': ['ours', 'That article is damaged and cannot be read.'],
  'article-outside-folder': ['ours', 'That article lies outside the archive’s folder and was not read.'],
  'article-unknown-format': ['ours', 'That article has a format I do not read.'],
  'article-duplicate-id': ['ours', 'Two articles have the same name. The archive was left as it was.'],
  'model-unavailable': ['ours', 'My language model is not available just now. Please ask again later.'],
  'model-download': ['ours', 'My language model could not be fetched. Please ask again later.'],
  'text-too-long': ['reader', 'That is too long for me. Please use fewer words.'],
  'index-mismatch': [
    'ours',
    'The archive has to be indexed again before it can answer. A moderator can do so with `/archive reindex`.',
  ],
  'archive-damaged': ['ours', 'The archive is damaged and has to be rebuilt before it can answer.'],
  'archive-busy': ['ours', 'The archive is being updated. Please ask again in a minute.'],
  'disk-full': ['ours', 'There is no room left where the archive is kept.'],
  'memory-damaged': ['ours', 'I cannot remember things just now. Please tell the people who run this server.'],
  'channels-unread': ['reader', 'I see no channel in that. Mention channels with #, or write “all” or “none”.'],
  busy: ['ours', 'There are more questions than I can take just now. Please ask again in a minute.'],
  'discord-token': ['ours', 'Dateline’s connection to Discord is not set up rightly.'],
  'discord-intents': ['ours', 'Dateline’s connection to Discord is not set up rightly.'],
  'discord-network': ['ours', 'Discord could not be reached. Please ask again in a minute.'],
  'discord-permissions': ['ours', 'Discord does not let me do that here.'],
  unexpected: ['ours', 'Something went wrong on my side, and it has been noted. Please ask again.'],
};

const SYMBOL: Record<Fault, string> = { reader: '🙋', ours: '⚠️' };

/** The code of anything thrown. */
export function codeOf(error: unknown): ErrorCode {
  return error instanceof AppError ? error.code : 'unexpected';
}

/** Whether the reader can put the failure right: then it is no trouble of ours to log as one. */
export function isReadersFault(error: unknown): boolean {
  return WORDING[codeOf(error)][0] === 'reader';
}

/** The message that answers a command which failed. Never the error's own text: that may name files of the machine. */
export function errorReply(error: unknown): Message {
  const [fault, words] = WORDING[codeOf(error)];
  return textMessage(`${SYMBOL[fault]} ${words}`);
}
