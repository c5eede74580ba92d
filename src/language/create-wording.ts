import { IntlMessageFormat } from 'intl-messageformat';
import { createDateWords } from './date-words.ts';
import type { Language } from './language.ts';
import type { MessageName } from './message-name.ts';
import { readMessages, readNames } from './read-messages.ts';
import type { Wording } from './wording.ts';

/** Intl's name of each language; of English, the one that puts days before months. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', az: 'az', ru: 'ru', tr: 'tr' };

/** The wording of a language. Messages are parsed when they are first said. */
export function createWording(language: Language): Wording {
  const locale = LOCALES[language];
  // Every language has every message: a test sees to it.
  const messages = readMessages(language) as Readonly<Record<MessageName, string>>;
  const names = readNames(language);
  const parsed = new Map<MessageName, IntlMessageFormat>();
  const numbers = new Intl.NumberFormat(locale);
  const dates = createDateWords(locale);
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  const both = new Intl.ListFormat(locale, { type: 'conjunction' });

  const messageOf = (name: MessageName): IntlMessageFormat => {
    // Angle brackets are Discord's (`<#1>`) and the usage of commands, never markup.
    const message = parsed.get(name) ?? new IntlMessageFormat(messages[name], locale, undefined, { ignoreTag: true });
    parsed.set(name, message);
    return message;
  };
  const say: Wording['say'] = (name, values) => String(messageOf(name).format(values));

  return {
    language,
    say,
    name: (base) => names[base] ?? base,
    number: (value) => numbers.format(value),
    date: dates.date,
    span({ from, to }) {
      if (from === undefined) return say('date.until', { date: dates.date(to ?? '') });
      return to === undefined ? say('date.since', { date: dates.date(from) }) : dates.span({ from, to });
    },
    ago: (then, now) => dates.ago(then, now) ?? say('date.now'),
    either: (items) => either.format(items),
    both: (items) => both.format(items),
  };
}

/** The wording of each language, each made when it is first wanted. */
export function createWordings(): (language: Language) => Wording {
  const made = new Map<Language, Wording>();
  return (language) => {
    const wording = made.get(language) ?? createWording(language);
    made.set(language, wording);
    return wording;
  };
}
