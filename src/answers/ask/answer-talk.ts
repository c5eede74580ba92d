import type { ArticleHeading } from '../../archive/archive.ts';
import type { ArchiveReader } from '../../archive/archive-reader.ts';
import type { Talk } from '../../language/find-phrase.ts';
import type { Wording } from '../../language/wording.ts';
import type { Earlier } from '../../reply/kinds/earlier.ts';
import type { ReadAnswer } from './ask-archive.ts';

export interface TalkOptions {
  readonly archive: ArchiveReader;
  /** The exchange before, if there was one. */
  readonly earlier: Earlier | undefined;
  /** Of the language that was spoken. */
  readonly wording: Wording;
}

/** Answers what was said to Dateline itself in a line of its own: never with an article's sentence. */
export async function answerTalk(talk: Talk, text: string, options: TalkOptions): Promise<ReadAnswer> {
  return {
    question: text.trim(),
    talk,
    kind: 'not-found',
    reason: await lineFor(talk, options),
    notes: [],
    readAs: null,
    confidence: 0,
    lines: [],
    citations: [],
    why: null,
  };
}

async function lineFor(talk: Talk, { archive, earlier, wording }: TalkOptions): Promise<string> {
  switch (talk) {
    case 'greeting':
    case 'help':
    case 'self': {
      const { articles } = await archive.state();
      return wording.say(`talk.${talk}`, { articles: wording.say('count.articles', { count: articles }) });
    }
    case 'thanks':
    case 'bye':
    case 'wrong':
      return wording.say(`talk.${talk}`);
    case 'outlets': {
      const outlets = await archive.sources();
      return outlets.length === 0
        ? wording.say('talk.no-outlets')
        : wording.say('talk.outlets', { outlets: wording.both(outlets.slice(0, MOST_OUTLETS)) });
    }
    case 'published': {
      const article = articleMeant(await archive.headings({}), earlier);
      return article === undefined ? wording.say('talk.which-article') : factsOf(article, wording);
    }
  }
}

/** As many as are read in one line. */
const MOST_OUTLETS = 12;

/** The article of the answer before, else the only one there is. */
function articleMeant(articles: readonly ArticleHeading[], earlier: Earlier | undefined): ArticleHeading | undefined {
  const answered = articles.find(({ id }) => id === earlier?.articleId);
  return answered ?? (articles.length === 1 ? articles[0] : undefined);
}

/** Who printed an article, when, by whom, and where it can be read. */
function factsOf({ title, source, publishedOn, author, url, file }: ArticleHeading, wording: Wording): string {
  const facts = [
    source,
    publishedOn === null ? wording.say('undated') : wording.date(publishedOn),
    author === null ? null : wording.say('talk.by', { author }),
    url ?? file,
  ].filter((fact) => fact !== null);
  return wording.say('talk.published', { title, facts: facts.join(' · ') });
}
