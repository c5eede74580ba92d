/** The languages that Dateline's own words are written in. Quotes are in the language they were printed in. */
export const LANGUAGES = ['en', 'az', 'ru', 'tr'] as const;
export type Language = (typeof LANGUAGES)[number];
