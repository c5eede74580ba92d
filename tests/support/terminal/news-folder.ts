import { join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeFiles } from '../write-files.ts';

const HARBOUR = `date 2025-12-09 LERWICK, Scotland, December 9. The harbour of Lerwick reopened on Monday after the storm, harbour master Ingrid Halcrow said.

"Every berth is safe again," Halcrow said.

Repairs to the north pier cost 4.2 million pounds, Coast Wire reports.`;

const FERRY = `date 2025-12-11 ABERDEEN, Scotland, December 11. The ferry to Lerwick sails again from Friday, said operator NorthLink.

Captain Magnus Tait will be in command of the first crossing.`;

/** A folder to run `dateline` in, with two articles. */
export function newsFolder(): string {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'articles'), { 'harbour.txt': HARBOUR, 'ferry.txt': FERRY });
  return folder;
}
