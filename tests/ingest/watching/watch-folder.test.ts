import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import type { FolderChange } from '../../../src/ingest/watching/folder-changes.ts';
import { type FolderWatch, type WatchOptions, watchFolder } from '../../../src/ingest/watching/watch-folder.ts';
import { eventually } from '../../support/eventually.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let folder: string;

beforeEach(() => {
  folder = join(temporaryFolder(), 'articles');
  mkdirSync(join(folder, 'sub'), { recursive: true });
  writeFileSync(join(folder, 'a.txt'), 'Story a.');
  writeFileSync(join(folder, 'sub', 'b.txt'), 'Story b.');
});

async function watching(options: Partial<WatchOptions> = {}): Promise<FolderWatch> {
  const watch = watchFolder(folder, { lookEveryMs: 3_600_000, settleMs: 100, ...options });
  onTestFinished(() => watch.close());
  expect(await watch.started).toBeNull();
  // What came before it was heard of.
  expect(watch.take()).toEqual({ kind: 'unknown' });
  expect(watch.take()).toEqual({ kind: 'nothing' });
  return watch;
}

/** All files that are told of, once these have been. */
async function told(watch: FolderWatch, ...files: readonly string[]): Promise<void> {
  const heard = new Set<string>();
  await eventually(() => {
    const change = watch.take();
    if (change.kind === 'files') for (const file of change.files) heard.add(file);
    expect([...heard].sort()).toEqual([...files].sort());
  });
  expect(watch.take()).toEqual({ kind: 'nothing' });
}

it.each<[string, () => void, readonly string[]]>([
  ['comes', () => writeFileSync(join(folder, 'new.txt'), 'New.'), ['new.txt']],
  ['is edited', () => appendFileSync(join(folder, 'sub', 'b.txt'), ' More.'), ['sub/b.txt']],
  ['is renamed', () => renameSync(join(folder, 'a.txt'), join(folder, 'c.txt')), ['a.txt', 'c.txt']],
  ['is moved', () => renameSync(join(folder, 'a.txt'), join(folder, 'sub', 'a.txt')), ['a.txt', 'sub/a.txt']],
  ['goes', () => rmSync(join(folder, 'a.txt')), ['a.txt']],
  ['goes with its folder', () => rmSync(join(folder, 'sub'), { recursive: true }), ['sub/b.txt']],
])('tells of a file that %s', async (_name, change, files) => {
  const watch = await watching();
  change();
  await told(watch, ...files);
});

it('tells of files in a folder that is moved in', async () => {
  const outside = join(folder, '..', 'outside');
  mkdirSync(join(outside, 'deep'), { recursive: true });
  writeFileSync(join(outside, 'deep', 'x.txt'), 'X.');
  const watch = await watching();
  renameSync(outside, join(folder, 'inside'));
  await told(watch, 'inside/deep/x.txt');
});

it('tells of nothing that is left out: hidden files, and files being added', async () => {
  const watch = await watching();
  writeFileSync(join(folder, '.adding-x'), 'Half.');
  writeFileSync(join(folder, 'README.md'), 'About.');
  writeFileSync(join(folder, 'new.txt'), 'New.');
  await told(watch, 'new.txt');
});

it('does not tell of a file before it is written to its end', async () => {
  const watch = await watching({ settleMs: 2_000 });
  writeFileSync(join(folder, 'long.txt'), 'The first half');
  let parts = 0;
  const writing = setInterval(() => {
    if ((parts += 1) <= 10) appendFileSync(join(folder, 'long.txt'), ' and more');
    else clearInterval(writing);
  }, 100);
  onTestFinished(() => clearInterval(writing));
  const changes: FolderChange[] = [];
  await eventually(() => {
    const change = watch.take();
    if (change.kind !== 'nothing') changes.push(change);
    expect(changes).toEqual([{ kind: 'files', files: ['long.txt'] }]);
    expect(parts).toBeGreaterThan(10);
  });
});

it('tells again of what could not be taken in, at once to whoever asks', async () => {
  const watch = await watching();
  watch.giveBack({ kind: 'files', files: ['a.txt'] });
  expect(watch.take()).toEqual({ kind: 'files', files: ['a.txt'] });
  watch.giveBack({ kind: 'unknown' });
  expect(watch.take()).toEqual({ kind: 'unknown' });
});

it('calls whoever waits for news', async () => {
  let calls = 0;
  const watch = await watching({ onChange: () => (calls += 1) });
  writeFileSync(join(folder, 'new.txt'), 'New.');
  await eventually(() => expect(calls).toBeGreaterThan(0));
  await told(watch, 'new.txt');
});

it('looks at all of it now and then', async () => {
  const watch = watchFolder(folder, { lookEveryMs: 1 });
  onTestFinished(() => watch.close());
  await watch.started;
  watch.take();
  await eventually(() => expect(watch.take()).toEqual({ kind: 'unknown' }));
});

it('leaves it to a look at all of it where a page may have taken a folder for its own', async () => {
  const watch = await watching();
  mkdirSync(join(folder, 'story_files'));
  await eventually(() => expect(watch.take()).toEqual({ kind: 'unknown' }));
});

it('goes on when the folder itself goes and another comes in its place', async () => {
  const watch = await watching();
  rmSync(folder, { recursive: true });
  await eventually(() => expect(watch.take()).toEqual({ kind: 'unknown' }));
  mkdirSync(folder);
  await eventually(() => {
    watch.take();
    expect(watch.take()).toEqual({ kind: 'nothing' });
  });
  writeFileSync(join(folder, 'again.txt'), 'Again.');
  await told(watch, 'again.txt');
});

it('says once why a folder cannot be watched, and then leaves it to a look at all of it', async () => {
  const problems: string[] = [];
  // As chokidar tells of the limit of the system on watched files.
  const library: typeof watchFiles = (...given) => {
    const watcher = watchFiles(...given);
    for (let count = 0; count < 2; count += 1)
      setImmediate(() => watcher.emit('error', new Error('ENOSPC: System limit for number of file watchers reached')));
    return watcher;
  };
  const watch = watchFolder(folder, { lookEveryMs: 3_600_000, library, onProblem: (why) => problems.push(why) });
  onTestFinished(() => watch.close());
  expect(await watch.started).toContain('ENOSPC');
  for (let count = 0; count < 3; count += 1) expect(watch.take()).toEqual({ kind: 'unknown' });
  expect(problems).toHaveLength(1);
});
