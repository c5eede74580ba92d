/** A row of the report. */
export interface Measure {
  /** As the measured processes call it. */
  readonly value: string;
  readonly label: string;
  readonly unit: 'ms' | 'bytes' | 'share';
  /** Whether a smaller value is the better one. */
  readonly isCost: boolean;
}

/** What is reported, in order. Times are of the processor: what else the machine does changes them least. */
export const MEASURES: readonly Measure[] = [
  { value: 'build processor', label: 'build', unit: 'ms', isCost: true },
  { value: 'add processor', label: 'add one article', unit: 'ms', isCost: true },
  { value: 'remove processor', label: 'remove one article', unit: 'ms', isCost: true },
  { value: 'unchanged processor', label: 'nothing changed', unit: 'ms', isCost: true },
  { value: 'start processor', label: 'new process to first answer', unit: 'ms', isCost: true },
  { value: 'query vectors processor', label: 'query by vectors, median', unit: 'ms', isCost: true },
  { value: 'query vectors processor p95', label: 'query by vectors, p95', unit: 'ms', isCost: true },
  { value: 'query words processor', label: 'query by words, median', unit: 'ms', isCost: true },
  { value: 'query words processor p95', label: 'query by words, p95', unit: 'ms', isCost: true },
  { value: 'query both processor', label: 'query by both, median', unit: 'ms', isCost: true },
  { value: 'query both processor p95', label: 'query by both, p95', unit: 'ms', isCost: true },
  { value: 'memory', label: 'memory while answering', unit: 'bytes', isCost: true },
  { value: 'disk a passage', label: 'disk, a passage', unit: 'bytes', isCost: true },
  { value: 'recall', label: 'recall@10 of exact vectors', unit: 'share', isCost: false },
  { value: 'changes kept', label: 'changes kept when killed', unit: 'share', isCost: false },
];

/** The same by the clock on the wall, for the second table. */
export const WALL_MEASURES: readonly Measure[] = MEASURES.filter(({ unit }) => unit === 'ms').map((measure) => ({
  ...measure,
  value: measure.value.replace('processor', 'wall'),
}));

/** A value in three figures with its unit. */
export function written(value: number, { unit }: Measure): string {
  if (unit === 'share') return value.toFixed(3);
  if (unit === 'ms') return value >= 10_000 ? `${figures(value / 1000)} s` : `${figures(value)} ms`;
  return value >= 1e6 ? `${figures(value / 1e6)} MB` : `${figures(value)} B`;
}

/** Three figures that mean something. */
export function figures(value: number): string {
  if (value >= 99.5) return Math.round(value).toLocaleString('en');
  return value >= 9.95 ? value.toFixed(1) : value >= 0.0995 ? value.toFixed(2) : value.toFixed(3);
}

/** A power of ten, as short as it can be said. */
export function powerOfTen(value: number, { unit }: Measure): string {
  const [small, large, step] = unit === 'ms' ? ['ms', 's', 1e3] : value < 1e6 ? ['B', 'kB', 1e3] : ['MB', 'GB', 1e9];
  if (value >= step) return `${(value / step).toLocaleString('en')} ${large}`;
  return `${unit === 'bytes' && value >= 1e6 ? value / 1e6 : Number(value.toPrecision(1))} ${small}`;
}
