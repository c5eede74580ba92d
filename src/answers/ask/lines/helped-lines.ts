import type { Quoted } from '../../../reply/verify-quotes.ts';
import type { AnswerHelp } from './answer-help.ts';
import { chooseLines, type ChooseOptions } from './choose-lines.ts';
import { markSpans } from './mark-spans.ts';
import type { WeighedSentence } from '../evidence/weigh-evidence.ts';

export interface HelpedLinesOptions extends ChooseOptions {
  readonly help: AnswerHelp;
}

/**
 * The lines that are shown. Optional models say in which order and which words to mark, never whether to answer.
 * @param sentences most probable first.
 */
export async function helpedLines(
  question: string,
  sentences: readonly WeighedSentence[],
  { help, ...options }: HelpedLinesOptions,
): Promise<Quoted> {
  const ordered = await help.order(question, sentences);
  if (!options.isAnswer) return chooseLines(ordered, options);
  const read = await help.read(question, ordered);
  return markSpans(chooseLines(read.sentences, options), read.spans);
}
