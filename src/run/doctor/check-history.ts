import type { Config } from '../../config.ts';
import { checkDatabase } from '../../database/check-database.ts';
import { historyPath } from '../../history/create-history.ts';
import { HISTORY_SCHEMA } from '../../history/history-schema.ts';
import type { Check } from '../../reply/kinds/upkeep-replies.ts';
import { bad, odd, ok } from './check-results.ts';

/** Whether the texts that articles had can be read; nothing is said where no article was ever changed. */
export function checkHistory({ dataDir }: Pick<Config, 'dataDir'>): readonly Check[] {
  const path = historyPath(dataDir);
  const state = checkDatabase(path, HISTORY_SCHEMA);
  if (state === 'none') return [];
  if (state === 'whole') return [ok('history', path)];
  if (state === 'damaged')
    return [odd('history', `${path} is damaged`, 'Put a backup back; or else it is moved away and begins anew.')];
  const why = state === 'newer' ? 'was written by a newer version of Dateline' : 'is the database of another program';
  return [bad('history', `${path} ${why}`, state === 'newer' ? 'Update Dateline.' : 'Choose another data folder.')];
}
