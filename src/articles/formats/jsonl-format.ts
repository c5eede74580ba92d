import { setImmediate } from 'node:timers/promises';
import { messageOf } from '../../errors.ts';
import { type ArticleFormat, type FormatProblem, MAX_LINES_FILE_BYTES, type ParsedArticle } from '../article-format.ts';
import { textual } from '../textual.ts';
import { readRecord, toParsedFile } from './article-record.ts';

/** Lines read before whatever else waits gets its turn: a bot must answer while a large file is read. */
const LINES_A_TURN = 200;

/** Broken lines that are named one by one. A file of other things under this name may have a million. */
const MOST_PROBLEMS = 20;

/** One article a line; `article-record.ts` has the fields. A line that cannot be read is reported, the others are kept. */
export const jsonlFormat: ArticleFormat = {
  extensions: ['.jsonl', '.ndjson'],
  maxBytes: MAX_LINES_FILE_BYTES,
  parse: textual(async (text) => {
    const records: (ParsedArticle | FormatProblem)[] = [];
    for (const { line, number } of linesOf(text)) {
      if (number % LINES_A_TURN === 0) await setImmediate();
      if (line !== '') records.push(await readLine(line, number));
    }
    const { articles, problems } = toParsedFile(records);
    return { articles, problems: problems.length <= MOST_PROBLEMS ? problems : summarised(problems) };
  }),
};

/** One at a time: a list of all would double the memory that a large file takes. */
function* linesOf(text: string): Iterable<{ readonly line: string; readonly number: number }> {
  for (let start = 0, number = 1; start < text.length; number += 1) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield { line: text.slice(start, end).trim(), number };
    start = end + 1;
  }
}

async function readLine(line: string, number: number): Promise<ParsedArticle | FormatProblem> {
  try {
    return await readRecord(JSON.parse(line), { line: number, name: `line ${number}` });
  } catch (error) {
    return { line: number, message: `line ${number}: is not JSON (${messageOf(error)}); correct it` };
  }
}

function summarised(problems: readonly FormatProblem[]): readonly FormatProblem[] {
  const named = problems.slice(0, MOST_PROBLEMS);
  const message = `${problems.length - named.length} more lines cannot be read, the last of them line ${problems.at(-1)?.line}`;
  return [...named, { line: null, message }];
}
