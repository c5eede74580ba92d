import { readFileSync } from 'node:fs';
import { quantile } from '../../src/measure/metrics.ts';
import { findNames } from '../../src/people/names/find-names.ts';
import { nameWords } from '../../src/people/words/name-word.ts';

// How many words a second the names of articles are found in: npx tsx tests/bench/name-speed.ts TEXT_FILE...
// Each file is read as one article, again and again. Time of this process on the processor counts, so that other work on
// the machine does not; the time on the clock is printed beside it.

const ROUNDS = 30;

const texts = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
if (texts.length === 0) throw new Error('Name at least one file of text.');
const words = texts.reduce((sum, text) => sum + nameWords(text).length, 0);

const rounds = Array.from({ length: ROUNDS }, () => {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  for (const text of texts) findNames(text);
  const { user, system } = process.cpuUsage(processor);
  return { clock: words / ((performance.now() - clock) / 1000), processor: words / ((user + system) / 1_000_000) };
});

for (const time of ['processor', 'clock'] as const) {
  const rates = rounds.map((round) => round[time]);
  process.stdout.write(
    `${Math.round(quantile(rates, 0.5)).toLocaleString('en')} words a second by the ${time} (median of ${ROUNDS} rounds over ${words} words; first round ${Math.round(rates[0] ?? 0).toLocaleString('en')})\n`,
  );
}
