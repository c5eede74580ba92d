const NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** 0 for Sunday to 6 for Saturday: the day of the week of this English name, whole or short; null when it is none. */
export function weekdayNumber(name: string): number | null {
  const found = NAMES.indexOf(name.slice(0, 3).toLowerCase());
  return found < 0 ? null : found;
}

/** Source of a pattern for whole names: in running text a short one may be another word ("Sun", "Wed"). */
export const WEEKDAY_NAME = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';
