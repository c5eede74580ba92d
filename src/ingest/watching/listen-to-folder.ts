import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { isLeftOut } from '../../articles/list-article-files.ts';
import { messageOf } from '../../errors.ts';

/** What is heard of a folder; paths are relative to it. */
export interface FolderListener {
  /** All that happens from now on is heard. */
  ready(): void;
  /** A file came, changed or went. */
  file(name: string): void;
  /** A folder came or went; its files are heard of one by one. */
  folder(name: string): void;
  /** The folder itself went. */
  gone(): void;
  /** Nothing is heard any more. */
  failed(why: string): void;
}

/** What listens to folders: chokidar, or what stands in for it. */
export type ListenLibrary = typeof watch;

/** Listens to what happens in a folder. Links are not followed. @returns what ends that. @throws where there is no such folder. */
export function listenToFolder(folder: string, listener: FolderListener, library = watch): () => Promise<void> {
  const root = realpathSync(folder);
  const nameOf = (path: string): string => relative(root, path).replaceAll(sep, '/');
  const watcher = library(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => nameOf(path).split('/').some(isLeftOut),
  });
  watcher.on('all', (event, path) => {
    const name = nameOf(path);
    if (event === 'unlinkDir' && name === '') listener.gone();
    else if (event === 'addDir' || event === 'unlinkDir') listener.folder(name);
    else listener.file(name);
  });
  watcher.on('error', (error) => listener.failed(messageOf(error)));
  watcher.on('ready', listener.ready);
  return () => end(watcher);
}

/** For good: what it still finds wrong, nobody need hear, and it takes its listeners away before it is quiet. */
async function end(watcher: FSWatcher): Promise<void> {
  const closed = watcher.close();
  watcher.on('error', () => undefined);
  await closed;
}
