import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyUnlessAsked } from '../../build/empty-unless-asked.js';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeFiles } from '../support/write-files.ts';

const asks = (kind: string): string => JSON.stringify({ [kind]: { web: '1.0.0' } });

it('takes out what the library alone names, and leaves npm its manifest', () => {
  expect(leftAfter({})).toEqual(['package.json', 'LICENSE']);
});

it.each([
  ['the project', { 'package.json': asks('devDependencies') }],
  ['another package', { 'node_modules/app/package.json': asks('dependencies') }],
  ['a package of a scope', { 'node_modules/@some/app/package.json': asks('peerDependencies') }],
  ['a package within another', { 'node_modules/a/node_modules/b/package.json': asks('optionalDependencies') }],
  ['the library itself, installed for somebody else', { 'node_modules/@a/library/package.json': asks('dependencies') }],
])('leaves it whole where %s names it too', (_, files) => {
  expect(leftAfter(files)).toEqual(['package.json', 'LICENSE', 'dist/web.js', 'lib/index.ts']);
});

it('takes what lies beneath the library, since that is what it would load', () => {
  const own = 'node_modules/library/node_modules/web';
  expect(leftAfter({ [`${own}/package.json`]: '{}', [`${own}/dist/web.js`]: '' }, own)).toEqual(['package.json']);
});

it('has nothing to do where the package was never installed', () => {
  expect(() => emptyUnlessAsked([join(temporaryFolder(), 'web')], '/library')).not.toThrow();
});

/** What is left of the package in a project with these files more. */
function leftAfter(files: Readonly<Record<string, string>>, looked = 'node_modules/web'): readonly string[] {
  const project = temporaryFolder();
  writeFiles(project, {
    'package.json': asks('scripts'),
    'node_modules/library/package.json': asks('dependencies'),
    'node_modules/web/package.json': '{}',
    'node_modules/web/LICENSE': '',
    'node_modules/web/dist/web.js': '',
    'node_modules/web/lib/index.ts': '',
    'node_modules/.bin/web': '',
    ...files,
  });
  const places = ['node_modules/library/node_modules/web', 'node_modules/web'].map((place) => join(project, place));
  emptyUnlessAsked(places, join(project, 'node_modules/library'));
  const all = ['package.json', 'LICENSE', 'dist/web.js', 'lib/index.ts'];
  return all.filter((file) => existsSync(join(project, looked, file)));
}
