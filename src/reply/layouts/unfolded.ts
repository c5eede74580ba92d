import type { Section } from './layout.ts';

/** Sections as they are read where nothing is behind a button: what matters less stands below what it goes on from. */
export function unfolded(sections: readonly Section[]): readonly Section[] {
  const first = sections.filter(({ isFurther }) => isFurther !== true);
  const further = sections.filter(({ isFurther }) => isFurther === true);
  return [
    ...first.map((section) => ({
      ...section,
      items: [...section.items, ...further.filter((one) => goesOn(one, section)).flatMap(({ items }) => items)],
    })),
    ...further.filter((one) => !first.some((section) => goesOn(one, section))),
  ];
}

const goesOn = ({ heading }: Section, { heading: from }: Section): boolean => heading !== null && heading === from;
