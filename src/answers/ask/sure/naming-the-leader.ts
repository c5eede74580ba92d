import { namesLeader } from '../asked/leader-said.ts';
import { byDay } from '../evidence/by-day.ts';
import { saidAround } from '../evidence/said-around-sentence.ts';
import type { SureWay } from './sure-first.ts';

/** The sentences that name who leads what is asked for by a title, the newest first: another may lead it since. */
export const namingTheLeader: SureWay = async (question, likeliest) => {
  const names = namesLeader(question);
  if (names === null) return null;
  return { sentences: byDay(likeliest.filter((one) => names(saidAround(one)))), isAll: false };
};
