import type { ArchiveFilters } from '../../archive/archive.ts';
import { isCapitalised } from '../../text/is-capitalised.ts';
import type { Wording } from '../../language/wording.ts';
import { articlesNaming } from '../../people/person/articles-naming.ts';
import { findPerson } from '../../people/person/find-person.ts';
import { speechOf } from '../../people/person/speech-of.ts';
import { readInTurn } from '../../people/reading/read-in-turn.ts';
import type { PreparePeople } from '../../people/reading/read-people.ts';
import { quoteLines } from '../../reply/quote-lines.ts';
import type { Retrieval } from '../../retrieval/retrieve.ts';
import { verifyQuoted } from '../../retrieval/verify-quoted.ts';
import type { Answer } from './answer-question.ts';
import { speakerAsked } from './asked/speaker-asked.ts';
import { MOST_LINES } from './lines/choose-lines.ts';

export interface WhatWasSaidOptions {
  readonly filters: ArchiveFilters;
  readonly prepare: PreparePeople;
  readonly wording: Wording;
}

/**
 * Answers "what did X say?" with the words that articles surely give to X, the newest first: whose words they are is read
 * from how a sentence is made ("…, she said"), which no likeness to the question tells. Null for any other question, and
 * where that is nobody, or more than one, or somebody whose words no article prints.
 */
export async function whatWasSaid(
  question: string,
  { archive }: Retrieval,
  { filters, prepare, wording }: WhatWasSaidOptions,
): Promise<Answer | null> {
  const name = speakerAsked(question);
  if (name === null || !name.split(/\s/u).some(isCapitalised)) return null;
  const articles = await articlesNaming(name, archive, filters);
  const person = findPerson(name, articles, { read: await readInTurn(articles, prepare), wording });
  if (person.kind !== 'found') return null;
  const speech = speechOf(person, articles, wording).slice(0, MOST_LINES);
  const quoted = await verifyQuoted(quoteLines(speech), archive);
  return quoted.lines.length === 0 ? null : { kind: 'answered', reason: null, confidence: SURE, ...quoted, why: null };
}

/** How sure it is whose words they are: of words that speech on real pages was given to, nearly all were theirs. */
const SURE = 0.95;
