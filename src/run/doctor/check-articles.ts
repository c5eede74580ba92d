import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { USUAL_EXTENSIONS } from '../../articles/formats/formats.ts';
import { listArticleFiles } from '../../articles/list-article-files.ts';
import type { Config } from '../../config.ts';
import { messageOf } from '../../errors.ts';
import type { Check } from '../../reply/kinds/upkeep-replies.ts';
import { bad, odd, ok } from './check-results.ts';

/** The articles folder: what is in it, and whether articles can be put into it. */
export async function checkArticles(config: Config): Promise<readonly Check[]> {
  return [await checkFiles(config), ...(await checkAdding(config))];
}

async function checkFiles({ articlesDir }: Config): Promise<Check> {
  try {
    const { files, problems, passedOver } = await listArticleFiles(articlesDir);
    if (files.length === 0)
      return odd(
        'articles',
        `${articlesDir} holds no article`,
        `Put files into it that articles are read from: ${USUAL_EXTENSIONS.join(', ')}.`,
      );
    if (problems.length > 0)
      return odd(
        'articles',
        `${files.length} files, and ${problems.length} that cannot be taken in`,
        'Run "dateline index" to see which and why.',
      );
    const texts = [...passedOver].filter(([extension]) => TEXTS.has(extension));
    if (texts.length > 0)
      return odd(
        'articles',
        `${files.length} files; passed over for their kind: ${texts.map(([kind, count]) => `${count} ${kind}`).join(', ')}`,
        `Save them as ${USUAL_EXTENSIONS.join(', ')}: the others are not read.`,
      );
    return ok('articles', `${files.length} ${files.length === 1 ? 'file' : 'files'} in ${articlesDir}`);
  } catch (error) {
    return bad('articles', messageOf(error), 'Set ARTICLES_DIR to the folder with your articles.');
  }
}

/** Kinds of files that hold text to a reader; pictures and programs beside the articles are nobody's mistake. */
const TEXTS: ReadonlySet<string> = new Set('.doc .odt .rtf .pages .csv .xlsx .eml .mht .mhtml .zip .gz'.split(' '));

/** A folder that cannot be written is nobody's mistake either, unless whoever set Dateline up means articles to come into it. */
async function checkAdding({ articlesDir }: Config): Promise<readonly Check[]> {
  try {
    await access(articlesDir, constants.W_OK);
    return [];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    return [
      odd(
        'adding',
        `${articlesDir} cannot be written: answers work; adding, fetching and taking down do not`,
        'Where they are wanted, let the user that Dateline runs as write to the folder.',
      ),
    ];
  }
}
