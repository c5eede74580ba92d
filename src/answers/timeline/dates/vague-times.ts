import type { FindDates } from './found-date.ts';

const UNIT = '(?:minutes?|hours?|days?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies))';
const SEASON = '(?:spring|summer|autumn|winter|night)';
const IN_TEXT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:last|next|this|past|previous|following|same|every|each|recent|coming) (?:\S+ )?(?:${UNIT}|${SEASON})|${UNIT} (?:ago|earlier|later|before|after)|(?:in|for|over|within|after|the) (?:\S+ ){1,2}${UNIT}|recently|lately|soon|later|earlier|previously|overnight|once|formerly|now|currently|already|yet|long|ever|always|often|usually|since|the \d{4}s|\d{4})(?![\p{L}\p{M}])`,
  'giu',
);

/** Words that tell a time without saying which: nothing is dated by them, and a sentence with one is not of its article's day. */
export const findVagueTimes: FindDates = ({ text }) =>
  [...text.matchAll(IN_TEXT)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    precision: 'day',
    date: null,
  }));
