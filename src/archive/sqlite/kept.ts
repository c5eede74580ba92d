import type { ArchiveReader } from '../archive-reader.ts';
import type { UntilChanged } from './until-changed.ts';

/** `ArchiveReader.kept`. @param reader gives the archive that is read. */
export function createKept(untilChanged: UntilChanged, reader: () => ArchiveReader): ArchiveReader['kept'] {
  const all = untilChanged(() => new Map<unknown, Promise<unknown>>());
  return async <Value>(make: (archive: ArchiveReader) => Promise<Value>): Promise<Value> => {
    const made = all();
    // Kept under the very function that made it.
    const known = made.get(make) as Promise<Value> | undefined;
    if (known !== undefined) return known;
    const value = make(reader());
    made.set(make, value);
    value.catch(() => made.delete(make));
    return value;
  };
}
