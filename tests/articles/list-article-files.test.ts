import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listArticleFiles } from '../../src/articles/list-article-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function folderWith(...files: string[]): string {
  const folder = temporaryFolder();
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), 'text');
  }
  return folder;
}

const names = async (folder: string): Promise<string[]> =>
  (await listArticleFiles(folder)).files.map(({ file }) => file);

it('lists articles of sub-folders too, in order, and leaves out what is none', async () => {
  const folder = folderWith(
    'b.txt',
    'a.md',
    'sub/deep/c.HTML',
    'd.json',
    'e.jsonl',
    '.hidden.txt',
    '.git/f.txt',
    'README.md',
    'LICENSE.txt',
    'questions.jsonl',
    'photo.jpg',
  );
  expect(await names(folder)).toEqual(['a.md', 'b.txt', 'd.json', 'e.jsonl', 'sub/deep/c.HTML']);
});

it('leaves out what a browser saved beside a page, and no other folder', async () => {
  const folder = folderWith(
    'Kiln.html',
    'Kiln_files/frame.html',
    'Mill.htm',
    'Mill-Dateien/frame.html',
    'Ferry_files/a.html',
  );
  expect(await names(folder)).toEqual(['Ferry_files/a.html', 'Kiln.html', 'Mill.htm']);
});

it('counts what it passes over, by kind', async () => {
  const folder = folderWith('a.txt', 'b.RTF', 'sub/c.rtf', 'd.odt', 'e');
  expect((await listArticleFiles(folder)).passedOver).toEqual(
    new Map([
      ['.rtf', 2],
      ['.odt', 1],
      ['', 1],
    ]),
  );
});

it('is empty for an empty folder', async () => {
  expect(await listArticleFiles(temporaryFolder())).toEqual({ files: [], problems: [], passedOver: new Map() });
});

it('does not follow a link out of the folder, and says so', async () => {
  const outside = folderWith('secret.txt');
  const folder = folderWith('a.txt');
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
  symlinkSync(outside, join(folder, 'linked-folder'));
  expect(await names(folder)).toEqual(['a.txt']);
  expect((await listArticleFiles(folder)).problems.map(({ file, code }) => [file, code])).toEqual([
    ['link.txt', 'article-outside-folder'],
    ['linked-folder', 'article-outside-folder'],
  ]);
});

it('survives links in a circle and links to nothing', async () => {
  const folder = folderWith('sub/a.txt');
  symlinkSync(folder, join(folder, 'sub', 'up'));
  symlinkSync(join(folder, 'nowhere.txt'), join(folder, 'gone.txt'));
  expect(await names(folder)).toEqual(['sub/a.txt']);
  expect((await listArticleFiles(folder)).problems).toEqual([
    expect.objectContaining({ file: 'gone.txt', code: 'article-unreadable' }),
  ]);
});

it('lists what a link leads to once, under its own name where it has one', async () => {
  const folder = folderWith('sub/a.txt', '.kept/b.txt', '.kept/deep/c.txt');
  symlinkSync(join(folder, 'sub'), join(folder, 'again'));
  symlinkSync(join(folder, 'sub', 'a.txt'), join(folder, 'a-link.txt'));
  symlinkSync(join(folder, '.kept', 'b.txt'), join(folder, 'b.txt'));
  symlinkSync(join(folder, '.kept', 'deep'), join(folder, 'deep'));
  expect(await names(folder)).toEqual(['b.txt', 'deep/c.txt', 'sub/a.txt']);
  expect((await listArticleFiles(folder)).problems).toEqual([]);
});

it('says so when a folder holds files and none that is read', async () => {
  const folder = folderWith('story.odt', 'sub/photo.jpg');
  expect(await listArticleFiles(folder)).toMatchObject({
    files: [],
    problems: [{ file: '.', code: 'article-unknown-format', message: expect.stringMatching(/2 files.*\.txt/) }],
  });
  writeFileSync(join(folder, 'story.txt'), 'text');
  expect((await listArticleFiles(folder)).problems).toEqual([]);
});

it('keeps to files: a pipe under an article’s name is not waited for', async () => {
  const folder = folderWith('a.txt');
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  expect(await names(folder)).toEqual(['a.txt']);
});

it.skipIf(process.getuid?.() === 0)('reports a folder that may not be read, and lists the others', async () => {
  const folder = folderWith('a.txt', 'closed/b.txt');
  chmodSync(join(folder, 'closed'), 0);
  const { files, problems } = await listArticleFiles(folder);
  chmodSync(join(folder, 'closed'), 0o700);
  expect(files.map(({ file }) => file)).toEqual(['a.txt']);
  expect(problems.map(({ file, code }) => [file, code])).toEqual([['closed', 'article-unreadable']]);
});

it.each(['missing', 'a-file.txt'])('says what to do when the folder is %s', async (name) => {
  const folder = folderWith('a-file.txt');
  await expect(listArticleFiles(join(folder, name))).rejects.toThrow(
    expect.objectContaining({ code: 'articles-folder-missing', message: expect.stringContaining('ARTICLES_DIR') }),
  );
});
