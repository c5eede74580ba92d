import { readCorpusArticles, readCorpusFacts } from '../corpus/read-corpus.ts';
import type { Peer } from '../peer.ts';
import type { StepJob, StepResult } from './step.ts';
import { timed } from './stopwatch.ts';
import type { BenchArticle } from '../corpus/bench-article.ts';

/** From articles with vectors, in memory, to a store that is kept and closed. */
export async function measureBuild(peer: Peer, { corpus }: StepJob): Promise<StepResult> {
  const articles: BenchArticle[] = [];
  for await (const article of readCorpusArticles(corpus, { to: readCorpusFacts(corpus).articles }))
    articles.push(article);
  const { wall, processor } = await timed(async () => {
    await peer.build(articles);
    await peer.close();
  });
  return { values: { 'build wall': wall, 'build processor': processor }, added: [], removed: [] };
}
