/** What help shows before anything else. Commands not named here have none. */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  start: ['dateline start', 'dateline start --articles ~/news'],
  serve: ['dateline serve', 'HTTP_PORT=9000 dateline serve'],
  mcp: ['dateline mcp', 'claude mcp add dateline -- dateline mcp --articles ~/news'],
  ask: [
    'dateline ask "Who met the NATO delegation?"',
    'dateline ask "What was agreed?" --from 2025-12-01 --to 2025-12-31',
    'dateline ask - --json < questions.txt',
  ],
  summary: ['dateline summary "NATO Days"', 'dateline summary --from 2025-12-01 --to 2025-12-31'],
  who: ['dateline who "Zakir Hasanov"', 'dateline who hasanov --json'],
  check: ['dateline check "The corps was founded in 1999."'],
  'verify-quote': [
    'dateline verify-quote "peace and security" --speaker "Zakir Hasanov"',
    'dateline verify-quote - --json < quotes.txt',
  ],
  quotes: [
    'dateline quotes "Zakir Hasanov"',
    'dateline quotes hasanov about NATO',
    'dateline quotes --words "peace and security"',
  ],
  timeline: ['dateline timeline "NATO Days"', 'dateline timeline "Zakir Hasanov" --picture timeline.png --dark'],
  search: ['dateline search "military education"', 'dateline search "peace" --mode keyword --limit 3'],
  people: ['dateline people "Zakir Hasanov met Yusuf Karagülle."', 'dateline people - --json < sentences.txt'],
  articles: ['dateline articles', 'dateline articles nato --from 2025-12-01'],
  status: ['dateline status'],
  changes: ['dateline changes', 'dateline changes --since 2026-03-01 --json'],
  pin: ['dateline pin "Who heads the staff of the navy?"', 'dateline pin', 'dateline pin --remove 2'],
  fetch: ['dateline fetch'],
  feedback: ['dateline feedback --json'],
  gaps: ['dateline gaps'],
  index: ['dateline index', 'dateline index --rebuild'],
  add: [
    'dateline add article.txt',
    'dateline add https://news.example.org/harbour-opens.html',
    'dateline add - < article.txt',
    'dateline add --undo harbour-reopens-3f0c5a9be21d',
  ],
  remove: ['dateline remove harbour-reopens --for good'],
  eval: [
    'dateline eval evaluation/news --json > before.json',
    'dateline eval evaluation/news --baseline before.json --picture scores.png',
  ],
  model: ['dateline model', 'dateline model Xenova/all-MiniLM-L6-v2'],
  doctor: ['dateline doctor'],
  deploy: ['dateline deploy', 'dateline deploy --dry-run', 'dateline deploy --force'],
  undeploy: ['dateline undeploy'],
};

/** Under the examples of `dateline --help`: one of each of the things people come for. */
export const FIRST_EXAMPLES: readonly string[] = [
  'dateline ask "Who met the NATO delegation?"',
  'dateline who "Zakir Hasanov"',
  'dateline summary --from 2025-12-01 --to 2025-12-31',
  'dateline ask - --json < questions.txt',
  'dateline                                  # the Discord bot, or a chat in the terminal',
];

/** Examples as a paragraph of help text. */
export function examplesText(examples: readonly string[]): string {
  return examples.length === 0 ? '' : `Examples:\n${examples.map((example) => `  ${example}\n`).join('')}`;
}
