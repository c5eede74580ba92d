/** Of the site or of others: its text may be long, and is of another matter than the article. */
const OTHERS: ReadonlySet<string> = new Set(
  'breadcrumb breadcrumbs comment comments consent cookie cookies disqus gdpr newsletter recommended related signup sponsored tags'.split(
    ' ',
  ),
);
const ANY: ReadonlySet<string> = new Set([
  ...OTHERS,
  ...'ad ads advert advertisement banner caption promo share sharing social subscribe subscription'.split(' '),
]);

/** What may stand beside one of the words in an id; an id of other words is a heading's ("sharing-the-quay"). */
const PARTS: ReadonlySet<string> = new Set(
  'area bar block bottom box btn buttons container content footer form header icons inner left links list message modal notice overlay panel popup right section side sidebar site slot top widget wrap wrapper'.split(
    ' ',
  ),
);

/** Classes that name what an article is about, not what an element is. */
const TOPIC = /^(?:tag|category|topic|section)-/u;

/** The word in an element's class or id that furniture is called by; null when there is none. */
export function furnitureWord(classes: string, id: string): string | null {
  const names = classes.split(/\s+/u).filter((name) => !TOPIC.test(name));
  const named = names.flatMap(wordsIn).find((word) => ANY.has(word));
  if (named !== undefined) return named;
  const words = wordsIn(id);
  const isName = words.every((word) => ANY.has(word) || PARTS.has(word) || /^\d+$/u.test(word));
  return isName ? (words.find((word) => ANY.has(word)) ?? null) : null;
}

/** Whether the word names what is not of the article however long it is. */
export function isOfOthers(word: string): boolean {
  return OTHERS.has(word);
}

/** "cookieBanner", "share-bar" and "related_news" are words joined together. */
function wordsIn(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/u)
    .filter(Boolean);
}
