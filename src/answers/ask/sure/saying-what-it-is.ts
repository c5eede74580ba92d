import { definesAsked } from '../asked/definition-asked.ts';
import type { SureWay } from './sure-first.ts';

/**
 * The sentence that says what is asked for is, or where it lies. Where an article begins with that it is what the article is
 * on; elsewhere "is a …" may be anybody's view, and what stands beside a name less so.
 */
export const sayingWhatItIs: SureWay = async (question, likeliest) => {
  const defines = definesAsked(question);
  if (defines === null) return null;
  const defining = likeliest
    .map((one) => ({ one, how: defines(one.candidate.text) }))
    .filter(({ how }) => how !== null);
  const surest =
    defining.find(({ one, how }) => how === 'says' && one.sentence.paragraph === 1) ??
    defining.find(({ how }) => how === 'beside') ??
    defining[0];
  return { sentences: surest === undefined ? [] : [surest.one], isAll: false };
};
