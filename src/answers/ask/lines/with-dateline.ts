import { type Article, PARAGRAPH_BREAK } from '../../../articles/article.ts';
import { cite } from '../../../reply/cite.ts';
import type { Line } from '../../../reply/citation.ts';
import type { Quoted } from '../../../reply/verify-quotes.ts';
import { monthNumber, weekdayNumber } from '../../../text/calendar-names.ts';
import { isCapitalised } from '../../../text/is-capitalised.ts';
import { stemsOf, wordsOf } from '../../../text/words.ts';
import type { QuestionWord } from '../asked/analyse-question.ts';
import { MOST_LINES } from './choose-lines.ts';

/**
 * The lines of an answer to "where?", with the dateline of the first line's article: wire copy says there where it
 * happened, and its sentences need not say it again. It comes first where that line names no place itself.
 * @param articles those cited, by id. @param asked what the question is about.
 */
export function withDateline(
  { lines, citations }: Quoted,
  articles: ReadonlyMap<string, Article>,
  asked: readonly QuestionWord[],
): Quoted {
  const [first] = lines;
  const cited = citations.find(({ number }) => number === first?.citations[0]);
  const article = articles.get(cited?.articleId ?? '');
  const dateline = article?.dateline ?? null;
  if (first === undefined || cited === undefined || article === undefined || dateline === null)
    return { lines, citations };
  // What is told further down may have happened anywhere, unless the first paragraph tells of it too.
  if (cited.paragraph !== 1 && !opensWith(article, asked)) return { lines, citations };
  if (cited.start < dateline.length) return { lines, citations };
  const number = citations.length + 1;
  const line: Line = { text: dateline, citations: [number], highlights: [[0, dateline.length]], note: null };
  const shown = !namesPlace(first) ? [line, ...lines] : [first, line, ...lines.slice(1)];
  const place = { start: 0, end: dateline.length, paragraph: 1 };
  return numbered({ lines: shown.slice(0, MOST_LINES), citations: [...citations, cite(article, place, number)] });
}

/**
 * Whether an article begins with what is asked for. Where something took place it may be called something else there, and a
 * name is enough, if the article prints the other words further down: it opens with an acquittal where the trial is asked for.
 */
function opensWith({ title, body }: Article, asked: readonly QuestionWord[]): boolean {
  const [opening = ''] = body.split(PARAGRAPH_BREAK);
  const printed = stemsOf(`${title} ${opening}`);
  const told = asked.filter(({ stem }) => !TAKES_PLACE.has(stem));
  const missing = told.filter(({ stem }) => !printed.has(stem));
  if (missing.length === 0) return told.length > 0;
  const isNamed = told.some(({ isName }) => isName) && !missing.some(({ isName }) => isName);
  const further = isNamed && told.length < asked.length ? stemsOf(body) : NOTHING;
  return missing.every(({ stem }) => further.has(stem));
}

const NOTHING: ReadonlySet<string> = new Set();

/** Where something "was held" or "took place" asks where it was, whatever the article calls that. */
const TAKES_PLACE = stemsOf('held hold holding take took taken place happen happening occur convene go gone');

/**
 * Whether what is marked as the answer may be where it was: it names a place, or begins as a place does. "On Thursday"
 * stands where one would, and who does something is not where ("Georgia and Kazakhstan signed …").
 */
function namesPlace({ text, highlights }: Line): boolean {
  return highlights.some(([start, end]) => {
    const marked = text.slice(start, end);
    const names = wordsOf(marked).filter(({ text: word }) => isCapitalised(word) && !isCalendar(word));
    const isSubject = start === 0 && names[0]?.start === 0;
    return (names.length > 0 && !isSubject) || PLACED.test(marked);
  });
}

const PLACED = /^(?:in|at|near|off|outside|inside|under|behind|above|aboard|from|to|into|between|through)\s/iu;

const isCalendar = (word: string): boolean => weekdayNumber(word) !== null || monthNumber(word) !== null;

/** With the citations that are used, numbered in the order of the lines. */
function numbered({ lines, citations }: Quoted): Quoted {
  const order = [...new Set(lines.flatMap((line) => line.citations))];
  return {
    lines: lines.map((line) => ({ ...line, citations: line.citations.map((number) => order.indexOf(number) + 1) })),
    citations: order.flatMap((number, index) =>
      citations.filter((one) => one.number === number).map((one) => ({ ...one, number: index + 1 })),
    ),
  };
}
