import { expect, it } from 'vitest';
import { sqliteVersion } from '../../src/database/sqlite-version.ts';

it('is that of the SQLite that was compiled, for doctor to show', () => {
  expect(sqliteVersion()).toMatch(/^3\.\d+\.\d+$/);
});
