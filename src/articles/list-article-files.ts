import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { extname, join as joinNames } from 'node:path/posix';
import { AppError, messageOf } from '../errors.ts';
import { FORMATS, formatOf, USUAL_EXTENSIONS } from './formats/formats.ts';
import { createPause } from '../pause.ts';

/** A file of the articles folder. */
export interface ArticleFile {
  /** Path relative to the folder, with `/` between folders. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  readonly mtimeMs: number;
}

/** Why a file, or a part of one, was not taken in. */
export interface ArticleProblem {
  readonly file: string;
  readonly code:
    | 'article-unreadable'
    | 'article-empty'
    | 'article-binary'
    | 'article-too-large'
    | 'article-broken'
    | 'article-outside-folder'
    | 'article-unknown-format';
  /** What is wrong and what to do about it. */
  readonly message: string;
}

export interface ArticleListing {
  /** In order of name. */
  readonly files: readonly ArticleFile[];
  readonly problems: readonly ArticleProblem[];
  /** How many files in no format of ours there are of each kind, by their extension in lower case ("" for none). */
  readonly passedOver: ReadonlyMap<string, number>;
}

/** About the folder rather than in it; `questions.jsonl` and `summaries.jsonl` are what `dateline eval` measures it by. */
const NOT_ARTICLES = /^(?:(?:readme|license|licence|notice|copying)(?:\.|$)|(?:questions|summaries)\.jsonl$)/iu;

/**
 * The files of a folder and its sub-folders that may hold articles. Hidden files, READMEs and licences are left out, and
 * so is anything in no format of ours. Links are followed only while they stay inside the folder, and only to what is
 * not listed under its own name. Others have their turn meanwhile: many thousands of files take a tenth of a second.
 * @throws {AppError} `articles-folder-missing` when there is no such folder or it cannot be read.
 */
export async function listArticleFiles(folder: string): Promise<ArticleListing> {
  const walk: Walk = {
    root: realFolder(folder),
    files: [],
    problems: [],
    seen: new Set(),
    links: [],
    others: new Map(),
    pause: createPause(LONGEST_MS),
  };
  await visitFolder('', walk);
  // What a link leads to is known only now: a link may come before it in order of name.
  for (let link = walk.links.shift(); link !== undefined; link = walk.links.shift()) await follow(link, walk);
  const { files, problems, others } = walk;
  const count = [...others.values()].reduce((sum, one) => sum + one, 0);
  if (files.length === 0 && count > 0) problems.push({ file: '.', ...nothingReadable(count) });
  return { files: files.sort(byFile), problems: problems.sort(byFile), passedOver: others };
}

interface Walk {
  /** Absolute, without links. */
  readonly root: string;
  readonly files: ArticleFile[];
  readonly problems: ArticleProblem[];
  /** Real paths of the files and folders that were met; it ends circles of links. */
  readonly seen: Set<string>;
  /** Links to follow, relative to the root. */
  readonly links: string[];
  /** Files in no format of ours, by their extension. */
  readonly others: Map<string, number>;
  readonly pause: () => Promise<void>;
}

/** Milliseconds that the walk may hold others up. */
const LONGEST_MS = 10;

async function visitFolder(folder: string, walk: Walk): Promise<void> {
  const path = join(walk.root, folder);
  await attempt(folder, walk, async () => {
    walk.seen.add(realpathSync(path));
    const all = readdirSync(path, { withFileTypes: true });
    const pages = new Set(all.flatMap(({ name }) => /^(.+)\.x?html?$/iu.exec(name)?.[1] ?? []));
    const entries = all.filter((entry) => !isLeftOut(entry.name) && !isPartOfPage(entry, pages));
    for (const entry of entries.sort((a, b) => compare(a.name, b.name))) {
      await visitEntry(entry, joinNames(folder, entry.name), walk);
      await walk.pause();
    }
  });
}

/** Whether a file or folder of this name is hidden, or about the folder rather than in it. */
export function isLeftOut(name: string): boolean {
  return name.startsWith('.') || NOT_ARTICLES.test(name);
}

/**
 * Whether a folder holds the pictures and frames of a page that a browser saved beside it: "NAME_files" beside
 * "NAME.html", in the words of the browser's language.
 */
function isPartOfPage(entry: Dirent, pages: ReadonlySet<string>): boolean {
  const name = entry.isDirectory() ? /^(.+)[_.-]\p{L}{4,12}$/u.exec(entry.name)?.[1] : undefined;
  return name !== undefined && pages.has(name);
}

async function visitEntry(entry: Dirent, file: string, walk: Walk): Promise<void> {
  if (entry.isSymbolicLink()) walk.links.push(file);
  else if (entry.isDirectory()) await visitFolder(file, walk);
  else if (entry.isFile()) await addFile(file, walk);
}

async function addFile(file: string, walk: Walk): Promise<void> {
  const path = join(walk.root, file);
  if (formatOf(file) === null) {
    const extension = extname(file).toLowerCase();
    walk.others.set(extension, (walk.others.get(extension) ?? 0) + 1);
    return;
  }
  await attempt(file, walk, () => {
    const { size, mtimeMs } = statSync(path);
    walk.files.push({ file, size, mtimeMs });
    walk.seen.add(path);
  });
}

async function follow(file: string, walk: Walk): Promise<void> {
  await attempt(file, walk, async () => {
    const target = realpathSync(join(walk.root, file));
    if (!isInside(walk.root, target)) {
      const message = 'is a link that leaves the articles folder; copy the file into the folder instead';
      walk.problems.push({ file, code: 'article-outside-folder', message });
      return;
    }
    if (walk.seen.has(target)) return;
    walk.seen.add(target);
    const stats = statSync(target);
    if (stats.isDirectory()) await visitFolder(file, walk);
    else if (stats.isFile()) await addFile(file, walk);
  });
}

/** One file or folder that cannot be read is reported and stops nothing. */
async function attempt(file: string, { problems }: Walk, action: () => Promise<void> | void): Promise<void> {
  try {
    await action();
  } catch (error) {
    problems.push({ file, code: 'article-unreadable', message: `cannot be read: ${messageOf(error)}` });
  }
}

function nothingReadable(others: number): Pick<ArticleProblem, 'code' | 'message'> {
  const known = FORMATS.flatMap(({ extensions }) => extensions).join(', ');
  return {
    code: 'article-unknown-format',
    message: `holds ${others} files but none that is read; articles are ${known}`,
  };
}

function byFile(one: { readonly file: string }, other: { readonly file: string }): number {
  return compare(one.file, other.file);
}

/** By code unit, which is the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The folder by its absolute path without links. @throws {AppError} `articles-folder-missing` */
export function realFolder(folder: string): string {
  try {
    const root = realpathSync(folder);
    readdirSync(root);
    return root;
  } catch (error) {
    throw new AppError(
      'articles-folder-missing',
      `There is no readable articles folder at ${folder}. Make it and put articles in (${USUAL_EXTENSIONS.join(', ')}), or name another with --articles or ARTICLES_DIR.`,
      { cause: error },
    );
  }
}

function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);
}
