/** What a reader is told whose question comes while the bot is stopping. */
export const RESTARTING = 'I am being restarted. Please ask again in a minute.';
