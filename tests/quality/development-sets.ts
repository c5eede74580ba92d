/** A score to watch, with what it is held against. */
export interface WatchedScore {
  readonly name: string;
  readonly kind: string | null;
  /** What 60 lines of plain lexical code reach on the set, or, on the small archive, on another of its kind; null where not measured. */
  readonly floor: number | null;
  readonly aim: number | null;
  /** Figures of others, with where they stand; null for none. */
  readonly published: string | null;
}

export interface DevelopmentSet {
  readonly name: string;
  /** Relative to the project. */
  readonly folder: string;
  readonly scores: readonly WatchedScore[];
}

const first = 'answer in the first line';
const three = 'answer in three lines';
const auroc = 'AUROC of confidence, answerable against it';
const wrong = 'given as answered when 80 % of answerable ones are';
const lines = 'lines given as answers that answer';
const calibration = 'calibration error';

/** Where the small news archive is made; see make-small-news.ts. */
export const SMALL_NEWS = 'data/small-news';

type Against = Partial<Pick<WatchedScore, 'floor' | 'aim' | 'published'>>;

function watch(name: string, kind: string | null, against: Against = {}): WatchedScore {
  return { name, kind, floor: null, aim: null, published: null, ...against };
}

const LANGUAGE = [watch(first, 'answerable'), watch(three, 'answerable'), watch('article first', 'answerable')];

/** The sets that changes are measured on, and the scores that matter on each. */
export const DEVELOPMENT_SETS: readonly DevelopmentSet[] = [
  {
    name: 'squad2',
    folder: '../shared/evaluation/squad2',
    scores: [
      watch(first, 'answerable', { floor: 0.729, aim: 0.87 }),
      watch(three, 'answerable', { floor: 0.863, aim: 0.95 }),
      watch('article first', 'answerable', { floor: 0.84, aim: 0.9 }),
      watch('nDCG@10', 'answerable', { floor: 0.904 }),
      watch(auroc, 'outside', { floor: 0.883, aim: 0.97 }),
      watch(auroc, 'adversarial', { floor: 0.562, aim: 0.82 }),
      watch(wrong, 'outside', { aim: 0.08 }),
      watch(wrong, 'adversarial'),
      watch(lines, null, { aim: 0.85 }),
      watch(calibration, null, { aim: 0.04 }),
      watch('quotes verified', null, { aim: 1 }),
    ],
  },
  {
    name: 'scifact',
    folder: '../shared/evaluation/scifact',
    scores: [
      watch('nDCG@10', 'answerable', {
        floor: 0.676,
        aim: 0.71,
        published: 'BM25 .679, all-MiniLM-L6-v2 .645, bge-small-en-v1.5 .713 (its 300 test claims)',
      }),
      watch('article first', 'answerable'),
    ],
  },
  { name: 'xquad en', folder: '../shared/evaluation/xquad/en', scores: LANGUAGE },
  { name: 'xquad ru', folder: '../shared/evaluation/xquad/ru', scores: LANGUAGE },
  { name: 'xquad tr', folder: '../shared/evaluation/xquad/tr', scores: LANGUAGE },
  {
    name: 'small news',
    folder: SMALL_NEWS,
    scores: [
      watch(first, 'answerable', { floor: 0.46 }),
      watch(three, 'answerable', { floor: 0.61 }),
      watch(first, 'paraphrased', { aim: 0.5 }),
      watch(three, 'paraphrased', { floor: 0.16, aim: 0.72 }),
      watch('article first', 'answerable'),
      watch('article first', 'paraphrased'),
      watch(auroc, 'outside', { floor: 0.68, aim: 0.97 }),
      watch(auroc, 'same-people', { floor: 0.36, aim: 0.8 }),
      watch(auroc, 'false-premise'),
      watch('answered', 'false-premise', { aim: 0.2 }),
      watch(wrong, 'outside', { aim: 0.08 }),
      watch(lines, null, { aim: 0.85 }),
      watch(calibration, null, { aim: 0.04 }),
      watch('quotes verified', null, { aim: 1 }),
    ],
  },
];
