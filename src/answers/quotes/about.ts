import type { EmbeddingModel } from '../../../embeddings/embedding-model.ts';
import { readWordRarity, type WordRarity } from '../../retrieval/word-rarity.ts';
import { type Retrieval, sentenceModel } from '../../retrieval/retrieve.ts';
import { similaritiesTo } from '../../retrieval/similarities.ts';
import { contentWords, wordsOf } from '../../text/words.ts';
import type { UncitedLine } from '../../reply/quote-lines.ts';

/** Lines that are about some words, and how that was found. */
export interface AboutLines {
  readonly lines: readonly UncitedLine[];
  /** `words`: all lines, or what stands before them, print some of the words. `meaning`: none does, and these come nearest by vectors. */
  readonly by: 'words' | 'meaning';
}

/** How much of the words what stands around a line must print when the line itself prints none of them, 0..1. */
const ENOUGH_AROUND = 0.5;
/** What words around a line count beside those in it, and what the cosine counts. */
const AROUND = 0.5;
const COSINE = 0.5;
/** Lines given when none prints any of the words. */
const NEAREST = 3;

/**
 * The lines that are about some words, best first: those that print them, weighted by rarity, or follow a sentence or stand
 * under a headline that does; with vectors, meaning ranks too, and finds the nearest lines where no words match.
 * @param lines in the order they keep among equals.
 */
export async function linesAbout(
  about: string,
  lines: readonly UncitedLine[],
  retrieval: Retrieval,
): Promise<AboutLines> {
  const stems = contentWords(about).map(({ stem }) => stem);
  if (stems.length === 0 || lines.length === 0) return { lines, by: 'words' };
  const rarity = await readWordRarity(retrieval.archive, stems);
  const model = await sentenceModel(retrieval);
  const cosines = model === null ? null : await cosinesOf(about, lines, model);
  const weighed = lines.map((line, index) => {
    const inside = coverage(stems, textOf(line), rarity);
    const around = coverage(stems, textAround(line), rarity);
    const cosine = cosines?.[index] ?? 0;
    return {
      line,
      cosine,
      matches: inside > 0 || around >= ENOUGH_AROUND,
      score: inside + AROUND * around + COSINE * cosine,
    };
  });
  const matching = weighed.filter(({ matches }) => matches);
  if (matching.length > 0 || cosines === null) {
    return { lines: matching.toSorted((a, b) => b.score - a.score).map(({ line }) => line), by: 'words' };
  }
  const nearest = weighed.toSorted((a, b) => b.cosine - a.cosine).slice(0, NEAREST);
  return { lines: nearest.map(({ line }) => line), by: 'meaning' };
}

/** Share of the stems that a text prints, by how telling they are, 0..1. */
function coverage(stems: readonly string[], text: string, rarity: WordRarity): number {
  const printed = new Set(wordsOf(text).map(({ stem }) => stem));
  const sum = (some: readonly string[]): number => some.reduce((total, stem) => total + rarity.rarity(stem) + 0.01, 0);
  return sum(stems.filter((stem) => printed.has(stem))) / sum(stems);
}

function textOf({ places: [place] }: UncitedLine): string {
  return place?.article.body.slice(place.sentence.start, place.sentence.end) ?? '';
}

/** The headline, and the paragraph before the line with what its own holds before it. */
function textAround({ places: [place] }: UncitedLine): string {
  if (place === undefined) return '';
  const before = place.article.body.slice(0, place.sentence.start).trimEnd().split('\n\n').slice(-1);
  return [place.article.title, ...before].join('\n');
}

async function cosinesOf(
  about: string,
  lines: readonly UncitedLine[],
  model: EmbeddingModel,
): Promise<readonly (number | undefined)[]> {
  const texts = lines.map(textOf);
  const similarities = await similaritiesTo(about, [...new Set(texts)], model);
  return texts.map((text) => similarities.get(text));
}
