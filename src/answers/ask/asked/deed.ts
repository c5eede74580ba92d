import { contentWords, type Word, wordsOf } from '../../../text/words.ts';
import { isCapitalised } from '../../../text/is-capitalised.ts';
import { isMutual } from './mutual-verbs.ts';

/** Who does something to whom, as a question has it. */
export interface Deed {
  /** Stems of what may be the verb: one of them is. */
  readonly verbs: ReadonlySet<string>;
  /** Who does it, and to whom it is done; null for what is asked for. */
  readonly agent: Word | null;
  readonly patient: Word | null;
}

/**
 * The deed that a question asks about, by where its words stand around the verb: "did Iran attack the US", "who attacked
 * Iran", "whom did Iran attack", "was Iran attacked by the US", "who was Iran attacked by". Null for any other question:
 * nothing is guessed where the places of the words leave it open.
 */
export function deedIn(question: string): Deed | null {
  const content = contentWords(question);
  for (const [form, read] of FORMS) {
    const found = form.exec(question)?.groups;
    const deed = found === undefined ? null : read((name) => wordsIn(found[name], question, content));
    if (deed !== null) return deed;
  }
  return null;
}

type Part = (name: 'verb' | 'agent' | 'patient' | 'said') => readonly Word[];

const BE = '(?:is|are|was|were|has been|have been|had been|will be)';
const WHEN = '(?:when |where |why |how |how often |and |but )?';

const form = (words: string): RegExp => new RegExp(`^\\W*${words}\\W*$`, 'iu');

/** In order: the first that says who did what to whom decides. */
const FORMS: readonly (readonly [RegExp, (part: Part) => Deed | null])[] = [
  [
    form(`(?:who|whom|which \\w+) ${BE} (?<said>.+) by`),
    (part) => deedOf(part('said').slice(-1), null, head(part('said').slice(0, -1))),
  ],
  [
    form(`by (?:who|whom|which \\w+) ${BE} (?<said>.+)`),
    (part) => deedOf(part('said').slice(-1), null, head(part('said').slice(0, -1))),
  ],
  [
    form(`${WHEN}${BE} (?<said>.+) by (?<agent>.+)`),
    (part) => deedOf(part('said').slice(-1), head(part('agent')), head(part('said').slice(0, -1))),
  ],
  [form('(?:who|whom|which \\w+) (?:did|does|do|has|have|had) (?<said>.+)'), (part) => deedOfAgent(part('said'))],
  [
    form(`${WHEN}(?:did|does|do|has|have|had|will|would|can|could|may|might|must|should) (?<said>.+)`),
    (part) => deedBetween(part('said')),
  ],
  [
    form(
      'who (?:has |have |had |will |would |can |could |may |might |must |should |ever |first |really )*(?!is |are |was |were |be |did |does |do )(?<verb>\\S+) (?:on |against |at )?(?<patient>.+)',
    ),
    (part) => deedOf(part('verb'), null, head(part('patient'))),
  ],
];

/** "Iran attack", of "whom did Iran attack": who does it comes first, and must be a name to be told from the verb. */
function deedOfAgent(words: readonly Word[]): Deed | null {
  const [first, ...others] = words;
  const agent = nameFrom(words, 0);
  return first === undefined || !isName(first)
    ? null
    : deedOf(
        others.filter((word) => !isName(word)),
        agent,
        null,
      );
}

/** "Iran attack the US": what stands between two names is the verb, or has it. */
function deedBetween(words: readonly Word[]): Deed | null {
  const verb = words.findIndex((word) => !isName(word));
  const second = words.findIndex((word, index) => index > verb && isName(word));
  const [agent, patient] = [words[verb - 1], nameFrom(words, second)];
  return agent === undefined || patient === null ? null : deedOf(words.slice(verb, second), agent, patient);
}

function deedOf(verbs: readonly Word[], agent: Word | null, patient: Word | null): Deed | null {
  const stems = verbs.map(({ stem }) => stem);
  if (stems.length === 0 || (agent === null && patient === null) || stems.some(isMutual)) return null;
  return { verbs: new Set(stems), agent, patient };
}

/** What a phrase is about: its name, else its last word. */
function head(words: readonly Word[]): Word | null {
  return nameFrom(words, words.findIndex(isName)) ?? words.at(-1) ?? null;
}

/** The last word of a name that begins there: a surname. Null for -1. */
function nameFrom(words: readonly Word[], at: number): Word | null {
  const one = words[at];
  const next = words[at + 1];
  if (one === undefined) return null;
  return next !== undefined && isName(next) ? nameFrom(words, at + 1) : one;
}

const isName = ({ text }: Word): boolean => isCapitalised(text);

/** What ends a phrase: what follows says where, when or what for. */
const PREPOSITION =
  /(?:^|\s)(?:in|on|at|to|for|from|with|as|into|over|during|after|before|near|since|when|while|because|until|through|of)(?=\s)/iu;

/** The content words of a part of the question, up to a preposition; none where it begins with one. */
function wordsIn(part: string | undefined, question: string, content: readonly Word[]): readonly Word[] {
  if (part === undefined) return [];
  const from = question.lastIndexOf(part);
  const until = from + (PREPOSITION.exec(part)?.index ?? part.length);
  const own = new Set(wordsOf(question).flatMap(({ start }) => (start >= from && start < until ? [start] : [])));
  return content.filter(({ start }) => own.has(start));
}
