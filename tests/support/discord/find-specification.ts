import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Discord's own published specification (https://github.com/discord/discord-api-spec), which is not part of this
 * repository: `$DATELINE_SHARED/discord/openapi.json`, else `../shared/discord/openapi.json`; null where it is not there.
 */
export function findSpecification(): string | null {
  const path = resolve(process.env['DATELINE_SHARED'] ?? '../shared', 'discord/openapi.json');
  return existsSync(path) ? path : null;
}
