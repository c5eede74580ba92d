import type { ArchiveFilters } from '../../../archive/archive.ts';
import type { Article } from '../../../articles/article.ts';
import type { Wording } from '../../../language/wording.ts';
import { findNamed, type Named } from '../../../people/person/find-named.ts';
import { firstPrinting, introductionOf } from '../../../people/person/introduction-of.ts';
import { foldName } from '../../../people/words/fold-name.ts';
import { quoteLines, type UncitedLine } from '../../../reply/quote-lines.ts';
import type { Retrieval } from '../../../retrieval/retrieve.ts';
import { verifyQuoted } from '../../../retrieval/verify-quoted.ts';
import type { Answer } from '../answer-question.ts';
import { personAsked } from '../asked/person-asked.ts';
import { MOST_LINES } from '../lines/choose-lines.ts';
import type { Told, WayToTell } from './told-surely.ts';

/**
 * Answers "who is X?" with the sentence that prints X's title, which no likeness to the question tells; without one with what
 * answers by its words and names them, else with the sentence that names them first. Of several people of the name each is
 * told of; a name that no article prints is refused by it. Null for any other question, and for a word that is nobody's name.
 */
export const whoSomebodyIs: WayToTell = async (question, { archive }, { answerFrom, ...options }) => {
  const name = personAsked(question);
  if (name === null) return null;
  const find = (called: string): Promise<Named> => findNamed(called, { archive, ...options });
  const { result, articles } = await find(name);
  if (result.kind === 'ambiguous') {
    const bearers = await Promise.all(result.candidates.slice(0, MOST_LINES).map(find));
    return tell(TITLED, bearers.flatMap(introducing), { archive, notes: [result.reason] });
  }
  const titled = result.kind === 'found' ? introductionOf(result, articles).slice(0, MOST_LINES) : [];
  if (titled.length > 0) return tell(TITLED, titled, { archive });
  const isFull = /\s/u.test(name);
  if (result.kind === 'not-found' && !isFull) return null;
  const names = result.kind === 'found' ? [result.name, ...result.variants] : [name];
  const naming = articles.filter(({ body }) => names.some((one) => body.includes(one)));
  // A word that somebody is called by too is something else, where most articles that print it do not mean them.
  if (!isFull && result.kind === 'found' && result.articleIds.length * 2 <= naming.length) return null;
  if (naming.length === 0) return isNowhere(name, articles, options.filters) ? refusal(name, options.wording) : null;
  const answer = await answerFrom(naming.map(({ id }) => id));
  return isOf(names, answer) ? { ...answer, notes: [] } : tell(NAMED, firstPrinting(names, naming), { archive });
};

/** How often the title is the one of whoever is asked for, and the sentence that names somebody first says who that is (docs/decisions/0013-names.md). */
const TITLED = 0.95;
const NAMED = 0.85;

interface TellingOptions {
  readonly archive: Retrieval['archive'];
  readonly notes?: readonly string[];
}

/** Sentences as an answer; null where the archive does not print them any more. */
async function tell(
  confidence: number,
  lines: readonly UncitedLine[],
  { archive, notes = [] }: TellingOptions,
): Promise<Told | null> {
  const quoted = await verifyQuoted(quoteLines(lines), archive);
  return quoted.lines.length === 0 ? null : { kind: 'answered', reason: null, confidence, ...quoted, why: null, notes };
}

/** The sentence that says who somebody is, or else names them first; none for nobody. */
function introducing({ result, articles }: Named): readonly UncitedLine[] {
  if (result.kind !== 'found') return [];
  const [line] = introductionOf(result, articles);
  return line === undefined ? firstPrinting([result.name, ...result.variants], articles) : [line];
}

/** Whether an answer begins with a sentence that names somebody, or means them by a pronoun. */
function isOf(names: readonly string[], { kind, lines: [first] }: Answer): boolean {
  return (
    kind === 'answered' &&
    names.some((one) => first?.text.includes(one) === true || first?.note?.includes(one) === true)
  );
}

/** Whether no article prints a name. Filters may have left out whom it names, and an outlet is no person. */
function isNowhere(name: string, articles: readonly Article[], filters: ArchiveFilters): boolean {
  const folded = ` ${foldName(name)} `;
  const printed = articles.some(({ title, source, body }) =>
    ` ${foldName(`${title} ${source} ${body}`)} `.includes(folded),
  );
  return !printed && Object.keys(filters).length === 0;
}

function refusal(name: string, wording: Wording): Told {
  const reason = wording.say('refusal.nobody', { words: wording.say('quoted', { words: name }) });
  return { kind: 'not-found', reason, confidence: 0, lines: [], citations: [], why: null, notes: [] };
}
