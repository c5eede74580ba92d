import { plainWord } from './said-words.ts';

/** How far into what is said a phrase has come. */
export interface Reached {
  /** The word that comes next. */
  readonly at: number;
  /** The words of the topic, half-open; null where there is none. */
  readonly topic: readonly [from: number, to: number] | null;
}

/**
 * What reads a phrase from a place on, and then what follows it; the first way in which both succeed. Fuller ways are tried
 * before shorter ones, but a topic is as short as can be.
 */
export type ReadPhrase = (said: readonly string[], from: Reached, rest: Rest) => Reached | null;
type Rest = (reached: Reached) => Reached | null;

/**
 * Reads the notation of phrases: of `[…]` nothing need be said, of `(…|…)` one is, `{topic}` is anything. A pattern of them
 * all is compiled for a tenth of a second in every run; this takes a hundredth.
 * @param spell how words of the phrase are spelled
 */
export function readPhrase(phrase: string, spell = plainWord): ReadPhrase {
  const marks = phrase.match(/\{topic\}|[[\]()|]|[^\s[\]()|]+/gu) ?? [];
  let at = 0;
  return alternatives();

  function alternatives(): ReadPhrase {
    const ways = [sequence()];
    while (marks[at] === '|') {
      at += 1;
      ways.push(sequence());
    }
    const [only] = ways;
    return ways.length === 1 && only !== undefined ? only : oneOf(ways);
  }

  function sequence(): ReadPhrase {
    let read = nothing;
    for (let mark = marks[at]; mark !== undefined && !'|)]'.includes(mark); mark = marks[at])
      read = joined(read, part(mark));
    return read;
  }

  function part(mark: string): ReadPhrase {
    at += 1;
    if (mark === '{topic}') return topic;
    if (mark !== '(' && mark !== '[') return word(spell(mark));
    const within = alternatives();
    at += 1; // its closing bracket
    return mark === '(' ? within : oneOf([within, nothing]);
  }
}

const nothing: ReadPhrase = (_, from, rest) => rest(from);

function word(plain: string): ReadPhrase {
  return (said, { at, topic: before }, rest) => (said[at] === plain ? rest({ at: at + 1, topic: before }) : null);
}

function joined(first: ReadPhrase, second: ReadPhrase): ReadPhrase {
  if (first === nothing) return second;
  return (said, from, rest) => first(said, from, (reached) => second(said, reached, rest));
}

function oneOf(ways: readonly ReadPhrase[]): ReadPhrase {
  return (said, from, rest) => {
    for (const way of ways) {
      const reached = way(said, from, rest);
      if (reached !== null) return reached;
    }
    return null;
  };
}

const topic: ReadPhrase = (said, { at }, rest) => {
  for (let to = at + 1; to <= said.length; to += 1) {
    const reached = rest({ at: to, topic: [at, to] });
    if (reached !== null) return reached;
  }
  return null;
};
