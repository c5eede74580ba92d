import type { Wording } from '../../language/wording.ts';
import type { Layout, Section } from '../../reply/layouts/layout.ts';
import { fitsOneMessage } from './render-layout.ts';

/**
 * A layout as so many that each fit one message, its items in order; the layout itself where it fits. An item that
 * fits none is a leaf of its own, and cut when it is drawn. Notes stand on the first leaf, each leaf has its own sources.
 * What matters less begins a leaf of its own, even where all of it would fit.
 */
export function leavesOf(layout: Layout, wording: Wording): readonly Layout[] {
  const first = layout.sections.filter(({ isFurther }) => isFurther !== true);
  const further = layout.sections.filter(({ isFurther }) => isFurther === true);
  if (first.length === 0 || further.length === 0) return fittingLeaves(layout, wording);
  return [
    ...fittingLeaves({ ...layout, sections: first }, wording),
    ...fittingLeaves({ ...layout, notes: [], sections: further }, wording),
  ];
}

function fittingLeaves(layout: Layout, wording: Wording): readonly Layout[] {
  if (fitsOneMessage(layout, wording)) return [layout];
  const leaves: Layout[] = [];
  let leaf: Layout = { ...layout, sections: [] };
  for (const section of layout.sections) {
    for (const item of section.items) {
      const longer = withItem(leaf, { heading: section.heading, items: [item] });
      if (leaf.sections.length === 0 || fitsOneMessage(longer, wording)) leaf = longer;
      else {
        leaves.push(leaf);
        leaf = { ...layout, notes: [], sections: [{ heading: section.heading, items: [item] }] };
      }
    }
  }
  return [...leaves, leaf];
}

function withItem(layout: Layout, { heading, items }: Section): Layout {
  const last = layout.sections.at(-1);
  if (last === undefined || last.heading !== heading) {
    return { ...layout, sections: [...layout.sections, { heading, items }] };
  }
  return { ...layout, sections: [...layout.sections.slice(0, -1), { heading, items: [...last.items, ...items] }] };
}
