import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { keepBuilt } from '../../build/keep-built.js';

const CHECKOUT = join(import.meta.dirname, '..', '..');

/** Before any test, and before they run again: processes and the model's thread run what was built. */
export async function setup(project: TestProject): Promise<void> {
  const build = (): Promise<void> => keepBuilt(CHECKOUT, () => undefined);
  await build();
  project.onTestsRerun(build);
}
