import type { ArchiveFilters, StoredArticle } from '../archive/archive.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { Language } from '../language/language.ts';
import type { Wording } from '../language/wording.ts';
import type { Earlier } from '../reply/kinds/earlier.ts';
import type { GeneralWords } from './spelling/general-words.ts';
import { createKnownWords } from './spelling/known-words.ts';
import { mendSpelling } from './spelling/mend-spelling.ts';
import { type Otherwise, type Outside, readDates } from './dates/read-dates.ts';
import { createCarryOver } from './foreign/carry-over.ts';
import { isEnglish } from './foreign/is-english.ts';
import { createReadPlaces } from './foreign/read-places.ts';
import { restoreCountry } from './spelling/names-like-words.ts';
import { restoreCapitals } from './spelling/restore-capitals.ts';
import { contentWords, stemsOf } from '../text/words.ts';
import { readNewest } from './read-newest.ts';
import { isBare } from './follow-ups/question-parts.ts';
import { standAlone } from './follow-ups/stand-alone.ts';
import { withoutCourtesy } from './without-courtesy.ts';

/** A question as it was understood. */
export interface UnderstoodQuestion {
  /** What to find and answer: it stands alone, names are spelled as the archive spells them, and no date is left that `filters` hold. */
  readonly question: string;
  readonly filters: ArchiveFilters;
  /** Of several sentences that answer, the newest is meant. */
  readonly asksNewest: boolean;
  /** The language it was asked in, where that is not the articles'; null otherwise. */
  readonly foreign: Language | null;
  /** The question standing alone, with its names mended and the words for its time: what a later one may refer back to. */
  readonly readAs: string;
  /** Plain sentences for the asker: what was read as what. */
  readonly notes: readonly string[];
  readonly outside: Outside | null;
  /** Where it goes on from an answer: the article of that, which is asked first; null for a question of its own. */
  readonly within: Within | null;
  /** How to read it should this find no answer; null where there is no other way. */
  readonly otherwise: (Pick<UnderstoodQuestion, 'question' | 'filters' | 'notes'> & Pick<Otherwise, 'isGuess'>) | null;
}

/** The article that a question goes on about. */
export interface Within {
  readonly articleId: string;
  /** Whether it is nothing but a question word, so that it asks of nothing else. */
  readonly isBare: boolean;
  /** What was said already is no answer to "why?", and may well be one to "when?"; null where it may be. */
  readonly notAgain: string | null;
}

export interface ReadQuestionOptions {
  readonly archive: ArchiveReader;
  readonly general: GeneralWords;
  /** `YYYY-MM-DD` by the clock. */
  readonly today: () => string;
}

export interface ReadOptions {
  readonly filters: ArchiveFilters;
  /** For the notes. */
  readonly wording: Wording;
  /** Of several sentences that answer, that of the newest article is wanted first. */
  readonly newestFirst?: boolean;
  /** The exchange before this question, if there was one that it may refer back to. */
  readonly earlier?: Earlier | undefined;
}

export type ReadQuestion = (text: string, options: ReadOptions) => Promise<UnderstoodQuestion>;

/** Characters from which a text is no question to be understood: it is left as it is. */
const TOO_LONG = 1000;

/** Reads what was typed, against the archive that is to answer it. */
export function createReadQuestion({ archive, general, today }: ReadQuestionOptions): ReadQuestion {
  const words = createKnownWords(archive);
  const carryOver = createCarryOver();
  const readPlaces = createReadPlaces(archive);
  return async (typed, { filters, wording, earlier }) => {
    const text = withoutCourtesy(typed.normalize('NFC').trim());
    if (text.length > TOO_LONG)
      return {
        question: text,
        readAs: text,
        filters,
        asksNewest: false,
        foreign: null,
        notes: [],
        outside: null,
        within: null,
        otherwise: null,
      };
    const whole =
      earlier === undefined
        ? null
        : standAlone(text, earlier, {
            people: (await archive.people()).map(({ name }) => name),
            told: (await articleOf(earlier, archive))?.people ?? [],
            wording,
          });
    const foreign = (await archive.kept(isEnglish)) ? carryOver(text) : null;
    const placed = await readPlaces(foreign?.question ?? whole?.question ?? text);
    const alone = placed.text;
    const places = placed.places.map((place) => wording.say('read.mended', { ...place }));
    const mended = await mendSpelling(alone, { words, general, wording });
    const hasCapitals = /\p{Lu}/u.test(alone.slice(1));
    const named = hasCapitals ? mended.text : await restoreCapitals(mended.text, { words, general });
    const asked = await restoreCountry(named, words);
    const newest = readNewest(asked);
    const dated = readDates(newest.question, { filters, days: await archive.days(), today: today(), wording });
    const carried = foreign === null ? [] : [wording.say('read.as', { question: asked })];
    const notes = [...carried, ...(foreign === null ? (whole?.notes ?? []) : []), ...places, ...mended.notes];
    return {
      question: dated.question,
      readAs: asked,
      foreign: foreign?.language ?? null,
      asksNewest: newest.asksNewest,
      filters: dated.filters,
      notes: [...notes, ...dated.notes],
      outside: dated.outside,
      within: earlier === undefined ? null : await withinOf({ text, isCompleted: whole !== null }, earlier, archive),
      otherwise:
        dated.otherwise === null
          ? null
          : {
              question: newest.question,
              filters,
              notes: [...notes, dated.otherwise.note],
              isGuess: dated.otherwise.isGuess,
            },
    };
  };
}

async function articleOf({ articleId }: Earlier, archive: ArchiveReader): Promise<StoredArticle | undefined> {
  return articleId === null ? undefined : (await archive.articlesById([articleId])).get(articleId);
}

/** A sentence that says who did something often says when and where too. */
const IN_THE_SAME = /\b(?:when|where|who|whom|how (?:many|much|long))\b/iu;

/** Content words of a question that says little by itself: "who won?", "when does it end?". */
const LITTLE = 2;

/**
 * What follows an answer is about its article where it refers back, or says so little by itself that every word of it
 * stands there. A question that names somebody, or brings words of its own, begins anew.
 */
async function withinOf(
  { text, isCompleted }: { readonly text: string; readonly isCompleted: boolean },
  earlier: Earlier,
  archive: ArchiveReader,
): Promise<Within | null> {
  const article = await articleOf(earlier, archive);
  if (article === undefined) return null;
  const bare = isBare(text);
  const within = {
    articleId: article.id,
    isBare: bare,
    notAgain: bare && !IN_THE_SAME.test(text) ? earlier.quote : null,
  };
  if (isCompleted) return within;
  const words = contentWords(text);
  const printed = stemsOf(`${article.title} ${article.body}`);
  return words.length <= LITTLE && words.every(({ stem }) => printed.has(stem)) ? within : null;
}
