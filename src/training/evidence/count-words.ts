/**
 * Makes `retrieval/data/word-frequency.json`: in what share of paragraphs of general news and reference text each common stem
 * occurs. A small archive cannot tell a rare word from a common one by itself; this can.
 *
 *   npx tsx src/training/evidence/count-words.ts FOLDER
 *
 * FOLDER holds gzipped JSON lines with `paragraphs`; the file names below are the ones the shipped counts came from.
 */
import { createReadStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { wordsOf } from '../../text/words.ts';

const CORPORA = ['news_wikipedia_current_events', 'news_globalvoices', 'news_whitehouse', 'wikipedia_en'];
const KEPT = 8000;

const record = z.object({ paragraphs: z.array(z.string()) });
const [folder = '.'] = process.argv.slice(2);
const counts = new Map<string, number>();
let paragraphs = 0;
for (const corpus of CORPORA) {
  const lines = createInterface({ input: createReadStream(join(folder, `${corpus}.jsonl.gz`)).pipe(createGunzip()) });
  for await (const line of lines) {
    for (const paragraph of record.parse(JSON.parse(line)).paragraphs) {
      paragraphs += 1;
      for (const stem of new Set(wordsOf(paragraph).map((word) => word.stem)))
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
}

const common = [...counts].sort((a, b) => b[1] - a[1]).slice(0, KEPT);
const shares = Object.fromEntries(common.map(([stem, count]) => [stem, Number((count / paragraphs).toPrecision(2))]));
writeFileSync(
  new URL('../../retrieval/data/word-frequency.json', import.meta.url),
  `${JSON.stringify({ paragraphs, shares })}\n`,
);
