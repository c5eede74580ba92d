import { yearOf } from '../../../text/calendar.ts';
import type { FindDates, FoundDate } from './found-date.ts';

// "In 2019 the council …" but not "in 2019 cases": what follows a year is a mark, a capital or a word that no unit is.
const AFTER =
  /^(?:$|[.;:!?)”"»]|,(?!\d)|\s\p{Lu}|\s(?:and|or|when|while|after|before|to|by|with|but|as|at|on|for|from|in|the|a|an|it|he|she|they|his|her|their|was|were|is|are|has|had|that|until|under|because|following|over|through|during|where|which|who|would|will|did)\s)/u;
const IN_TEXT =
  /(?<![\p{L}\p{N}-])(?:(?:in|since|from|by|until|till|during|before|after|back in|as early as|as late as|the (?:end|beginning|start|spring|summer|autumn|fall|winter) of|(?:in )?(?:early|late|mid)[\s-]?)\s*(?<year>(?:1[5-9]|20)\d{2})|(?<relative>(?:earlier|later) this year|last year|next year|this year))(?![\p{L}\p{M}\d'’–-])(?!\.\d)/giu;

/** What every one of them has in it, to be looked for first: nearly no sentence names one. */
const YEAR = /(?:1[5-9]|20)\d{2}|(?:this|last|next) year/iu;

/** Years: "in 2019", "since 1984", "last year". */
export const findYears: FindDates = ({ text, publishedOn }) =>
  (YEAR.test(text) ? [...text.matchAll(IN_TEXT)] : []).flatMap(({ 0: words, index, groups = {} }): FoundDate[] => {
    const { year, relative } = groups;
    const found = { start: index, end: index + words.length, precision: 'year' as const };
    if (year !== undefined) return AFTER.test(text.slice(found.end)) ? [{ ...found, date: year }] : [];
    const shift = /last/iu.test(relative ?? '') ? -1 : /next/iu.test(relative ?? '') ? 1 : 0;
    return [{ ...found, date: publishedOn === null ? null : String(yearOf(publishedOn) + shift) }];
  });
