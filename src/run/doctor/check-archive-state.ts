import type { ArchiveReader } from '../../archive/archive-reader.ts';
import { archivePath, checkArchive } from '../../archive/sqlite/check-archive.ts';
import { checkVectors } from '../../archive/sqlite/check-vectors.ts';
import { createArchive } from '../../archive/sqlite/create-archive.ts';
import { headlineOf } from '../../articles/headline.ts';
import type { Config } from '../../config.ts';
import { AppError } from '../../errors.ts';
import { createWording } from '../../language/create-wording.ts';
import type { Check } from '../../reply/kinds/upkeep-replies.ts';
import { isEnglish } from '../../question/foreign/is-english.ts';
import { odd, ok } from './check-results.ts';
import { portionsOf } from '../../portions-of.ts';

/** The archive as doctor finds it. */
export interface ArchiveChecks {
  readonly checks: readonly Check[];
  /** The model that its vectors were made with; null where there is none, or no archive that can be read. */
  readonly model: string | null;
  /** Whether its articles are in English, most of them; true where there are none. */
  readonly isEnglish: boolean;
}

/** Whether the archive is whole, whether the index beside it is of it, and what its articles lack. Reads all of it once. */
export async function checkArchiveState({ dataDir }: Config): Promise<ArchiveChecks> {
  try {
    if ((await checkArchive(dataDir)) === 'none')
      return {
        checks: [odd('archive', 'nothing is indexed yet', 'Run "dateline index", or just ask something.')],
        model: null,
        isEnglish: true,
      };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    // It says what to do itself.
    return {
      checks: [{ name: 'archive', status: 'failed', message: error.message, remedy: null }],
      model: null,
      isEnglish: true,
    };
  }
  const archive = createArchive(archivePath(dataDir));
  try {
    const { articles, passages, model } = await archive.state();
    const { dayless, lacks } = await lacksOf(archive);
    // In English, as all that doctor finds.
    const holdings = createWording('en').say('count.holdings', { articles, passages });
    const whole = ok('archive', `${holdings}${lacks}`);
    const checks = [whole, checkIndex(dataDir), ...checkDays(dayless, articles)];
    return { checks, model, isEnglish: articles === 0 || (await isEnglish(archive)) };
  } finally {
    await archive.close();
  }
}

function checkIndex(dataDir: string): Check {
  const found = checkVectors(dataDir);
  switch (found.kind) {
    case 'unused':
      return ok('index of vectors', 'none is kept: vectors are compared one by one, or there are none');
    case 'in-step':
      return ok('index of vectors', `agrees with the archive (${found.vectors} vectors)`);
    case 'behind':
      return ok('index of vectors', `is ${found.changes} changes behind, which the next start brings level`);
    case 'anew':
      return ok('index of vectors', `is built anew at the next start${found.why === null ? '' : `: ${found.why}`}`);
    case 'differs':
      return odd(
        'index of vectors',
        `lacks ${found.missing} vectors of the archive and has ${found.foreign} that are not in it`,
        'Run "dateline index --rebuild".',
      );
  }
}

function checkDays(dayless: number, articles: number): readonly Check[] {
  if (dayless === 0) return [ok('days', 'every article has one')];
  return [
    odd(
      'days',
      `${dayless} of ${articles} without one: --from and --to pass over what has none, and no timeline has it`,
      'Give each a line such as "Date: 2025-12-09" at its head, or the day in the name of its file.',
    ),
  ];
}

/** Articles fetched at a time, to keep memory even. */
const AT_ONCE = 500;

/** What articles lack that answers would use: a day; and, as the rest of a sentence, a title of their own, a text that no other has. */
async function lacksOf(archive: ArchiveReader): Promise<{ readonly dayless: number; readonly lacks: string }> {
  const headings = await archive.headings({});
  const bodies = new Set<string>();
  let untitled = 0;
  for (const some of portionsOf(headings, AT_ONCE)) {
    const ids = some.map(({ id }) => id);
    for (const article of (await archive.articlesById(ids)).values()) {
      if (article.title === headlineOf(article)) untitled += 1;
      bodies.add(article.body);
    }
  }
  const told: readonly (readonly [number, string])[] = [
    [untitled, 'without a title of its own'],
    [headings.length - bodies.size, 'with the text of another'],
  ];
  return {
    dayless: headings.filter(({ publishedOn }) => publishedOn === null).length,
    lacks: told.flatMap(([count, what]) => (count > 0 ? [`; ${count} ${what}`] : [])).join(''),
  };
}
