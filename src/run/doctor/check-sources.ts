import { sourceFiles } from '../../app/source-files.ts';
import type { Config } from '../../config.ts';
import { messageOf } from '../../errors.ts';
import type { Check } from '../../reply/kinds/upkeep-replies.ts';
import { listSourceStates } from '../../sources/list-source-states.ts';
import { bad, odd, ok } from './check-results.ts';

/** Where articles are fetched from; nothing is said where nobody has named a source. */
export async function checkSources(config: Config): Promise<readonly Check[]> {
  try {
    const { sourcesFile, fetchContact } = config;
    const sources = await listSourceStates(sourceFiles(config), new Date());
    if (sources.length === 0) return [];
    const troubled = sources.flatMap(({ url, state, since, problem }) =>
      state === 'failing' || state === 'silent'
        ? [
            odd(
              'source',
              `${url}: ${state} since ${since?.slice(0, 10)}${problem === null ? '' : ` (${problem})`}`,
              LOOK,
            ),
          ]
        : [],
    );
    const named = `${sources.length} ${sources.length === 1 ? 'source' : 'sources'} in ${sourcesFile}`;
    const all =
      fetchContact === null
        ? odd('sources', `${named}, and nobody to write to`, 'Set FETCH_CONTACT: sites turn strangers away.')
        : ok('sources', named);
    return [all, ...troubled];
  } catch (error) {
    return [bad('sources', messageOf(error), 'Mend the file, or set SOURCES_FILE to another.')];
  }
}

const LOOK = 'Look at the address in a browser; mend or remove its row in sources.yaml.';
