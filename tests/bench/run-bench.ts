import { join } from 'node:path';

// The one entry to everything that is measured by hand:
//   npm run bench                          Dateline beside other libraries, on made-up articles
//   npm run bench -- NAME [ARGUMENTS]      another; each file says what it takes
//   npm run bench -- list                  what there is

const BENCHES: Readonly<Record<string, { readonly file: string; readonly says: string }>> = {
  peers: {
    file: 'beside-others/run-peers.ts',
    says: 'Dateline beside other libraries, on the same articles and vectors',
  },
  'cold-ask': { file: 'cold-ask.ts', says: 'a question on the command line, from an empty start' },
  'update-costs': { file: 'update-costs.ts', says: 'articles added, changed and removed in a large archive' },
  'story-speed': { file: 'story-speed.ts', says: 'who, quotes, timeline and summary, and how long each blocks' },
  'passages-a-second': { file: 'passages-a-second.ts', says: 'embedding, by model' },
  'watch-delay': { file: 'watch-delay.ts', says: 'how soon what happens in the folder is in an answer' },
  'while-indexing': { file: 'while-indexing.ts', says: 'how a process answers while it reads all articles again' },
  'memory-over-questions': { file: 'memory-over-questions.ts', says: 'what is held after thousands of questions' },
  'hostile-files': { file: 'hostile-files.ts', says: 'what files cost that no newsroom would write' },
  'hostile-doors': { file: 'hostile-doors.ts', says: 'for how long such files hold up who answers meanwhile' },
  'name-speed': { file: 'name-speed.ts', says: 'finding the names of people' },
  'name-people': { file: 'name-people.ts', says: 'how well names are found' },
  'find-by-vectors': { file: 'find-by-vectors.ts', says: 'how well models find articles by vectors alone' },
  'titles-to-articles': { file: 'titles-to-articles.ts', says: 'how well models find articles by their titles' },
  'sentence-by-vectors': { file: 'sentence-by-vectors.ts', says: 'how well models tell sentences apart' },
  'vector-weight': { file: 'vector-weight.ts', says: 'how much vectors should count beside full text' },
  'read-questions': { file: 'read-questions.ts', says: 'what reading slips and dates of questions gains' },
};

const [name = 'peers', ...words] = process.argv.slice(2);
const isOption = name.startsWith('--');
const bench = BENCHES[isOption ? 'peers' : name];
if (bench === undefined) {
  const lines = Object.entries(BENCHES).map(([known, { says }]) => `${known.padEnd(20)} ${says}\n`);
  process.stdout.write(lines.join(''));
  process.exitCode = name === 'list' ? 0 : 2;
} else {
  const path = join(import.meta.dirname, bench.file);
  // Each reads its own words, as if it had been started by itself.
  process.argv = [process.execPath, path, ...(isOption ? [name, ...words] : words)];
  await import(path);
}
