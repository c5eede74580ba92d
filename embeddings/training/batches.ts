import type { EncodedParagraph } from './encode-articles.ts';
import type { Random } from './random.ts';

/** Paragraphs of one article that go into a batch together: the hardest wrong passages are those of the same article. */
const TOGETHER = 4;

/** Texts with how often they are gone through each time all are; a fraction takes that share of them. */
export interface WeightedArticles {
  readonly articles: readonly (readonly EncodedParagraph[])[];
  readonly repeat: number;
}

/** Gives paragraphs in a random order, few of one article at a time, over and over without end. */
export function createBatches(corpora: readonly WeightedArticles[], batchSize: number, random: Random) {
  let round: EncodedParagraph[] = [];
  let at = 0;
  return (): readonly EncodedParagraph[] => {
    if (at + batchSize > round.length) {
      round = shuffledRound(corpora, random);
      at = 0;
    }
    at += batchSize;
    return round.slice(at - batchSize, at);
  };
}

function shuffledRound(corpora: readonly WeightedArticles[], random: Random): EncodedParagraph[] {
  const together = corpora.flatMap(({ articles, repeat }) =>
    articles.flatMap((paragraphs) =>
      Array.from({ length: timesNow(repeat, random) }, () => paragraphs).flatMap(inFours),
    ),
  );
  random.shuffle(together);
  return together.flat();

  function inFours(paragraphs: readonly EncodedParagraph[]): readonly (readonly EncodedParagraph[])[] {
    const shuffled = [...paragraphs];
    random.shuffle(shuffled);
    return Array.from({ length: Math.ceil(shuffled.length / TOGETHER) }, (_, four) =>
      shuffled.slice(four * TOGETHER, (four + 1) * TOGETHER),
    );
  }
}

function timesNow(repeat: number, random: Random): number {
  return Math.floor(repeat) + (random.number() < repeat % 1 ? 1 : 0);
}
