import type { Wording } from '../../language/wording.ts';
import { isPersonal } from '../../people/words/is-personal.ts';
import { contentWords } from '../../text/words.ts';
import { continueQuestion } from './continue-question.ts';
import type { Earlier } from '../../reply/kinds/earlier.ts';
import { findDatePhrase } from '../dates/find-date-phrase.ts';
import { findPronoun, type Pronoun } from './find-pronoun.ts';
import { askInstead, byWhom, isBare, partsOf } from './question-parts.ts';
import { nameLikeIn, peopleIn, placeIn, type Referent, subjectIn, thingIn } from './referents.ts';

/** A question that needs no other to be understood. */
export interface StandAlone {
  readonly question: string;
  /** How it was completed. */
  readonly notes: readonly string[];
}

export interface StandAloneOptions {
  /** Names that the archive knows. */
  readonly people: readonly string[];
  /** Those that the article of the answer before names. */
  readonly told?: readonly string[];
  /** For the notes; the question itself stays in its own language. */
  readonly wording: Wording;
}

/**
 * Completes a question that refers back to the exchange before it: "and in 2024?", "who is he?", "why?". Null for one
 * that stands by itself, or whose referent is not known: that is never touched.
 */
export function standAlone(
  text: string,
  earlier: Earlier,
  { people, told = [], wording }: StandAloneOptions,
): StandAlone | null {
  // What said nothing itself says nothing more now.
  if (contentWords(earlier.question).length === 0 && earlier.quote === null) return null;
  const completed = (question: string, meant: Meant | null = null): StandAlone => complete(question, meant, wording);
  if (isBare(text)) return completed(askInstead(text, earlier.question, onlyOneIn(earlier.quote ?? '', people)));
  if (WHO_DID_IT.test(text)) return completed(byWhom(earlier.question));
  const continued = continueQuestion(text, earlier, people);
  const question = continued ?? text;
  const pronoun = findPronoun(question);
  if (pronoun === null) return continued === null ? null : completed(continued);
  const meant = referentOf(pronoun, earlier, people) ?? onlyOne(pronoun, told);
  if (meant === null) return continued === null ? null : completed(continued);
  const whole = `${question.slice(0, pronoun.start)}${inPlaceOf(pronoun, meant.name)}${question.slice(pronoun.end)}`;
  return completed(whole, meant);
}

/** The person whom a sentence names, where it names one. */
function onlyOneIn(quote: string, known: readonly string[]): string | null {
  const [one, ...others] = peopleIn(quote, known);
  return one === undefined || others.length > 0 ? null : one.name;
}

/** "Who won …", not "who is …". */
const ASKS_WHO = /^\s*(?:who|which\s+\p{L}+)\s+(?!(?:is|are|was|were|did|does|do|will|has|have|had)\b)\p{L}/iu;

/** Whoever did what is told, not somebody who is named. */
const WHO_DID_IT =
  /^\s*(?:and\s+)?who(?:\s+(?:did|caused|does)\s+(?:it|this|that)|\s+was\s+(?:it|that|behind\s+it)|[’']?s?\s+(?:is\s+)?(?:responsible|to\s+blame))[\s?!.]*$/iu;

/** The only person that an article names is the one whom a question right after it means. */
function onlyOne({ refersTo, text }: Pronoun, told: readonly string[]): Meant | null {
  const [name, ...others] = told.filter(isPersonal);
  return refersTo !== 'person' || name === undefined || others.length > 0 ? null : { name, pronoun: text, others: [] };
}

function complete(asked: string, meant: Meant | null, wording: Wording): StandAlone {
  const question = `${asked.charAt(0).toUpperCase()}${asked.slice(1)}`;
  const { name = '', pronoun = '', others = [] } = meant ?? {};
  const taken = { name, pronoun, count: others.length, others: wording.both(others) };
  return {
    question,
    notes: [wording.say('read.as', { question }), ...(others.length === 0 ? [] : [wording.say('read.taken', taken)])],
  };
}

interface Meant {
  readonly name: string;
  /** As the question has it. */
  readonly pronoun: string;
  /** Who else may be meant. */
  readonly others: readonly string[];
}

function referentOf(
  pronoun: Pronoun,
  { question, quote, title, publishedOn }: Earlier,
  known: readonly string[],
): Meant | null {
  const asked = peopleIn(question, known);
  const told = peopleIn(quote ?? '', known);
  const mayBeSomebody = ({ name }: Referent): boolean => /\s/u.test(name) || (known.includes(name) && isPersonal(name));
  switch (pronoun.refersTo) {
    case 'person':
      // One word that the archive knows nobody by, or that nobody is called, is a company or a place.
      return personOf(pronoun, asked.filter(mayBeSomebody), somebodyTold());
    case 'people':
      if (asked.length > 1) return just(asked.map(({ name }) => name).join(' and '));
      // Of "who won the cup?" they are those who won.
      return just(ASKS_WHO.test(question) ? subjectIn(quote ?? '')?.name : null) ?? thing() ?? just(asked[0]?.name);
    case 'thing':
      return thing();
    case 'place':
      return just(placeIn(question, asked) ?? placeIn(quote ?? '', told));
    case 'statement':
      return just(contentWords(question).length === 0 ? null : `that (${partsOf(question).rest})`);
    case 'time': {
      const date = findDatePhrase(question);
      const words =
        date === null ? null : question.slice(date.start, date.end).replace(/^(?:in|on|during|since)\s+/iu, '');
      return just(words ?? (publishedOn === null ? null : DAY.format(new Date(publishedOn))));
    }
  }

  function somebodyTold(): readonly Referent[] {
    const somebody = told.filter(mayBeSomebody);
    return somebody.length > 0 ? somebody : nameLikeIn(quote ?? '');
  }

  function thing(): Meant | null {
    return just(thingIn(question, `${title ?? ''} ${quote ?? ''}`, asked)?.name);
  }

  function just(name: string | null | undefined): Meant | null {
    return name === null || name === undefined ? null : { name, pronoun: pronoun.text, others: [] };
  }
}

/** In English, as the questions are that are understood: "9 Dec 2025". */
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** Whoever the question named, else its answer; with the others who may be meant. */
function personOf(pronoun: Pronoun, asked: readonly Referent[], told: readonly Referent[]): Meant | null {
  const [taken] = asked.length > 0 ? asked : told;
  if (taken === undefined) return null;
  const others = [...new Set([...asked, ...told].map(({ name }) => name))].filter((name) => name !== taken.name);
  return { name: taken.name, pronoun: pronoun.text, others };
}

function inPlaceOf({ isPossessive }: Pronoun, name: string): string {
  return isPossessive ? `${name}’s` : name;
}
