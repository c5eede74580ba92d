import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { findCompiler } from '../../support/find-compiler.ts';
import { openServer } from '../../support/server/open-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { writeFiles } from '../../support/write-files.ts';

const TOKEN = 'a-token-of-the-test-1234';

/** A program of somebody else: all that it knows of Dateline is the document. */
const PROGRAM = `
import { createClient, type NormalizeOAS } from 'fets';
import type document from './document.ts';

export async function ask(endpoint: string, token: string, question: string) {
  // The document names no host: it is of whichever it was read at.
  const client = createClient<NormalizeOAS<typeof document>>({ endpoint: endpoint as '/' });
  const headers = { Authorization: \`Bearer \${token}\` } as const;
  const response = await client['/api/ask'].post({ json: { question }, headers });
  if (response.status !== 200) throw new Error(await response.text());
  const reply = await response.json();
  const kind: 'answered' | 'closest' | 'not-found' | 'talk' = reply.kind;
  // @ts-expect-error it says what kinds there are
  const wrong: 'answered' = reply.kind;
  // @ts-expect-error it says what may be asked
  void (() => client['/api/ask'].post({ json: { colour: 'red' }, headers }));
  return { kind, wrong, first: reply.lines[0]?.text, quote: reply.citations[0]?.quote };
}
`;

const SETTINGS = {
  compilerOptions: {
    strict: true,
    module: 'nodenext',
    target: 'es2022',
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    rewriteRelativeImportExtensions: true,
    types: [],
  },
  files: ['ask.ts'],
};

it('a client whose types are those of the served document compiles, asks, and is told what they promise', async () => {
  const address = await openServer({ http: { token: TOKEN } });
  const document = await (await fetch(`${address}/openapi.json`)).text();
  const folder = temporaryFolder();
  writeFiles(folder, {
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify(SETTINGS),
    'document.ts': `export default ${document} as const;`,
    'ask.ts': PROGRAM,
  });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, [findCompiler(), '--project', folder], { encoding: 'utf8' });
  // As it was just compiled.
  const { ask } = (await import(pathToFileURL(join(folder, 'ask.js')).href)) as {
    ask(endpoint: string, token: string, question: string): Promise<{ kind: string; first: string; quote: string }>;
  };
  const told = await ask(address, TOKEN, 'When did the dam above Karsk break?');
  expect(told).toMatchObject({ kind: 'answered', first: expect.stringContaining('broke early on Wednesday') });
  expect(told.quote).toContain('broke early on Wednesday');
  await expect(ask(address, 'another-token-of-no-use', 'When?')).rejects.toThrow('HTTP_TOKEN');
});
