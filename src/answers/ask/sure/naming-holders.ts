import { officeIn } from '../asked/office.ts';
import { byDay } from '../evidence/by-day.ts';
import { isTitleOf, namesHolder } from '../evidence/of-another.ts';
import { readTitles } from './read-titles.ts';
import type { SureWay } from './sure-first.ts';

/** The sentences that surely name who holds an office, the newest first: another may hold it since. */
export const namingHolders: SureWay = async (question, likeliest, prepare) => {
  const office = officeIn(question);
  if (office === null || !/^\W*who\b/iu.test(question)) return null;
  const titlesIn = await readTitles(likeliest, prepare);
  const sentences = likeliest.filter((one) => {
    const { text, words } = one.candidate;
    return namesHolder(office, text, words.all()) || titlesIn(one).some((title) => isTitleOf(office, title));
  });
  return { sentences: byDay(sentences), isAll: true };
};
