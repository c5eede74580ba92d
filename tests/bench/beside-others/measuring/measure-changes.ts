import { readCorpusArticles, readCorpusFacts } from '../corpus/read-corpus.ts';
import type { BenchArticle } from '../corpus/bench-article.ts';
import type { Peer } from '../peer.ts';
import { finds } from './finds.ts';
import type { StepJob, StepResult } from './step.ts';
import { repeated, spread } from './stopwatch.ts';

/** For each kind of change. */
const LIMIT_MS = 10_000;
const TIMES = 10;

/**
 * One article added, one removed, and nothing changed, again and again, in a process that has answered a question. After
 * each change, untimed, what was added has to be found, and what was removed must not.
 */
export async function measureChanges(peer: Peer, { corpus }: StepJob): Promise<StepResult> {
  const { articles: count } = readCorpusFacts(corpus);
  const articles: BenchArticle[] = [];
  for await (const article of readCorpusArticles(corpus)) articles.push(article);
  const built = articles.slice(0, count);
  await peer.open();
  await finds(peer, built[0]);

  const { lookAgain, removeOne } = peer;
  const looks = Array.from({ length: TIMES }, () => built);
  if (lookAgain !== null) await lookAgain(built);
  const looked = lookAgain === null ? [] : await repeated(looks, lookAgain, LIMIT_MS);

  const fresh = articles.slice(count).filter(({ passages }) => passages.length > 0);
  const added = await repeated(fresh.slice(0, TIMES), (article) => peer.addOne(article), LIMIT_MS);
  const gone = removeOne === null ? [] : spreadOver(built, TIMES);
  const removed = removeOne === null ? [] : await repeated(gone, removeOne, LIMIT_MS);

  const [isIn, isOut] = [fresh.slice(0, added.length), gone.slice(0, removed.length)];
  for (const article of isIn) if (!(await finds(peer, article))) throw new Error('What was added is not found.');
  for (const article of isOut) if (await finds(peer, article)) throw new Error('What was removed is still found.');
  return {
    values: { ...spread('unchanged', looked), ...spread('add', added), ...spread('remove', removed) },
    added: isIn.map(({ id }) => id),
    removed: isOut.map(({ id }) => id),
  };
}

/** Some with passages, from all over. */
function spreadOver(articles: readonly BenchArticle[], count: number): readonly BenchArticle[] {
  const every = Math.max(1, Math.floor(articles.length / (count + 1)));
  return articles.filter(({ passages }, at) => passages.length > 0 && at % every === 1).slice(0, count);
}
