import type { BenchArticle } from '../corpus/bench-article.ts';
import type { Peer } from '../peer.ts';

/** Words of a passage that are asked with. */
const WORDS = 24;

/** Whether an article's first passage is found by its own vector, or by its own words where vectors are not kept. */
export async function finds(peer: Peer, article: BenchArticle | undefined): Promise<boolean> {
  const [passage] = article?.passages ?? [];
  if (passage === undefined) return false;
  const way = peer.ways.includes('vectors') ? 'vectors' : 'words';
  const text = passage.text.split(/\s+/u).slice(0, WORDS).join(' ');
  const found = await peer.query(way, { text, vector: passage.vector, nearest: [] });
  return found.some(({ key }) => key === passage.key);
}
