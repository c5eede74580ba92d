import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { AppError, messageOf } from '../errors.ts';
import { feedsOfOpml } from './reading/feeds-of-opml.ts';
import type { Source } from './source.ts';

const address = z.url({ protocol: /^https?$/, error: 'is not an http or https address' });
const common = {
  name: z.string().trim().min(1).optional(),
  every: z.int().min(5, 'is below 5 minutes').max(10_080, 'is above a week').default(60),
  most: z.int().min(1).max(500, 'is above 500').default(30),
  keep: z
    .string()
    .regex(/^[1-9]\d{0,4}d$/, 'is no number of days, such as 365d')
    .transform((days) => Number.parseInt(days, 10))
    .optional(),
};
const rows = z.strictObject({
  sources: z.array(
    z.union(
      [
        z.strictObject({ feed: address, text: z.enum(['page', 'feed']).default('page'), ...common }),
        z.strictObject({ sitemap: address, ...common }),
        z.strictObject({ pages: z.array(address).min(1), ...common }),
        z.strictObject({ page: address, ...common }),
        z.strictObject({ opml: z.string().min(1), text: z.enum(['page', 'feed']).default('page'), ...common }),
      ],
      {
        error:
          'is no source: give it one of feed, sitemap, page, pages or opml, and perhaps name, every, most, keep and text',
      },
    ),
  ),
});

type Row = z.infer<typeof rows>['sources'][number];

/**
 * The sources that a file names, each once; none where there is no such file.
 * @throws {AppError} `settings`, naming every row that is wrong.
 */
export async function readSources(file: string): Promise<readonly Source[]> {
  const written = textOf(file);
  if (written === null) return [];
  const parsed = rows.safeParse(await yamlOf(written, file));
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `  ${placeOf(path)} ${message}`);
    throw new AppError('settings', `${file} cannot be used (see sources.example.yaml):\n${problems.join('\n')}`);
  }
  const sources: Source[] = [];
  for (const row of parsed.data.sources) sources.push(...(await sourcesOf(row, file)));
  return [...new Map(sources.map((source) => [source.url, source] as const)).values()];
}

async function sourcesOf(row: Row, file: string): Promise<readonly Source[]> {
  const { name = null, every: everyMinutes, most, keep: keptDays = null } = row;
  const rest = { outlet: name, everyMinutes, most, keptDays, pages: [] };
  if ('feed' in row) return [{ kind: 'feed', url: row.feed, text: row.text, ...rest }];
  if ('sitemap' in row) return [{ kind: 'sitemap', url: row.sitemap, text: 'page', ...rest }];
  if ('opml' in row) {
    const path = resolve(dirname(file), row.opml);
    const text = textOf(path);
    if (text === null)
      throw new AppError('settings', `${file} names ${row.opml}, and there is no such file beside it.`);
    const feeds = await feedsOfOpml(text).catch((error: unknown) => {
      throw new AppError('settings', `${path} is no OPML that can be read (${messageOf(error)}).`, { cause: error });
    });
    return feeds.map(({ url, title }) => ({ kind: 'feed', url, text: row.text, ...rest, outlet: name ?? title }));
  }
  const pages = 'page' in row ? [row.page] : row.pages;
  return [{ kind: 'pages', url: pages[0] ?? '', text: 'page', ...rest, pages }];
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new AppError('settings', `${file} cannot be read (${messageOf(error)}).`, { cause: error });
  }
}

async function yamlOf(text: string, file: string): Promise<unknown> {
  // Loaded here: most start without sources.
  const { parse } = await import('yaml');
  try {
    return parse(text) ?? { sources: [] };
  } catch (error) {
    throw new AppError('settings', `${file} is not YAML: ${messageOf(error)}`, { cause: error });
  }
}

function placeOf(path: readonly PropertyKey[]): string {
  const [, row, ...rest] = path;
  return typeof row === 'number' ? [`row ${row + 1}`, ...rest].join(', ') : path.join(', ');
}
