import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import type { App } from '../../src/app/app.ts';
import { openApp } from '../support/open-app.ts';
import { sharedModel } from '../support/shared-model.ts';

const BEFORE = [
  {
    id: 'boats',
    title: 'Sailing',
    source: 'Wire',
    text: 'Seven boats sailed for Orley on Monday, harbour master Ann Lee said.',
  },
  { id: 'ferry', title: 'Ferry', source: 'Wire', text: 'The ferry to Orley is late.' },
];
const AFTER = [
  { id: 'boats', title: 'Sailing', source: 'Wire', text: 'Nine ships left for Tarn on Sunday, mayor Bo Chen said.' },
  { id: 'school', title: 'School', source: 'Wire', text: 'The school of Tarn has a new roof.' },
];

/** A reply without the times that it tells. */
function timeless(reply: unknown): unknown {
  const { timingMs: _timing, archive, ...rest } = Object(reply);
  return { ...rest, archive: { ...archive, updatedAt: null } };
}

it('an answer is of the archive as it was when it began, whatever an update changes between its steps', async () => {
  const model = await sharedModel();
  const update = { next: async (): Promise<unknown> => null };
  const interrupted: EmbeddingModel = {
    ...model,
    embedQuestion: async (text) => {
      const doIt = update.next;
      update.next = async () => null;
      // The question is read, its passages are not looked for yet.
      await doIt();
      return model.embedQuestion(text);
    },
  };
  const app = await openApp(BEFORE, 'static', { model: Promise.resolve(interrupted) });
  const write = (articles: typeof BEFORE): Promise<unknown> => {
    writeFileSync(
      join(app.config.articlesDir, 'articles.jsonl'),
      articles.map((one) => JSON.stringify(one)).join('\n'),
    );
    return app.update();
  };
  const answers: readonly ((app: App) => Promise<unknown>)[] = [
    (one) => one.ask('How many boats sailed for Orley?', {}),
    (one) => one.search('boats to Orley', { mode: 'hybrid', limit: 5, filters: {} }),
    (one) => one.check('Seven boats sailed.', { without: '', filters: {} }),
  ];
  for (const answer of answers) {
    await write(BEFORE);
    // The first to ask it: later its vector is known, and nothing is embedded.
    update.next = () => write(AFTER);
    const during = timeless(await answer(app));
    const after = timeless(await answer(app));
    await write(BEFORE);
    const before = timeless(await answer(app));
    expect(during).toEqual(before);
    expect(JSON.stringify(during)).toContain('Seven boats sailed for Orley');
    expect(JSON.stringify(after)).not.toContain('Seven boats sailed for Orley');
  }
});
