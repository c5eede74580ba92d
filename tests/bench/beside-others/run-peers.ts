import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { writePicture } from '../../../src/picture/write-picture.ts';
import { generateNews } from './corpus/generate-news.ts';
import { makeCorpus } from './corpus/make-corpus.ts';
import { readSourceArticles } from './corpus/read-source-articles.ts';
import { readCorpusFacts } from './corpus/read-corpus.ts';
import { compilePeers } from './measuring/compile-peers.ts';
import { measurePeer } from './measuring/measure-peer.ts';
import { type PeerEntry, PEERS } from './peers.ts';
import { drawPeers } from './report/draw-peers.ts';
import { keepRound, readRounds } from './report/measured-round.ts';
import { MEASURES, WALL_MEASURES } from './report/measures.ts';
import { summariseRounds } from './report/summarise-rounds.ts';
import { writeTable } from './report/write-table.ts';

// Dateline beside what else one could use, on the same articles and the same vectors. docs/performance.md says how it is
// measured and what came of it.
//   npm run bench -- peers [--articles 1000] [--corpus FOLDER] [--rounds 3] [--builds 1] [--peers Dateline,LanceDB]
//     [--folder data/bench] [--limit-s 480] [--again]
// It goes on where it ended before: rounds that are measured already are not measured again, unless --again.

const { values: given } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    /** `.jsonl.gz` files of articles; without it they are generated. */
    corpus: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    /** In how many of the rounds stores are built anew. */
    builds: { type: 'string', default: '1' },
    peers: { type: 'string', default: PEERS.map(({ name }) => name).join(',') },
    folder: { type: 'string', default: 'data/bench' },
    'limit-s': { type: 'string', default: '480' },
    again: { type: 'boolean', default: false },
  },
});
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const articles = Number(given.articles);
const name = `${given.corpus === undefined ? 'generated' : basename(given.corpus)}-${articles}`;
const folder = join(given.folder, name);
const corpus = join(folder, 'corpus');
const kept = join(folder, 'rounds.jsonl');

mkdirSync(folder, { recursive: true });
const from = given.corpus;
const source = from === undefined ? generateNews : (count: number) => readSourceArticles(from, count);
await makeCorpus({ folder: corpus, articles, source, say });
const program = compilePeers();
const chosen = given.peers
  .split(',')
  .map((wanted) => PEERS.find((peer) => peer.name === wanted.trim()) ?? unknown(wanted));

for (let round = 1; round <= Number(given.rounds); round += 1) {
  for (const peer of chosen) {
    const isMeasured = readRounds(kept).some((one) => one.peer === peer.name && one.round === round);
    if (isMeasured && !given.again) continue;
    const { values, error } = await measurePeer(peer, {
      program,
      corpus,
      stores: join(folder, 'stores'),
      build: round <= Number(given.builds),
      limitMs: Number(given['limit-s']) * 1000,
    });
    keepRound(kept, { corpus: name, peer: peer.name, version: versionOf(peer), round, values, error });
    say(`round ${round}, ${peer.name}: ${error ?? 'measured'}`);
  }
}

const facts = readCorpusFacts(corpus);
const latest = new Map(readRounds(kept).map((one) => [`${one.peer} ${one.round}`, one]));
const summaries = summariseRounds([...latest.values()]);
const title = `${facts.articles.toLocaleString('en')} articles, ${facts.passages.toLocaleString('en')} passages`;
const tables = [
  `${title}. Medians, times of the processor; in brackets, in how many times Dateline's own.`,
  writeTable(summaries, MEASURES),
  'The same by the clock.',
  writeTable(summaries, WALL_MEASURES),
].join('\n\n');
process.stdout.write(`${tables}\n`);
writeFileSync(join(folder, 'results.md'), `${tables}\n`);
writeFileSync(join(folder, 'results.json'), JSON.stringify({ corpus: name, ...facts, summaries }, null, 2));
for (const kind of ['svg', 'png']) await writePicture(join(folder, `results.${kind}`), drawPeers(title, summaries));
say(`Saved in ${folder}: results.json, results.md, results.svg, results.png.`);

function versionOf({ package: library }: PeerEntry): string {
  const path = join(import.meta.dirname, '../node_modules', library ?? '', 'package.json');
  if (library === null || !existsSync(path)) return '';
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string }).version; // as npm writes it
}

function unknown(wanted: string): never {
  throw new Error(`There is no ${wanted}: ${PEERS.map((peer) => peer.name).join(', ')}.`);
}
