import { Locale, type LocalizationMap } from 'discord.js';
import { createWordings } from '../../language/create-wording.ts';
import { type Language, LANGUAGES } from '../../language/language.ts';
import type { Wording } from '../../language/wording.ts';

/** The language of the names that commands are sent back to us by, whatever a member sees. */
export const BASE_LANGUAGE: Language = 'en';

/** Discord's locales of each language. */
const LOCALES: Readonly<Record<Language, readonly Locale[]>> = {
  en: [Locale.EnglishUS, Locale.EnglishGB],
  az: [],
  ru: [Locale.Russian],
  tr: [Locale.Turkish],
};

/** How commands are called and described in Discord, in all its languages that we speak. */
export interface CommandTexts {
  /** @param inLanguage the name in a language; that of the base is what Discord sends back. */
  named(inLanguage: (wording: Wording) => string): { name: string; name_localizations?: LocalizationMap };
  described(inLanguage: (wording: Wording) => string): {
    description: string;
    description_localizations?: LocalizationMap;
  };
}

/**
 * @param language of descriptions where Discord is set to a language that we do not speak. Members of Azerbaijani have
 * Discord in another one, mostly in English: where the bot speaks Azerbaijani, English is not set against it.
 */
export function createCommandTexts(language: Language): CommandTexts {
  const wordingIn = createWordings();
  const described = LANGUAGES.filter((one) => language !== 'az' || one !== 'en');
  return {
    named(inLanguage) {
      const name = inLanguage(wordingIn(BASE_LANGUAGE));
      const name_localizations = translations(name, LANGUAGES, inLanguage);
      return { name, ...(name_localizations === null ? {} : { name_localizations }) };
    },
    described(inLanguage) {
      const description = inLanguage(wordingIn(language));
      const description_localizations = translations(description, described, inLanguage);
      return { description, ...(description_localizations === null ? {} : { description_localizations }) };
    },
  };

  /** By locale, where a text differs from its base; null where none does. */
  function translations(
    base: string,
    languages: readonly Language[],
    inLanguage: (wording: Wording) => string,
  ): LocalizationMap | null {
    const texts = languages.flatMap((one) =>
      LOCALES[one].map((locale) => [locale, inLanguage(wordingIn(one))] as const),
    );
    const others = texts.filter(([, text]) => text !== base);
    return others.length === 0 ? null : Object.fromEntries(others);
  }
}
