import { expect, it } from 'vitest';
import { createTagger } from '../../../embeddings/create-tagger.ts';
import { createLogger } from '../../../src/log.ts';
import { createNameFinder } from '../../../src/people/names/name-finder.ts';
import { sharedThread } from '../../support/shared-model.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { makeTinyTagger } from '../../support/tiny-tagger.ts';

it('lets the built-in tagger serve when the model fails, says so once, and then wants no other readings', async () => {
  const [folder, told]: [string, string[]] = [temporaryFolder(), []];
  makeTinyTagger(folder, { labels: { zub: 'B-PER' } });
  const log = createLogger({ level: 'silent', write: () => undefined });
  const tagger = await createTagger({
    name: folder,
    dataDir: folder,
    modelHost: 'http://127.0.0.1:9',
    fetch: true,
    log,
    startWorker: sharedThread,
  });
  const finder = createNameFinder({ isModelSet: true, tagger, onFailure: ({ code }) => told.push(code) });
  const people = async (): Promise<readonly [string, readonly string[]]> => {
    const { names, by } = await finder.find('zub met Nils Berg of Oslo.');
    return [by, names.people.map(({ name }) => name)];
  };
  expect(await people()).toEqual([tagger.id, ['zub']]);
  expect(finder.wanted()).toBe(tagger.id);
  await tagger.close();
  expect(await people()).toEqual(['built-in', ['Nils Berg']]);
  expect(await people()).toEqual(['built-in', ['Nils Berg']]);
  expect(finder.wanted()).toBeNull();
  expect(told).toEqual(['model-unavailable']);
});
