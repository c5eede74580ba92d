import type { Language } from './language.ts';
import type { Wording } from './wording.ts';

/** How a language calls itself, whoever reads it. */
const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  az: 'Azərbaycanca',
  ru: 'Русский',
  tr: 'Türkçe',
};

/** The language that is set for a server, for its settings. @param language null for each member's own. */
export function languageName(language: Language | null, wording: Wording): string {
  return language === null ? wording.say('settings.members-language') : OWN_NAMES[language];
}
