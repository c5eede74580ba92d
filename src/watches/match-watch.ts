import { answerQuestion } from '../answers/ask/answer-question.ts';
import type { Article } from '../articles/article.ts';
import type { Wording } from '../language/wording.ts';
import type { FoundSentence } from '../memory/findings.ts';
import type { Watch } from '../memory/watches.ts';
import { findPeople } from '../people/names/find-names.ts';
import type { PreparePeople } from '../people/reading/read-people.ts';
import type { Retrieval } from '../retrieval/retrieve.ts';
import { personIn } from './person-in.ts';
import { wordsIn } from './words-in.ts';

/** What new articles are looked through with. */
export interface MatchParts {
  readonly retrieval: Retrieval;
  readonly prepare: PreparePeople;
  /** Of reasons, which a digest does not show. */
  readonly wording: Wording;
}

/** The sentences of new articles that somebody waits for, at most one an article where it is a name or words. */
export async function matchWatch(
  { kind, words }: Pick<Watch, 'kind' | 'words'>,
  articles: readonly Article[],
  { retrieval, prepare, wording }: MatchParts,
): Promise<readonly FoundSentence[]> {
  switch (kind) {
    case 'person':
      return personIn(words, articles, { read: await prepare(articles), wording });
    case 'words':
      return wordsIn(words, articles);
    case 'question':
      return answerIn(words, articles, { retrieval, prepare, wording });
  }
}

/** The lines that answer from these articles alone, if they do: how rare a word is, the whole archive still tells. */
async function answerIn(
  question: string,
  articles: readonly Article[],
  { retrieval, prepare, wording }: MatchParts,
): Promise<readonly FoundSentence[]> {
  const filters = { articles: articles.map(({ id }) => id) };
  const { kind, lines, citations } = await answerQuestion(question, retrieval, {
    filters,
    prepare,
    wording,
    peopleIn: findPeople,
  });
  if (kind !== 'answered') return [];
  return lines.flatMap(({ text, highlights, citations: [number] }): readonly FoundSentence[] => {
    const citation = citations.find((one) => one.number === number && one.quote === text);
    if (citation === undefined) return [];
    const { articleId, start, end, paragraph, quote } = citation;
    return [{ kind: 'sentence', articleId, start, end, paragraph, quote, highlights: highlights.map(pair) }];
  });
}

const pair = ([start, end]: readonly [number, number]): [number, number] => [start, end];
