import { contentWords, type Word } from '../../../text/words.ts';
import { type AskedKind, askedKind } from './asked-kind.ts';
import { type AskedUnit, askedUnit } from './asked-unit.ts';
import { countedThing } from './counted-thing.ts';
import { type Exclusion, exclusionsIn } from './opposites.ts';
import { isNegated, qualifiersIn } from './qualifiers.ts';
import type { WordRarity } from '../../../retrieval/word-rarity.ts';
import { isCapitalised } from '../../../text/is-capitalised.ts';

/** A question, taken apart. */
export interface AnalysedQuestion {
  readonly text: string;
  readonly kind: AskedKind;
  /** Null when the question does not say in what the answer is measured. */
  readonly unit: AskedUnit | null;
  /** Stems of what is to be counted; none when nothing is. */
  readonly counted: ReadonlySet<string>;
  readonly isNegated: boolean;
  /** "first", "former"; none in most. */
  readonly qualifiers: readonly string[];
  /** What it says that excludes others of its kind; none in most. */
  readonly exclusions: readonly Exclusion[];
  readonly words: readonly QuestionWord[];
}

export interface QuestionWord extends Word {
  /** 0..1, how telling it is (`WordRarity`). */
  readonly weight: number;
  /** A name or figure: what an answer must be about, not merely near to. */
  readonly isName: boolean;
  /** It stands nowhere in the archive. */
  readonly isUnknown: boolean;
}

/** Stems of the words that a question is about. */
export function stemsAsked(text: string): readonly string[] {
  return contentWords(text).map(({ stem }) => stem);
}

/** Takes a question apart. @param rarity of its `stemsAsked` in the archive that is asked. */
export function analyseQuestion(text: string, rarity: WordRarity): AnalysedQuestion {
  const words = contentWords(text);
  return {
    text,
    kind: askedKind(text),
    unit: askedUnit(text),
    counted: countedThing(text),
    isNegated: isNegated(text),
    qualifiers: qualifiersIn(text),
    exclusions: exclusionsIn(text),
    words: words.map((word) => ({
      ...word,
      weight: rarity.rarity(word.stem),
      isName: /^\p{N}/u.test(word.text) || (isCapitalised(word.text) && !opensSentence(text, word.start)),
      isUnknown: rarity.passages(word.stem) === 0,
    })),
  };
}

/** The first word of a sentence is capitalised whatever it is, unless it is all capitals ("NATO"). */
function opensSentence(text: string, start: number): boolean {
  const isFirst = /(?:^|[.?!]\s+)[^\p{L}\p{N}]*$/u.test(text.slice(0, start));
  return isFirst && !/^\p{Lu}{2}/u.test(text.slice(start));
}
