import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { VectorIndex, VectorIndexes } from '../../src/archive/vectors/vector-index.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What every kind of vector index must do. */
export function testVectorIndex(name: string, { create, read }: VectorIndexes): void {
  describe(name, () => {
    const filled = (): VectorIndex => {
      const index = create(2);
      index.put([entry(1, 0), entry(2, 30), entry(3, 90), entry(4, 180)]);
      return index;
    };

    it('finds the nearest first, with their cosines', () => {
      const neighbours = filled().nearest(at(0), { count: 3 });
      expect(neighbours.map(({ id }) => id)).toEqual([1, 2, 3]);
      expect(neighbours.map(({ score }) => Number(score.toFixed(3)))).toEqual([1, 0.866, 0]);
    });

    it('gives no more than it holds, and nothing when it is empty', () => {
      expect(filled().nearest(at(0), { count: 100 })).toHaveLength(4);
      expect(create(2).nearest(at(0), { count: 3 })).toEqual([]);
      expect(filled().nearest(at(0), { count: 0 })).toEqual([]);
    });

    it('never gives back what was removed', () => {
      const index = filled();
      index.remove([1, 99]);
      expect(index.size()).toBe(3);
      expect(index.has(1)).toBe(false);
      expect(index.nearest(at(0), { count: 4 }).map(({ id }) => id)).toEqual([2, 3, 4]);
    });

    it('takes a new vector for an id, also for one that was removed', () => {
      const index = filled();
      index.put([entry(4, 10)]);
      index.remove([3]);
      index.put([entry(3, 5)]);
      expect(index.size()).toBe(4);
      expect(index.nearest(at(6), { count: 2 }).map(({ id }) => id)).toEqual([3, 4]);
    });

    it('filters inside the search, so that a filter never starves it', () => {
      const index = create(2);
      index.put(Array.from({ length: 500 }, (_, id) => entry(id, id / 10)));
      const allow = (id: number): boolean => id >= 490;
      expect(index.nearest(at(0), { count: 5, allow }).map(({ id }) => id)).toEqual([490, 491, 492, 493, 494]);
    });

    it('grows beyond any capacity it began with', () => {
      const index = create(2);
      index.put(Array.from({ length: 3000 }, (_, id) => entry(id, (id * 360) / 3000)));
      expect(index.size()).toBe(3000);
      expect(index.nearest(at(180), { count: 1 })[0]?.id).toBe(1500);
    });

    it('lists the ids it holds', () => {
      const index = filled();
      index.remove([2]);
      expect([...index.ids()].sort()).toEqual([1, 3, 4]);
    });

    it('has no waste while nothing was removed', () => {
      expect(filled().waste()).toBe(0);
    });

    it('is read as it was written, or never written', () => {
      const index = filled();
      index.remove([2]);
      const path = join(temporaryFolder(), 'index');
      index.write?.(path);
      expect(existsSync(path)).toBe(read !== null);
      const again = read?.(path, { dimensions: 2, ids: index.ids() }) ?? index;
      expect([...again.ids()].sort()).toEqual([1, 3, 4]);
      expect(again.nearest(at(10), { count: 4 })).toEqual(index.nearest(at(10), { count: 4 }));
    });
  });
}

const at = (degrees: number): Float32Array =>
  Float32Array.from([Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]);
const entry = (id: number, degrees: number): { id: number; vector: Float32Array } => ({ id, vector: at(degrees) });
