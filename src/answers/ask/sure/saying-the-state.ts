import { saysHours } from '../asked/hours-said.ts';
import { saysState } from '../asked/state-said.ts';
import { byDay } from '../evidence/by-day.ts';
import { saidAround } from '../evidence/said-around-sentence.ts';
import type { WeighedSentence } from '../evidence/weigh-evidence.ts';
import type { SureWay } from './sure-first.ts';

/** The sentences that say in what state something is, or at which hours it is open, the newest first: states change. */
export const sayingTheState: SureWay = async (question, likeliest) => {
  const [state, hours] = [saysState(question), saysHours(question)];
  if (state === null && hours === null) return null;
  const wantsTime = /\bwhen\b/iu.test(question);
  const isSaid = (one: WeighedSentence): boolean => {
    const said = saidAround(one);
    if (hours?.(said) === true) return true;
    return state?.(said) === true && (!wantsTime || one.evidence.kindRanges.length > 0);
  };
  return { sentences: byDay(likeliest.filter(isSaid)), isAll: false };
};
