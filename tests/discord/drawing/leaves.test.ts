import { expect, it } from 'vitest';
import type { Item, Layout } from '../../../src/reply/layouts/layout.ts';
import { leavesOf } from '../../../src/discord/drawing/leaves.ts';
import { fitsOneMessage } from '../../../src/discord/drawing/render-layout.ts';
import { ENGLISH } from '../../support/english.ts';

const fact = (text: string): Item => ({ kind: 'fact', text, detail: null, citations: [] });
const layoutOf = (sections: Layout['sections']): Layout => ({
  tone: 'plain',
  heading: 'Log',
  notes: ['A note.'],
  sections,
  citations: [],
  footer: null,
});
const itemsOf = ({ sections }: Layout) => sections.flatMap(({ items }) => items);

it('leaves a layout that fits one message as it is', () => {
  const layout = layoutOf([{ heading: null, items: [fact('Short.')] }]);
  expect(leavesOf(layout, ENGLISH)).toEqual([layout]);
});

it('puts what matters less on a leaf of its own, even where all would fit', () => {
  const leaves = leavesOf(
    layoutOf([
      { heading: 'First', items: [fact('Short.')] },
      { heading: 'First', items: [fact('The rest.')], isFurther: true },
    ]),
    ENGLISH,
  );
  expect(leaves.map(itemsOf)).toEqual([[fact('Short.')], [fact('The rest.')]]);
  expect(leaves.map(({ notes }) => notes)).toEqual([['A note.'], []]);
  const only = layoutOf([{ heading: null, items: [fact('The rest.')], isFurther: true }]);
  expect(leavesOf(only, ENGLISH)).toEqual([only]);
});

it('spreads items over as many messages as they need, in order, each under its heading', () => {
  const items = Array.from({ length: 50 }, (_, index) => fact(`${index} ${'word '.repeat(60)}`));
  const sections = [
    { heading: 'First', items: items.slice(0, 30) },
    { heading: 'Second', items: items.slice(30) },
  ];
  const leaves = leavesOf(layoutOf(sections), ENGLISH);
  expect(leaves.length).toBeGreaterThan(3);
  expect(leaves.flatMap(itemsOf)).toEqual(items);
  expect(leaves.every((leaf) => fitsOneMessage(leaf, ENGLISH))).toBe(true);
  expect(leaves.map(({ notes }) => notes.length)).toEqual([1, ...leaves.slice(1).map(() => 0)]);
  expect(leaves.at(-1)?.sections.at(-1)?.heading).toBe('Second');
});
