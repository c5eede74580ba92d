import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive-writer.ts';
import { makeRecord } from '../../support/articles.ts';
import { ALL, type OpenArchive } from './printing.ts';

/** What is asked while others write. */
export function testOneState(store: () => OpenArchive): void {
  const vector = Float32Array.from([1, 0]);
  /** All that an answer may ask, but for what each question is asked in tests of its own. */
  const told = async (archive: Archive, of = vector) => ({
    state: await archive.state(),
    headings: await archive.headings({}),
    bodies: [...(await archive.articlesById(['a', 'b', 'c'])).values()].map(({ body }) => body),
    counts: await archive.wordCounts(['pier', 'ferri']),
    found: (await archive.search({ terms: ['pier'], vector: of, ...ALL })).toSorted(
      (one, other) => one.passage.id - other.passage.id,
    ),
    nearest: await archive.search({ terms: [], vector: of, limit: 1, filters: {} }),
  });
  const filled = async (open: OpenArchive): Promise<Archive> => {
    const archive = open();
    await archive.setModel('model', 2);
    await archive.putArticles([
      makeRecord({ id: 'a', body: 'A pier.' }, [1, 0]),
      makeRecord({ id: 'b', body: 'The pier, again.' }, [0.6, 0.8]),
    ]);
    return archive;
  };
  /** The nearest goes, another comes that is as near, one is changed. */
  const change = async (archive: Archive): Promise<void> => {
    await archive.removeFile('a.txt');
    await archive.putArticles([
      makeRecord({ id: 'c', body: 'A pier for the ferry.' }, [1, 0]),
      makeRecord({ id: 'b', body: 'No pier at all.' }, [0, 1]),
    ]);
  };

  it('keeps what is made of it until it has changed, for each state by itself', async () => {
    const archive = await filled(store());
    let times = 0;
    const titles = async (of: Pick<Archive, 'headings'>) => {
      times += 1;
      return (await of.headings({})).map(({ id }) => id);
    };
    expect(await archive.kept(titles)).toBe(await archive.kept(titles));
    await archive.atOneState(async () => {
      await archive.kept(titles);
      await change(archive);
      expect(await archive.kept(titles)).toEqual(['a', 'b']);
    });
    expect(await archive.kept(titles)).toEqual(['b', 'c']);
    // Once a state; of a state that others look at too, a store may remember it for them or make it anew.
    expect(times).toBeGreaterThanOrEqual(2);
    expect(times).toBeLessThanOrEqual(3);
    let isBroken = true;
    const mended = async () => {
      if (isBroken) throw new Error('broken');
      return 'whole';
    };
    await expect(archive.kept(mended)).rejects.toThrow('broken');
    isBroken = false;
    expect(await archive.kept(mended)).toBe('whole');
  });

  describe('work at one state', () => {
    it('is told of that state to its end, whoever changes the archive meanwhile, and others of theirs', async () => {
      const open = store();
      const archive = await filled(open);
      const before = await told(archive);
      expect(before.nearest.map(({ passage }) => passage.articleId)).toEqual(['a']);
      await archive.atOneState(async () => {
        expect(await told(archive)).toEqual(before);
        await change(open());
        expect(await told(archive)).toEqual(before);
        await archive.settle();
        expect(await told(archive)).toEqual(before);
      });
      const after = await told(archive);
      expect(after.nearest.map(({ passage }) => passage.articleId)).toEqual(['c']);
      expect(after.bodies).toEqual(['No pier at all.', 'A pier for the ferry.']);
    });

    it('is of a later state where it begins later, beside one that goes on', async () => {
      const archive = await filled(store());
      const before = await told(archive);
      const { passed, open } = gate();
      const first = archive.atOneState(async () => {
        await passed;
        return archive.atOneState(() => told(archive));
      });
      await change(archive);
      const second = await archive.atOneState(() => told(archive));
      open();
      expect(await first).toEqual(before);
      expect(second).toEqual(await told(archive));
      expect(await archive.atOneState(() => told(archive))).toEqual(second);
      expect(second.bodies).toContain('No pier at all.');
    });

    it('is told of what was there before the archive was made anew with another model', async () => {
      const archive = await filled(store());
      const before = await told(archive);
      await archive.atOneState(async () => {
        await archive.replace(async (fresh) => {
          await fresh.setModel('another', 3);
          await fresh.putArticles([makeRecord({ id: 'b', body: 'A pier of stone.' }, [1, 0, 0])]);
        });
        expect(await told(archive)).toEqual(before);
      });
      expect((await told(archive, Float32Array.from([1, 0, 0]))).bodies).toEqual(['A pier of stone.']);
    });

    it('leaves nothing behind where it fails, and what it began is told of what is there once it is over', async () => {
      const archive = await filled(store());
      const { passed, open } = gate();
      const left: Promise<{ readonly bodies: readonly string[] }>[] = [];
      const failing = archive.atOneState(async () => {
        left.push(passed.then(() => told(archive)));
        throw new Error('no answer');
      });
      await expect(failing).rejects.toThrow('no answer');
      await change(archive);
      open();
      expect((await left[0])?.bodies).toEqual(['No pier at all.', 'A pier for the ferry.']);
    });
  });
}

/** What somebody waits for until it is opened. */
function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  const openers: (() => void)[] = [];
  const passed = new Promise<void>((resolve) => openers.push(resolve));
  return { passed, open: () => openers.forEach((resolve) => resolve()) };
}
