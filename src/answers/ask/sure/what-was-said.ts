import { isCapitalised } from '../../../text/is-capitalised.ts';
import { articlesNaming } from '../../../people/person/articles-naming.ts';
import { speechBy } from '../../../people/person/speech-by.ts';
import { quoteLines } from '../../../reply/quote-lines.ts';
import { verifyQuoted } from '../../../retrieval/verify-quoted.ts';
import { speakerAsked } from '../asked/speaker-asked.ts';
import { MOST_LINES } from '../lines/choose-lines.ts';
import type { WayToTell } from './told-surely.ts';

/**
 * Answers "what did X say?" with the words that articles surely give to X, the newest first: whose words they are is read
 * from how a sentence is made ("…, she said"), which no likeness to the question tells. Null for any other question, and
 * where that is nobody, or more than one, or somebody whose words no article prints.
 */
export const whatWasSaid: WayToTell = async (question, { archive }, { filters, prepare, wording }) => {
  const name = speakerAsked(question);
  if (name === null || !name.split(/\s/u).some(isCapitalised)) return null;
  const articles = await articlesNaming(name, archive, filters);
  const speech = await speechBy(name, articles, { prepare, wording });
  if (speech === null) return null;
  const quoted = await verifyQuoted(quoteLines(speech.slice(0, MOST_LINES)), archive);
  if (quoted.lines.length === 0) return null;
  return { kind: 'answered', reason: null, confidence: SURE, ...quoted, why: null, notes: [] };
};

/** How sure it is whose words they are: of words that speech on real pages was given to, nearly all were theirs. */
const SURE = 0.95;
