import type { ArticlePerson } from './people-of-article.ts';
import { spheresOf } from './title-spheres.ts';

/** Days within which nobody is taken to change from one walk of life to another. */
const SAME_TIME_DAYS = 366;
const DAY_MS = 86_400_000;

/**
 * Whether titles tell two bearers of a name apart: both have some, in no walk of life in common, at about the same time
 * (an article without a date may be of any time). "Coach Hasanov" is not the minister, unless years lie between.
 */
export function rolesConflict(one: ArticlePerson, others: readonly ArticlePerson[]): boolean {
  const own = spheresOf(titlesOf(one));
  if (own.size === 0) return false;
  const then = others.filter((other) => atTheSameTime(one, other));
  const spheres = spheresOf(then.flatMap(titlesOf));
  return spheres.size > 0 && ![...own].some((sphere) => spheres.has(sphere));
}

/** The titles an article gives a person, as printed. */
export function titlesOf({ source, mentions }: ArticlePerson): readonly string[] {
  return mentions.flatMap(({ titles }) => titles.map(({ start, end }) => source.article.body.slice(start, end)));
}

function atTheSameTime(one: ArticlePerson, other: ArticlePerson): boolean {
  const [day, otherDay] = [one, other].map(({ source }) => source.article.publishedOn);
  if (!day || !otherDay) return true;
  return Math.abs(Date.parse(day) - Date.parse(otherDay)) <= SAME_TIME_DAYS * DAY_MS;
}
