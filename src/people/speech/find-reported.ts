import type { Sentence } from '../../passages/sentence.ts';
import type { ReadText } from './quote.ts';
import type { PersonMention } from '../words/person-mention.ts';
import { sentencesAround } from './sentences-around.ts';
import { endOfVerb, tellsWhat, VERB_AND_THAT } from './speech-verbs.ts';

/** A sentence that reports what somebody said. */
export interface Reported extends Sentence {
  readonly speaker: PersonMention;
}

const QUOTATION_MARK = /["“”«»„]/u;
const ACCORDING_TO = /\baccording to (?:the )?(?:[\p{Lu}\p{Ll}.’'-]+ ){0,8}$/iu;

/**
 * Reported speech, the writer's words for what somebody said: the sentences that name their speaker with a verb of
 * saying ("X said that …", "…, X said", "according to X") and hold no quotation marks. Speech that only a pronoun or a
 * title attributes is left out.
 */
export function findReported({ text, sentences, mentions }: ReadText): readonly Reported[] {
  return mentions.flatMap((speaker, index) => {
    const sentence = sentencesAround(sentences, speaker);
    if (!sentence || QUOTATION_MARK.test(text.slice(sentence.start, sentence.end))) return [];
    const next = mentions[index + 1]?.start ?? Infinity;
    return isSpeaker(text, speaker, { sentence, next }) ? [{ ...sentence, speaker }] : [];
  });
}

interface SpeakerBounds {
  readonly sentence: Sentence;
  /** Where the next person is named. */
  readonly next: number;
}

function isSpeaker(text: string, speaker: PersonMention, { sentence, next }: SpeakerBounds): boolean {
  const before = text.slice(sentence.start, speaker.start);
  if (ACCORDING_TO.test(before)) return true;
  const verbEnd = endOfVerb(text, speaker);
  if (verbEnd !== null && verbEnd <= sentence.end) {
    const rest = text.slice(verbEnd, sentence.end);
    // "…, X said." closes the sentence; "X spoke." says nothing of what.
    if (/^\W*$/u.test(rest)) return before.includes(',');
    if (tellsWhat(text.slice(speaker.end, verbEnd), rest)) return true;
  }
  const alone = text.slice(speaker.end, Math.min(next, sentence.end));
  return !/[,;]/.test(before.slice(-2)) && VERB_AND_THAT.test(alone);
}
