import type english from './messages/en.json';

/** A message of Dateline's own: a key of `messages/en.json`, which every other language has too. */
export type MessageName = keyof typeof english;
