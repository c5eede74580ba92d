import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Folders whose files mostly wait: for processes, for connections that break, for time to pass. */
const WAITING = ['tests/torture/', 'tests/end-to-end/', 'tests/growth/', 'tests/sources/', 'tests/backup/'];

/**
 * Begins with what takes longest, so that no core is idle at the end: where nothing is known of earlier runs, with files
 * that wait, since how large a file is says little of them. (The runner wants a class.)
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const waits = ({ moduleId }: TestSpecification): boolean =>
      WAITING.some((folder) => moduleId.includes(`/${folder}`));
    return [...sorted.filter(waits), ...sorted.filter((file) => !waits(file))];
  }
}
