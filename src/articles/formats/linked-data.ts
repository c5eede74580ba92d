/** What a page says of its article in linked data (JSON-LD, by the words of schema.org). What it does not say is null or empty. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly publishedOn: string | null;
  readonly modifiedOn: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly section: string | null;
  readonly corrections: readonly string[];
  readonly url: string | null;
  /** Its whole text, where the page has it there too. */
  readonly text: string | null;
}

/**
 * The object that is the article of a page: of an article's type and of this page, before a web page's, before any other
 * that has a day. Written here because Readability takes one `@context` only and gives up at the first mistake.
 * @param blocks the texts of the page's linked data. @param isOwn whether an address or headline is this page's.
 */
export function linkedArticle(
  blocks: readonly string[],
  isOwn: (words: string) => boolean = () => false,
): LinkedArticle | null {
  const objects = blocks.flatMap((block) => objectsIn(tolerantJson(block)));
  const ranked = objects
    .map((object) => ({ object, rank: rankOf(object) }))
    .filter(({ rank }) => rank > 0)
    .map(({ object, rank }) => ({ object, rank: rank + (addressesOf(object).some(isOwn) ? 1 : 0) }));
  const best = ranked.reduce<(typeof ranked)[number] | null>(
    (found, one) => (found === null || one.rank > found.rank ? one : found),
    null,
  );
  return best === null ? null : readObject(best.object);
}

type Fields = Readonly<Record<string, unknown>>;

/** More than a page has; it holds a hostile one within bounds. */
const MOST_OBJECTS = 2000;
const MOST_LEVELS = 20;

/** Every object in a value, the outer before the inner. */
function objectsIn(root: unknown): readonly Fields[] {
  const found: Fields[] = [];
  let level: readonly unknown[] = [root];
  for (let depth = 0; level.length > 0 && depth < MOST_LEVELS && found.length < MOST_OBJECTS; depth += 1) {
    const objects = level.flat().filter(isFields).slice(0, MOST_OBJECTS);
    found.push(...objects);
    level = objects.flatMap((object) => Object.values(object)).filter((value) => typeof value === 'object');
  }
  return found;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON as people and templates write it: in a comment, with raw new lines in its texts, with a comma after the last value. */
function tolerantJson(written: string): unknown {
  const text = written.replaceAll(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:\/\/\s*)?(?:\]\]>|-->)\s*$/gu, '');
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(mended(text));
    } catch {
      return null;
    }
  }
}

/** Texts without raw control characters, lists without a last comma: one walk over texts and what is between them. */
function mended(text: string): string {
  return text.replaceAll(/"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/gsu, (piece) =>
    piece === ',' ? '' : piece.replaceAll(/[\u0000-\u001F]/gu, ' '),
  );
}

const ARTICLE = /(?:Article|Posting|Report|^Review|^CreativeWork)$/u;
const PAGE = /Page$/u;
/** What has a day of its own beside an article's. */
const OTHER = /^(?:Comment|VideoObject|ImageObject|AudioObject|Event|Product|Person|Organization|Offer|JobPosting)$/u;

function rankOf(object: Fields): number {
  const types = [object['@type']].flat().filter((type) => typeof type === 'string');
  const names = types.map((type) => type.replace(/^.*[/#:]/u, ''));
  if (names.some((name) => OTHER.test(name))) return 0;
  if (names.some((name) => ARTICLE.test(name))) return 6;
  if (typeof object['datePublished'] !== 'string') return 0;
  return names.some((name) => PAGE.test(name)) ? 4 : 2;
}

function addressesOf(object: Fields): readonly string[] {
  const page = object['mainEntityOfPage'];
  return [object['url'], object['@id'], page, isFields(page) ? page['@id'] : null, object['headline']].filter(
    (one) => typeof one === 'string',
  );
}

function readObject(object: Fields): LinkedArticle {
  const text = (name: string): string | null => textsOf(object[name])[0] ?? null;
  return {
    headline: text('headline'),
    publishedOn: text('datePublished') ?? text('dateCreated'),
    modifiedOn: text('dateModified'),
    authors: textsOf(object['author']),
    publisher: text('publisher'),
    section: textsOf(object['articleSection']).join(', ') || null,
    corrections: textsOf(object['correction']),
    url: text('url') ?? text('mainEntityOfPage'),
    text: text('articleBody'),
  };
}

/** The texts of a value: one, a list, or objects by their names, texts or addresses. */
function textsOf(value: unknown): readonly string[] {
  return [value].flat().flatMap((one) => {
    const named = isFields(one) ? (one['name'] ?? one['text'] ?? one['@value'] ?? one['@id']) : one;
    return typeof named === 'string' && named.trim() !== '' ? [named.trim()] : [];
  });
}
