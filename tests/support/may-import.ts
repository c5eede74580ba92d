/** What stands below everything: it knows nothing of Dateline. */
const GROUND = [
  'src/errors.ts',
  'src/log.ts',
  'src/memoize.ts',
  'src/pause.ts',
  'src/portions-of.ts',
  'src/seeded-random.ts',
  'src/text',
];
/** The archive as answers see it; how it is stored, `src/app` and `src/ingest` alone know. */
const ARCHIVE = ['src/archive/archive.ts', 'src/archive/archive-reader.ts', 'src/archive/people-record.ts'];
/** What every kind of answer is made from. They import each other nowhere. */
const BEFORE_ANSWERS = [
  ...GROUND,
  ...ARCHIVE,
  'embeddings',
  'src/language',
  'src/articles',
  'src/passages',
  'src/reply',
  'src/retrieval',
  'src/people',
  'src/question',
];
/** Wiring, and nothing but it: `src/app` puts together what the program can do, `src/run` what a process does. */
const ANYTHING = ['src', 'commands', 'embeddings'];

/** The law of imports: each room and what it may import beside itself; a room within another has a law of its own. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/text': ['src/memoize.ts'],
  'src/database': [...GROUND],
  'src/language': ['src/memoize.ts', 'src/text'],
  'src/picture': ['src/errors.ts', 'src/text/escape-markup.ts'],
  embeddings: ['src/errors.ts', 'src/log.ts'],
  'src/articles': [...GROUND],
  'src/passages': ['src/articles', 'src/memoize.ts', 'src/pause.ts', 'src/portions-of.ts', 'src/text'],
  'src/archive': ['src/articles', 'src/passages'],
  'src/archive/sqlite': [
    'embeddings/inner-product.ts',
    'src/database',
    'src/archive',
    'src/archive/vectors',
    'src/articles',
    'src/passages',
    ...GROUND,
  ],
  'src/archive/vectors': ['embeddings/inner-product.ts', 'src/archive', ...GROUND],
  // It knows no surface: neither the terminal nor Discord.
  'src/reply': ['src/articles', 'src/passages', 'src/language', 'src/picture', ...GROUND],
  'src/memory': ['src/database', 'src/language', 'src/reply/kinds/verdict.ts', ...GROUND],
  'src/history': ['src/database', 'src/articles', ...GROUND],
  'src/backup': ['src/database', 'src/archive/sqlite', 'src/history', 'src/memory', ...GROUND],
  'src/ingest': [
    'embeddings',
    'src/database/file-lock.ts',
    'src/articles',
    'src/passages',
    'src/archive',
    'src/history/history.ts',
    'src/reply',
    ...GROUND,
  ],
  // What an update does in a thread, which begins with everything it needs.
  'src/ingest/thread': ['src/articles', 'src/archive/people-record.ts', 'src/people', ...GROUND],
  // It fetches, and hands files to the door that additions come through.
  'src/sources': ['src/articles', 'src/database/file-lock.ts', 'src/ingest/additions', 'src/reply/kinds', ...GROUND],
  'src/retrieval': ['embeddings', ...ARCHIVE, 'src/passages', 'src/reply', ...GROUND],
  'src/people': [
    'embeddings',
    'src/articles',
    'src/passages',
    ...ARCHIVE,
    'src/language',
    'src/reply/kinds/who-reply.ts',
    'src/reply/kinds/quotes-reply.ts',
    'src/reply/quote-lines.ts',
    ...GROUND,
  ],
  'src/question': [...ARCHIVE, 'src/articles', 'src/language', 'src/people', 'src/reply', 'src/retrieval', ...GROUND],
  'src/answers/ask': BEFORE_ANSWERS,
  'src/answers/summary': BEFORE_ANSWERS,
  'src/answers/quotes': BEFORE_ANSWERS,
  'src/answers/timeline': BEFORE_ANSWERS,
  'src/answers/who': BEFORE_ANSWERS,
  'src/answers/verify-quote': BEFORE_ANSWERS,
  'src/watches': [...BEFORE_ANSWERS, 'src/answers/ask', 'src/memory'],
  // How a question is answered it is given.
  'src/pins': [...ARCHIVE, 'src/history/history.ts', 'src/memory', 'src/reply', ...GROUND],
  'src/app': ANYTHING,
  commands: ['src/app/app.ts', 'src/articles/formats/formats.ts', 'src/language', 'src/reply', ...GROUND],
  'src/measure': [
    'src/app/app.ts',
    'src/answers/ask/answer-question.ts',
    'src/passages',
    'src/picture',
    'src/reply',
    ...GROUND,
  ],
  'src/terminal': [
    'commands',
    'src/app/app.ts',
    'src/app/bring-up-to-date.ts',
    'src/ingest/watching/folder-changes.ts',
    'src/articles',
    'src/language',
    'src/picture',
    'src/reply',
    ...GROUND,
  ],
  'src/discord': [
    'commands',
    'src/app/app.ts',
    'src/app/fresh-app.ts',
    'src/app/request-id.ts',
    'src/app/turnstile.ts',
    'src/config.ts',
    'src/articles',
    'src/language',
    'src/memory',
    'src/reply',
    ...GROUND,
  ],
  'src/server': [
    'commands',
    'src/app/app.ts',
    'src/app/observed-app.ts',
    'src/app/request-id.ts',
    'src/app/turnstile.ts',
    'src/articles/article.ts',
    'src/articles/version.ts',
    'src/config.ts',
    'src/language',
    'src/reply',
    ...GROUND,
  ],
  'src/run': ANYTHING,
  // Nothing that runs imports training (`tests/architecture.test.ts`).
  'embeddings/training': ['embeddings', ...GROUND],
  'src/training/names': ['src/people', 'src/passages', 'embeddings/training', ...GROUND],
  'src/training/evidence': [
    'embeddings',
    'src/answers/ask',
    'src/archive',
    'src/articles',
    'src/ingest',
    'src/measure',
    'src/passages',
    'src/retrieval',
    ...GROUND,
  ],
  tests: ['src', 'commands', 'embeddings', 'build'],
};

/** Files directly in `src/`, and what they may import; whatever else lies there is a room. */
export const LOOSE_FILES: Readonly<Record<string, readonly string[]>> = {
  'src/main.ts': ['src/run'],
  'src/config.ts': ['src/errors.ts', 'src/log.ts', 'src/text/is-loopback.ts', 'src/language/language.ts'],
  'src/errors.ts': [],
  'src/log.ts': [],
  'src/memoize.ts': [],
  'src/pause.ts': [],
  'src/portions-of.ts': [],
  'src/seeded-random.ts': [],
};

/** How models came about; none of it is needed to run. */
export const TRAINING: readonly string[] = ['src/training', 'embeddings/training'];
