/* oxlint-disable import/no-default-export -- vitest takes its settings so */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * The end-to-end tests of the Discord bot once more, with every request also held against Discord's own published
 * specification (https://github.com/discord/discord-api-spec). The file is not part of this repository: it is looked
 * for in `$DATELINE_SHARED/discord/openapi.json`, else `../shared/discord/openapi.json`; without it nothing is run.
 */
const path = resolve(process.env['DATELINE_SHARED'] ?? '../shared', 'discord/openapi.json');
const found = existsSync(path);
if (!found) process.stderr.write(`Skipped: Discord's specification is not at ${path} (set DATELINE_SHARED).\n`);

export default defineConfig({
  test: {
    globalSetup: 'tests/support/build-first.ts',
    include: ['tests/discord-specification/*.spec.ts', ...(found ? ['tests/end-to-end/discord*.test.ts'] : [])],
    provide: { discordSpecification: found ? path : null },
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
