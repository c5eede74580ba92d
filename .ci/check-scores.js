// Compares the scores of `dateline eval --json` with the least that a change may leave them at.
//   node .ci/check-scores.js SCORES.json SET
import { readFileSync } from 'node:fs';

/** A little under what was measured on every other question, so that only a real loss fails. */
const LEAST = {
  squad2: {
    'answer in the first line, answerable': 0.85,
    'answer in three lines, answerable': 0.91,
    'AUROC of confidence, answerable against it, outside': 0.94,
    'AUROC of confidence, answerable against it, adversarial': 0.76,
    'article first, answerable': 0.88,
    'quotes verified': 1,
  },
  scifact: { 'nDCG@10, answerable': 0.69 },
};

const [file = '', set = ''] = process.argv.slice(2);
const { scores } = JSON.parse(readFileSync(file, 'utf8'));
const measured = new Map(scores.map(({ name, kind, value }) => [kind === null ? name : `${name}, ${kind}`, value]));
for (const [name, value] of measured) process.stdout.write(`${value.toFixed(3)}  ${name}\n`);

const lost = Object.entries(LEAST[set] ?? {}).filter(([name, least]) => !(measured.get(name) >= least));
for (const [name, least] of lost) process.stdout.write(`!! ${name} is below ${least}\n`);
process.exitCode = lost.length > 0 || !(set in LEAST) ? 1 : 0;
