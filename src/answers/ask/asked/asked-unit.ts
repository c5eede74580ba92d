import { ENGLISH_MONTH, ENGLISH_WEEKDAY } from '../../../text/calendar-patterns.ts';
import { ENGLISH_NUMBER } from '../../../text/number-words.ts';

/** What an answer is measured or named in, where a question says so. */
export type AskedUnit = keyof typeof UNITS;

/** A unit: how it is asked for, and how a sentence prints it. Written for English. */
interface Unit {
  readonly asked: RegExp;
  readonly printed: RegExp;
}

const COUNT = `(?:${ENGLISH_NUMBER}|dozen|half|several|few|an?)`;
const FIGURE = String.raw`(?<![\p{L}\d.,])(?:\d[\d.,]*(?<=\d)|${COUNT})(?:\s(?:hundred|thousand|million|billion|trillion))?`;
const MONEY_ASKED =
  'cost|pay|paid|earn|spend|spent|sell|sold|raise|receive|donate|invest|win|won|make|worth|fined|fetch|owe';
const CURRENCIES =
  'dollars?|euros?|pounds?|cents?|pence|francs?|crowns?|kron(?:or|er|a)|koruna|yen|yuan|won|ro?ubles?|liras?|manats?|rupees?|rupiah|pesos?|reais|rials?|riyals?|dinars?|dirhams?|shekels?|rand|naira|shillings?|cedis?|zlot(?:y|ys)|forints?|lei|leva|hryvnias?|tenge|lari|drams?|soms?|baht|dong|taka';
const LANGUAGES =
  'Arabic|Armenian|Azerbaijani|Belarusian|Bengali|Bulgarian|Catalan|Chinese|Croatian|Czech|Danish|Dutch|English|Estonian|Finnish|French|Georgian|German|Greek|Hebrew|Hindi|Hungarian|Irish|Italian|Japanese|Kazakh|Korean|Kurdish|Latin|Latvian|Lithuanian|Malay|Mandarin|Norwegian|Pashto|Persian|Polish|Portuguese|Romanian|Russian|Serbian|Spanish|Swahili|Swedish|Tamil|Turkish|Ukrainian|Urdu|Uzbek|Vietnamese|Welsh|Farsi|Dari';

const UNITS = {
  age: {
    asked: /\bhow (?:old|aged)\b|\b(?:what|which) age\b/iu,
    printed: new RegExp(
      String.raw`${FIGURE}[- ]years?[- ]old\b|\baged?\s(?:of\s)?\d+|(?<=\p{L}),\s\d{1,3}(?=,)|\(\d{1,3}\)|\bborn\b[^.;]{0,60}?\b\d{4}\b|\bin (?:his|her|their) (?:\p{Ll}+ )?(?:twen|thir|for|fif|six|seven|eigh|nine)(?:teens|ties)\b|\b(?:turned|turns|turning) \d{1,3}\b|\bat \d\d\b(?! )`,
      'giu',
    ),
  },
  money: {
    asked: new RegExp(
      String.raw`\bhow much (?:money|cash|prize|(?:(?:did|does|do|is|was|were|are|will|would|has|have|had)\b.*\b(?:${MONEY_ASKED})))\b|\b(?:what|which) (?:price|sum|salary|wage|fee|fine|budget|reward)\b|\b(?:what|how high) (?:is|was|are|were) (?:the )?(?:price|cost|salary|budget|fine)\b|\bfor how much\b`,
      'iu',
    ),
    printed: new RegExp(
      String.raw`(?:US|C|A|HK)?[$€£¥₽₼₺]\s?\d[\d.,]*(?<=\d)(?:\s(?:hundred|thousand|million|billion|trillion))?|\b(?:USD|EUR|GBP|CAD|AUD|AZN)\s?\d[\d.,]*(?<=\d)|${FIGURE}(?:-\p{Ll}+)?\s(?:US\s|U\.S\.\s|Canadian\s|Australian\s)?(?:(?:${CURRENCIES})|percent|per cent)\b|\d\s?%`,
      'giu',
    ),
  },
  share: {
    asked: /\b(?:what|which) (?:percent|percentage|proportion|share|fraction)\b|\bhow many percent\b/iu,
    printed: new RegExp(
      String.raw`${FIGURE}\s?(?:%|per ?cent\b|percent\b|percentage points?\b)|\d\s?%|\b(?:half|(?:a|one|two|three)[ -](?:third|quarter|fifth)s?|majority|most)\b|\b\p{L}+ (?:in|out of) (?:\d+|${COUNT})\b`,
      'giu',
    ),
  },
  duration: {
    asked:
      /\b(?:for )?how long\b(?! (?:is|was|are|were) the\b)|\bhow many (?:years|decades|months|weeks|days|hours|minutes)\b/iu,
    printed: new RegExp(
      String.raw`${FIGURE}(?:[- ](?:and[- ]a[- ]half|more|full|consecutive|straight))*[- ](?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies))\b|\b(?:since|until|till)\b[^,.;]{0,30}|\b(?:overnight|(?:for|over) (?:hours|days|weeks|months|years|decades|centuries))\b|\bfrom [^,.;]{3,30} (?:to|until)\b|\b\d{4}\s?[-–]\s?\d{2,4}\b`,
      'giu',
    ),
  },
  distance: {
    asked: /\bhow (?:far|tall|high|deep|wide|thick)\b|\b(?:what|which) (?:distance|height|altitude|depth|width)\b/iu,
    printed: new RegExp(
      String.raw`${FIGURE}[- ]?(?:square )?(?:m|km|cm|mm|ft|met(?:re|er)s?|kilomet(?:re|er)s?|centimet(?:re|er)s?|miles?|feet|foot|inch(?:es)?|yards?|stor(?:e?ys?|ies)|floors?|hours?|minutes?)\b`,
      'giu',
    ),
  },
  weight: {
    asked: /\bhow heavy\b|\bhow much (?:does|did|do) .*\bweigh\b/iu,
    printed: new RegExp(
      String.raw`${FIGURE}[- ]?(?:kg|kilo(?:gram)?s?|grams?|g|ton(?:ne)?s?|pounds?|lbs?|ounces?)\b`,
      'giu',
    ),
  },
  frequency: {
    asked: /\bhow (?:often|frequently)\b|\bhow many times\b/iu,
    printed: new RegExp(
      String.raw`\b(?:every|each) (?:\p{L}+ )?(?:\d+ )?\p{L}+|\b(?:once|twice|thrice|annual(?:ly)?|daily|weekly|monthly|yearly|hourly|quarterly|regularly|rarely|seldom|frequently|often|always|never)\b|\b(?:\d+|${COUNT}) times\b|\b(?:per|an?) (?:hour|day|week|month|year)\b`,
      'giu',
    ),
  },
  year: { asked: /\b(?:what|which) year\b/iu, printed: /\b(?:1\d{3}|20\d\d)\b|\b(?:last|this|next) year\b/giu },
  month: {
    asked: /\b(?:what|which) month\b/iu,
    printed: new RegExp(String.raw`\b(?:${ENGLISH_MONTH})\b`, 'gu'),
  },
  weekday: {
    asked: /\b(?:what|which) (?:weekday|day of the week)\b/iu,
    printed: new RegExp(String.raw`\b(?:${ENGLISH_WEEKDAY})\b`, 'gu'),
  },
  clock: {
    asked: /\b(?:what|which) (?:time|hour)\b(?! of (?:the )?year)/iu,
    printed:
      /\b\d{1,2}[:.]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b|\b\p{L}+ o['’]clock\b|\b(?:noon|midnight|dawn|dusk|night|morning|evening|afternoon)\b/giu,
  },
  rank: {
    asked: /\b(?:what|which) (?:\p{L}+ )?rank\b/iu,
    printed:
      /\b(?:(?:Colonel|Lieutenant|Major|Brigadier|Rear|Vice|Staff|Air|First|Second|Field|Fleet)[ -]?)*(?:General|Colonel|Major|Captain|Lieutenant|Sergeant|Corporal|Private|Admiral|Commodore|Brigadier|Marshal|Commander)\b/gu,
  },
  language: {
    asked: /\b(?:what|which) languages?\b/iu,
    printed: new RegExp(String.raw`\b(?:${LANGUAGES})\b`, 'gu'),
  },
} as const satisfies Readonly<Record<string, Unit>>;

const NAMES = Object.keys(UNITS) as readonly AskedUnit[];

/** The unit that a question asks for; null when it names none. */
export function askedUnit(question: string): AskedUnit | null {
  return NAMES.find((name) => UNITS[name].asked.test(question)) ?? null;
}

/** How sentences print a unit, to be matched globally. */
export function printedUnit(unit: AskedUnit): RegExp {
  return UNITS[unit].printed;
}
