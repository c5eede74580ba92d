import { shareOf } from '../../../../src/measure/metrics.ts';
import { readCorpusArticles } from '../corpus/read-corpus.ts';
import type { Peer } from '../peer.ts';
import { finds } from './finds.ts';
import type { StepJob, StepResult } from './step.ts';

/** After the process that changed things was killed: the share of its changes that is there. */
export async function checkChanges(peer: Peer, { corpus, added, removed }: StepJob): Promise<StepResult> {
  await peer.open();
  const kept: boolean[] = [];
  for await (const article of readCorpusArticles(corpus)) {
    if (added.includes(article.id)) kept.push(await finds(peer, article));
    if (removed.includes(article.id)) kept.push(!(await finds(peer, article)));
  }
  return { values: { 'changes kept': shareOf(kept, (one) => one) }, added, removed };
}
