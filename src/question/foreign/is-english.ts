import type { ArchiveReader } from '../../archive/archive-reader.ts';

/** Share of passages with "the" from which an archive is in English. */
const IN_ENGLISH = 0.5;

/** Whether the articles of an archive are in English, most of them. */
export async function isEnglish(archive: ArchiveReader): Promise<boolean> {
  const [counts, { passages }] = [await archive.wordCounts(['the']), await archive.state()];
  return (counts.get('the') ?? 0) > IN_ENGLISH * passages;
}
