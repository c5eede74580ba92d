import { type Language, LANGUAGES } from '../../language/language.ts';
import { plainLetters } from '../../text/plain-letters.ts';
import capitals from './capitals.json' with { type: 'json' };

/** A place as another language has it, in plain letters, and as English articles print it. */
export interface PlaceName {
  readonly foreign: string;
  readonly english: string;
}

/** Countries by the names that CLDR gives them, which Intl knows, and capitals. */
export function readPlaceNames(): readonly PlaceName[] {
  const english = namesIn('en');
  const others = LANGUAGES.filter((language) => language !== 'en').map(namesIn);
  const countries = REGIONS.flatMap((code) =>
    others.flatMap((names) => {
      const [name, plain] = [english.of(code), names.of(code)];
      return name === undefined || plain === undefined || plain === code
        ? []
        : [{ foreign: plainLetters(plain), english: name }];
    }),
  );
  const cities = Object.entries(capitals).flatMap(([city, names]) =>
    names.map((name) => ({ foreign: plainLetters(name), english: city })),
  );
  return [...countries, ...cities];
}

function namesIn(language: Language): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
}

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
const REGIONS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
