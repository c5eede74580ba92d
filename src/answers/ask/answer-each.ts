import type { Wording } from '../../language/wording.ts';
import type { Comparison } from '../../question/read-comparison.ts';
import type { Quoted } from '../../reply/verify-quotes.ts';
import type { Answer } from './answer-question.ts';
import type { ReadAnswer } from './ask-archive.ts';

/** Answers to several questions as one: the first line of each, with its question beside it; closest where any is not answered. */
function answerOfEach(
  answers: readonly { readonly question: string; readonly answer: Answer }[],
): Omit<Answer, 'reason' | 'why'> {
  const shown: Quoted = answers.reduce<Quoted>(
    (joined, { question, answer }) => {
      const [line] = answer.lines;
      if (line === undefined) return joined;
      const from = joined.citations.length;
      const cited = answer.citations.filter(({ number }) => line.citations.includes(number));
      const numbers = cited.map((_, index) => from + index + 1);
      const note = line.note === null ? question : `${question} ${line.note}`;
      return {
        lines: [...joined.lines, { ...line, citations: numbers, note }],
        citations: [...joined.citations, ...cited.map((one, index) => ({ ...one, number: from + index + 1 }))],
      };
    },
    { lines: [], citations: [] },
  );
  const isAnswered = answers.every(({ answer }) => answer.kind === 'answered');
  return {
    ...shown,
    kind: isAnswered ? 'answered' : shown.lines.length > 0 ? 'closest' : 'not-found',
    confidence: Math.min(...answers.map(({ answer }) => answer.confidence)),
  };
}

/** Asks for each of several things, and says so. @param note how. */
export async function answerComparison(
  text: string,
  { questions }: Comparison,
  {
    ask,
    wording,
    note,
  }: {
    readonly ask: (question: string) => Promise<ReadAnswer>;
    readonly wording: Wording;
    readonly note: string;
  },
): Promise<ReadAnswer> {
  const answers: ReadAnswer[] = [];
  for (const question of questions) answers.push(await ask(question));
  const each = answerOfEach(answers.map((answer) => ({ question: answer.question, answer })));
  const unanswered = answers
    .filter(({ kind }) => kind !== 'answered')
    .map(({ question }) => wording.say('quoted', { words: question }));
  return {
    question: text.trim(),
    readAs: null,
    talk: null,
    why: null,
    ...each,
    reason:
      unanswered.length === 0 ? null : wording.say('read.each-unanswered', { questions: wording.both(unanswered) }),
    notes: [note],
  };
}
