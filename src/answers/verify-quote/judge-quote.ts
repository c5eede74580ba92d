import { AppError } from '../../errors.ts';
import type { Wording } from '../../language/wording.ts';
import type { EarlierQuote } from '../../reply/kinds/earlier-quote.ts';
import type { VerifyQuoteReply } from '../../reply/kinds/verify-quote-reply.ts';
import type { Quoted } from '../../reply/verify-quotes.ts';
import { bareWords } from './bare-words.ts';

/** Words that somebody quotes, and whose they are said to be. */
export interface QuoteClaim {
  readonly quote: string;
  /** Id of an article; empty for any. */
  readonly article: string;
  /** A person's name; empty for nobody in particular. */
  readonly speaker: string;
}

/** What a verdict rests on. Whatever is quoted has been compared with its article. */
export interface QuoteSources {
  /** The sentences that print these words, the words marked. @param article an id; null for every article. */
  printing(words: string, article: string | null): Promise<Quoted>;
  /** Whether one of the articles prints these words as the speech of this person. */
  isSaidBy(speaker: string, words: string): Promise<boolean>;
  /** As whose speech the articles print what is cited, by the names they use there. */
  speakersOf(printed: Quoted): Promise<readonly string[]>;
  /** The sentences that printed these words until their articles were edited. @param article as above. */
  earlier(words: string, article: string | null): Promise<readonly EarlierQuote[]>;
  /** The sentences that come nearest to these words. */
  nearest(words: string): Promise<Quoted>;
}

export type QuoteVerdict = Omit<VerifyQuoteReply, 'command' | 'archive' | 'timingMs'>;

/** As many characters as a paragraph has at the most; what is longer is no quote. */
const LONGEST = 500;

/**
 * Whether the archive prints some words, in the article and as the speech that they are said to be of.
 * @throws {AppError} `question-empty`, `question-too-long`.
 */
export async function judgeQuote(claim: QuoteClaim, sources: QuoteSources, wording: Wording): Promise<QuoteVerdict> {
  const quote = bareWords(claim.quote);
  if (!/[\p{L}\p{N}]/u.test(quote)) throw new AppError('question-empty', 'There are no words in this quote.');
  if (quote.length > LONGEST)
    throw new AppError('question-too-long', `A quote has at most ${LONGEST} characters; this one has ${quote.length}.`);
  const { article, speaker } = { article: claim.article.trim(), speaker: claim.speaker.trim() };
  const asked = { quote, article: article || null, speaker: speaker || null };

  const inArticle = article === '' ? null : await sources.printing(quote, article);
  const isElsewhere = inArticle?.lines.length === 0;
  const printed = inArticle === null || isElsewhere ? await sources.printing(quote, null) : inArticle;
  const earlier = await earlierOf({ quote, article, isElsewhere, isPrinted: isStillSaid(printed) }, sources);
  const [last] = earlier;
  if (last !== undefined) {
    const reason = wording.say('verify-quote.earlier', { title: last.title, date: wording.date(last.changedOn) });
    const isToTheLetter = earlier.some((one) => one.quote.includes(quote));
    const { lines, citations } = printed.lines.length > 0 ? printed : await sources.nearest(quote);
    return { ...asked, kind: 'earlier', reason, isToTheLetter, saidBy: [], earlier, lines, citations };
  }
  if (printed.lines.length === 0) {
    const reason = wording.say('verify-quote.not-printed');
    const { lines, citations } = await nearestTo({ quote, speaker }, sources);
    return { ...asked, kind: 'not-found', reason, isToTheLetter: false, saidBy: [], earlier, lines, citations };
  }

  const { lines, citations } = printed;
  const isToTheLetter = lines.some(({ text }) => text.includes(quote));
  const saidBy = await sources.speakersOf(printed);
  const found = { ...asked, isToTheLetter, saidBy, earlier, lines, citations };
  if (isElsewhere)
    return { ...found, kind: 'misattributed', reason: wording.say('verify-quote.elsewhere', { article }) };
  if (speaker === '' || (await sources.isSaidBy(speaker, quote))) {
    const reason = wording.say(isToTheLetter ? 'verify-quote.printed' : 'verify-quote.printed-otherwise');
    return { ...found, kind: 'exact', reason };
  }
  if (saidBy.length === 0)
    return { ...found, kind: 'exact', reason: wording.say('verify-quote.speaker-unknown', { speaker }) };
  const names = wording.both(saidBy);
  return { ...found, kind: 'misattributed', reason: wording.say('verify-quote.said-by', { names, speaker }) };
}

/** Whether more than the note of a correction prints the words, which names what the article said before. */
function isStillSaid({ lines, citations }: Quoted): boolean {
  return lines.some(({ text, citations: [number] }) => {
    const note = citations.find((citation) => citation.number === number)?.correction?.note;
    return note?.includes(text) !== true;
  });
}

interface Looked {
  readonly quote: string;
  readonly article: string;
  /** It is printed, but not in that article. */
  readonly isElsewhere: boolean;
  readonly isPrinted: boolean;
}

/** Where the words stood before: in the article that they are said to be of, or anywhere where nobody prints them now. */
async function earlierOf(
  { quote, article, isElsewhere, isPrinted }: Looked,
  sources: Pick<QuoteSources, 'earlier'>,
): Promise<readonly EarlierQuote[]> {
  const own = isElsewhere ? await sources.earlier(quote, article) : [];
  return own.length > 0 || isPrinted ? own : sources.earlier(quote, null);
}

/** What comes nearest to the words; where nothing does, what the person said or did that comes nearest to them. */
async function nearestTo(
  { quote, speaker }: Pick<QuoteClaim, 'quote' | 'speaker'>,
  sources: Pick<QuoteSources, 'nearest'>,
): Promise<Quoted> {
  const nearest = await sources.nearest(quote);
  return nearest.lines.length > 0 || speaker === '' ? nearest : sources.nearest(`${speaker}: ${quote}`);
}
