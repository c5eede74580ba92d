/**
 * Makes a small news archive with its questions, a folder that `dateline eval` takes:
 *
 *   npx tsx tests/quality/small-news/make-archive.ts CORPORA_FOLDER OUTPUT_FOLDER [--set measuring|fitting]
 *
 * The articles are taken out of the gzipped corpora; `README.md` beside this file says which and whose they are.
 */
import { parseArgs } from 'node:util';
import { messageOf } from '../../../src/errors.ts';
import { readQuestionSet, SET_NAMES } from './question-set.ts';
import { writeArchive } from './write-archive.ts';

const USAGE = `make-archive.ts CORPORA_FOLDER OUTPUT_FOLDER [--set ${SET_NAMES.join('|')}]`;

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { set: { type: 'string', default: 'measuring' } },
  });
  const [corpora, output] = positionals;
  const name = SET_NAMES.find((known) => known === values.set);
  if (corpora === undefined || output === undefined || positionals.length > 2 || name === undefined) {
    throw new Error(`usage: ${USAGE}`);
  }
  const set = readQuestionSet(name);
  const count = await writeArchive(set, { corpora, output });
  process.stdout.write(`${output}: ${count} articles, ${set.questions.length} questions\n`);
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
