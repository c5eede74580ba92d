import type { EvalReply, QuestionOutcome, Score } from '../reply/kinds/eval-reply.ts';
import type { PlainScore } from './kinds.ts';
import { scoresOf } from './scores-of.ts';
import { seededRandom } from '../seeded-random.ts';

/** An earlier run, as `eval --json` printed it. */
export interface EarlierRun {
  readonly file: string;
  readonly scores: readonly Pick<Score, 'name' | 'kind' | 'value'>[];
  readonly outcomes: readonly QuestionOutcome[];
}

/**
 * Says of every score what it was in an earlier run, and whether the difference is more than chance: by a paired
 * bootstrap over the questions that both runs asked (Koehn, 2004): the questions are drawn again and again with
 * replacement, both runs are scored on each draw, and a difference counts when 95 of 100 draws agree on its sign on
 * either side (a two-sided 95 % interval that leaves out nought). Draws are the same in every run.
 */
export function compareRuns(reply: EvalReply, earlier: EarlierRun): EvalReply {
  const before = new Map(earlier.outcomes.map((outcome) => [outcome.id, outcome]));
  const pairs = reply.outcomes.flatMap((now): readonly Pair[] => {
    const former = before.get(now.id);
    return former === undefined ? [] : [{ now, former }];
  });
  const formerScores = new Map([...earlier.scores, ...scoresOf(pairs.map(({ former }) => former))].map(byKey));
  const nowScores = new Map(scoresOf(pairs.map(({ now }) => now)).map(byKey));
  const intervals = differencesByChance(pairs);
  return {
    ...reply,
    scores: reply.scores.map((score) => {
      const key = keyOf(score);
      const former = formerScores.get(key)?.value ?? null;
      const difference = (nowScores.get(key)?.value ?? score.value) - (former ?? 0);
      return {
        ...score,
        former: former === null ? null : Number(former.toFixed(4)),
        change: changeOf(score, difference, intervals.get(key)),
      };
    }),
    baseline: { file: earlier.file, questions: pairs.length },
  };
}

interface Pair {
  readonly now: QuestionOutcome;
  readonly former: QuestionOutcome;
}

const DRAWS = 400;
/** Draws left out at either end: 2.5 of 100. */
const OUTSIDE = DRAWS / 40;

/** The differences of each score over the draws, smallest first. */
function differencesByChance(pairs: readonly Pair[]): ReadonlyMap<string, readonly number[]> {
  const random = seededRandom(1);
  const differences = new Map<string, number[]>();
  for (let draw = 0; draw < DRAWS && pairs.length > 0; draw += 1) {
    const drawn = pairs.flatMap(() => pairs[Math.floor(random() * pairs.length)] ?? []);
    const former = new Map(scoresOf(drawn.map((pair) => pair.former)).map(byKey));
    for (const score of scoresOf(drawn.map((pair) => pair.now))) {
      const other = former.get(keyOf(score));
      if (other === undefined) continue;
      const found = differences.get(keyOf(score)) ?? [];
      found.push(score.value - other.value);
      differences.set(keyOf(score), found);
    }
  }
  for (const values of differences.values()) values.sort((a, b) => a - b);
  return differences;
}

function changeOf({ aim }: Score, difference: number, draws: readonly number[] | undefined): Score['change'] {
  if (draws === undefined || draws.length < DRAWS) return null;
  const [low = 0, high = 0] = [draws[OUTSIDE], draws[DRAWS - 1 - OUTSIDE]];
  if (low <= 0 && high >= 0) return 'noise';
  if (aim === null) return 'moved';
  return difference > 0 === (aim === 'higher') ? 'better' : 'worse';
}

type Named = Pick<PlainScore, 'name' | 'kind' | 'value'>;

const keyOf = ({ name, kind }: Pick<Named, 'name' | 'kind'>): string => `${name}\n${kind ?? ''}`;
const byKey = (score: Named): readonly [string, Named] => [keyOf(score), score];
