import type { ArticlePerson } from './people-of-article.ts';
import { spheresOf } from '../words/title-spheres.ts';
import { memoize } from '../../memoize.ts';

/** Days within which nobody is taken to change from one walk of life to another. */
const SAME_TIME_DAYS = 366;
const DAY_MS = 86_400_000;

/** Whether something tells a bearer of a name from some others. */
export type RolesConflict = (one: ArticlePerson, others: readonly ArticlePerson[]) => boolean;

/**
 * Whether titles tell two bearers of a name apart: both have some, in no walk of life in common, at about the same time
 * (an article without a date may be of any time). "Coach Hasanov" is not the minister, unless years lie between.
 */
export function createRolesConflict(): RolesConflict {
  // Everybody is compared with everybody of the name.
  const standingOf = memoize((person: ArticlePerson): Standing => {
    const { publishedOn } = person.source.article;
    return {
      spheres: spheresOf(titlesOf(person)),
      day: publishedOn === null ? null : Date.parse(publishedOn) / DAY_MS,
    };
  });
  return (one, others) => {
    const own = standingOf(one);
    if (own.spheres.size === 0) return false;
    let isOther = false;
    for (const other of others) {
      const { spheres, day } = standingOf(other);
      if (spheres.size === 0 || !atTheSameTime(own.day, day)) continue;
      for (const sphere of spheres) if (own.spheres.has(sphere)) return false;
      isOther = true;
    }
    return isOther;
  };
}

/** What titles say of somebody, and when. */
interface Standing {
  readonly spheres: ReadonlySet<number>;
  /** Days since 1970; null when undated. */
  readonly day: number | null;
}

/** The titles an article gives a person, as printed. */
export function titlesOf({ source, mentions }: ArticlePerson): readonly string[] {
  return mentions.flatMap(({ titles }) => titles.map(({ start, end }) => source.article.body.slice(start, end)));
}

function atTheSameTime(one: number | null, other: number | null): boolean {
  return one === null || other === null || Math.abs(one - other) <= SAME_TIME_DAYS;
}
