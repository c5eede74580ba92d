/**
 * What Discord writes into a message for things that it shows otherwise: mentions of members, roles, channels and
 * commands, custom emoji, times and links within a server (its reference, "Message Formatting"), and the words that
 * call everybody.
 */
const MARKUP = /<(?:@[!&]?\d+|#\d+|\/[^<>:]{1,100}:\d+|a?:\w{1,32}:\d+|t:-?\d+(?::\w)?|id:\w+)>|@(?:everyone|here)\b/g;

/** A text as it was meant: Discord's mentions and custom emoji are no words of it, nor are their numbers. */
export function withoutChatMarkup(text: string): string {
  return text.replaceAll(MARKUP, ' ').replaceAll(/ {2,}/g, ' ').trim();
}
