import type { Reporter, TestModule } from 'vitest/node';

const SHOWN = 10;

/** Prints the files that took longest, in seconds with their imports, after a run of more files than it prints. */
export function slowestFiles(write: (line: string) => void): Reporter {
  return {
    onTestRunEnd(files) {
      if (files.length <= SHOWN) return;
      const slowest = files.map(timeOf).toSorted((one, other) => other.seconds - one.seconds);
      write(`\n The slowest ${SHOWN} files\n`);
      for (const { seconds, name } of slowest.slice(0, SHOWN)) write(`${seconds.toFixed(1).padStart(7)} s  ${name}\n`);
    },
  };
}

function timeOf(file: TestModule): { readonly seconds: number; readonly name: string } {
  const { duration, collectDuration, setupDuration } = file.diagnostic();
  return { seconds: (duration + collectDuration + setupDuration) / 1000, name: file.relativeModuleId };
}
