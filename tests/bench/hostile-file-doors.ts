/** For how long one hostile file holds who answers: bundled, with CHARACTERS and NAME as its last words, it prints a `HeldAt` as JSON. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/app/create-app.ts';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/log.ts';
import { HOSTILE_FILES } from '../support/hostile-files.ts';
import { HOSTILE_VARIANTS } from '../support/hostile-variants.ts';
import { watchLoop } from './watch-loop.ts';

/** By door: what the first thread computed between two turns at the most, and what became of the file. */
export type HeldAt = Readonly<
  Record<'upload' | 'take away' | 'folder' | 'out of it', { readonly ms: number; readonly became: string }>
>;

const [size = '', wanted = ''] = process.argv.slice(-2);
const file = [...HOSTILE_FILES, ...HOSTILE_VARIANTS].find(({ name }) => name === wanted);
if (file === undefined) throw new Error(`there is no shape “${wanted}”`);
const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const articles = join(folder, 'seeds');
mkdirSync(articles);
// Enough to be an archive; how its vectors are made is no matter of the file's shape.
for (let at = 0; at < 20; at += 1)
  writeFileSync(join(articles, `${at}.txt`), `The bridge of Velm opened on day ${at}.`);
const config = readConfig({
  flags: { EMBEDDING_MODEL: process.env['EMBEDDING_MODEL'] ?? 'static', READER_MODEL: 'off' },
  environment: { ARTICLES_DIR: articles, DATA_DIR: join(folder, 'data') },
  folder,
});
const log = createLogger({ level: 'silent', write: () => undefined });
const app = await createApp({ config, log });
await app.update();

const bytes = Buffer.from(file.make(Number(size)));
const name = `hostile${file.extension}`;
async function held(work: () => Promise<string>): Promise<{ readonly ms: number; readonly became: string }> {
  const loop = watchLoop();
  const became = await work();
  // The turn that follows is of this work too.
  await new Promise((resolve) => setTimeout(resolve, 30));
  const ms = loop.longest();
  loop.end();
  return { ms, became };
}

let added: string | null = null;
const upload = await held(async () => {
  const reply = await app.add({ name, read: async () => bytes });
  added = reply.file;
  return reply.problems[0]?.message ?? `${reply.articles.length} articles`;
});
const away = await held(async () => (added === null ? 'nothing' : (await app.takeAway(added)).kind));
writeFileSync(join(articles, name), bytes);
const into = await held(async () => {
  const { added: count, failed } = await app.update();
  return failed[0]?.message ?? `${count} articles`;
});
rmSync(join(articles, name));
const out = await held(async () => `${(await app.update()).removed} articles`);
const all: HeldAt = { upload, 'take away': away, folder: into, 'out of it': out };
process.stdout.write(JSON.stringify(all));
await app.close();
rmSync(folder, { recursive: true, force: true });
