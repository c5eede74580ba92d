import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readNamedBytes } from '../../../src/articles/read-named-bytes.ts';
import { takeIn } from '../../../src/ingest/additions/take-in.ts';
import { ingestArticles } from '../../../src/ingest/ingest-articles.ts';
import { createHistory, historyPath } from '../../../src/history/create-history.ts';
import { bodyHash } from '../../../src/history/print-hash.ts';
import { createLogger } from '../../../src/log.ts';
import { NOBODY } from '../../../src/archive/people-record.ts';
import { openArchive } from '../../support/open-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(JSON.stringify({ title: 'Boats', text }));

it('does not take in what went for good, by its file’s name or by its text', async () => {
  const articlesDir = temporaryFolder();
  const history = createHistory(historyPath(temporaryFolder()), {
    log: createLogger({ level: 'silent', write: () => undefined }),
  });
  const archive = await openArchive([]);
  history.end(
    { article: 'boats-1', file: 'feeds/coast/boats-1.json', textHash: bodyHash('Seven boats sailed.') },
    'taken-down',
  );
  const taken = await takeIn(
    [
      { file: 'feeds/coast/boats-1.json', bytes: bytesOf('Seven boats have sailed.') },
      { file: 'feeds/coast/boats-2.json', bytes: bytesOf('Seven boats sailed.') },
      { file: 'feeds/coast/boats-3.json', bytes: bytesOf('Nine boats sailed.') },
    ],
    {
      archive,
      articlesDir,
      lockFile: join(articlesDir, '.lock'),
      update: (files) => ingestArticles({ archive, articlesDir, files, model: null, people: NOBODY }),
      readBytes: readNamedBytes,
      hasEnded: (file, body) => history.hasEnded(file, bodyHash(body)),
    },
  );
  history.close();
  expect(taken.map(({ kind }) => kind)).toEqual(['ended', 'ended', 'added']);
  expect(readdirSync(join(articlesDir, 'feeds', 'coast'))).toEqual(['boats-3.json']);
});
