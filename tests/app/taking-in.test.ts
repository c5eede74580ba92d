import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { openApp } from '../support/open-app.ts';
import { sharedModel } from '../support/shared-model.ts';

it('says in a refusal that articles still wait to be taken in, until they are', async () => {
  const model = await sharedModel();
  const [begun, release] = [signal(), signal()];
  const held: EmbeddingModel = {
    ...model,
    async embedPassages(texts) {
      if (texts.some((text) => text.includes('lighthouse'))) {
        begun.give();
        await release.given;
      }
      return model.embedPassages(texts);
    },
  };
  const ferry = { id: 'ferry', title: 'Ferry sails', source: 'Coast Wire', text: 'The ferry sails on Friday.' };
  const app = await openApp([ferry], 'static', { model: Promise.resolve(held) });
  writeFileSync(
    join(app.config.articlesDir, 'lighthouse.txt'),
    'Mayor Ann Lee opened the lighthouse of Tarn on Tuesday.',
  );
  const updating = app.update();
  await begun.given;
  expect(await app.ask('Who opened the lighthouse of Tarn?', {})).toMatchObject({
    kind: 'not-found',
    reason: expect.stringMatching(
      /^Articles are still being taken in, 0 of 1 file so far.*Nobody and nothing by the name of “Tarn”/u,
    ),
    archive: { takingIn: { done: 0, total: 1 } },
  });
  release.give();
  await updating;
  expect(await app.ask('Who opened the lighthouse of Tarn?', {})).toMatchObject({
    kind: 'answered',
    archive: { takingIn: null },
  });
});

function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give: () => give() };
}
