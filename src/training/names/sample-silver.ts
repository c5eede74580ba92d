import type { Random } from '../../../embeddings/training/random.ts';
import type { TrainingArticle } from '../../../embeddings/training/read-corpora.ts';
import { BEGINS_PERSON } from '../../people/names/name-labels.ts';
import { silverSentences } from './silver-sentences.ts';
import type { TaggedText } from './tagged-text.ts';
import { nameKinds } from './title-kinds.ts';

/** Where sentences that name people come from, and how large a share of them. */
const SHARES: readonly (readonly [corpus: string, share: number])[] = [
  ['wikipedia_en', 0.35],
  ['news_wikipedia_current_events', 0.25],
  ['news_globalvoices', 0.1],
  ['gum_news_voyage', 0.05],
  ['news_whitehouse', 0.15],
  ['un_general_debate', 0.05],
  ['news_usgov_blogs', 0.05],
];
/** Sentences that name nobody, for each that names somebody. */
const NAMELESS = 0.4;
/** Paragraphs read of an article. */
const MOST_PARAGRAPHS = 15;

export interface SampleOptions {
  /** About how many that name people, those with names in doubt (which are left out) included. */
  readonly sentences: number;
  readonly random: Random;
}

/** Sentences of articles in random order, labelled as far as is known. */
export function sampleSilver(
  readCorpus: (name: string) => readonly TrainingArticle[],
  { sentences, random }: SampleOptions,
): readonly TaggedText[] {
  const kinds = nameKinds(readCorpus('wikipedia_en'));
  return SHARES.flatMap(([name, share]) => {
    const articles = [...readCorpus(name)];
    random.shuffle(articles);
    const sampled: TaggedText[] = [];
    let [named, nameless] = [0, 0];
    for (const article of articles) {
      if (named >= sentences * share) break;
      const beginning = { ...article, paragraphs: article.paragraphs.slice(0, MOST_PARAGRAPHS) };
      for (const sentence of silverSentences(beginning, kinds)) {
        if (sentence.allowed.includes(1 << BEGINS_PERSON)) named++;
        else if (nameless > named * NAMELESS) continue;
        else nameless++;
        sampled.push(sentence);
      }
    }
    return sampled;
  });
}
