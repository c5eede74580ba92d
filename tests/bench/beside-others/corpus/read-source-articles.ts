import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { sample, seededRandom } from '../../../../src/seeded-random.ts';
import type { SourceArticle } from './source-article.ts';

const articleLine = z.object({ title: z.string().min(1), paragraphs: z.array(z.string()).min(1) });
/** Before any are chosen, so that the smaller set of two is a part of the larger. */
const SEED = 17;

/**
 * At most `count` articles of the `.jsonl.gz` and `.jsonl` files of a folder, chosen evenly from all of them; lines that
 * have no `title` and `paragraphs` (questions, for one) are left out.
 */
export function readSourceArticles(folder: string, count: number): readonly SourceArticle[] {
  const articles = readdirSync(folder)
    .filter((name) => /\.jsonl(?:\.gz)?$/u.test(name))
    .sort()
    .flatMap((name) => {
      const bytes = readFileSync(join(folder, name));
      const lines = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
      return lines.flatMap((line): SourceArticle[] => {
        const read = line.trim() === '' ? null : articleLine.safeParse(JSON.parse(line));
        return read?.success === true ? [read.data] : [];
      });
    });
  return sample(articles, count, seededRandom(SEED));
}
