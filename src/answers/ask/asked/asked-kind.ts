/** What kind of thing answers a question; `thing` when it does not say. */
export type AskedKind = 'person' | 'number' | 'date' | 'place' | 'reason' | 'thing';

// In order: the first that matches decides. Written for English and for the question words of Turkish, Azerbaijani and Russian.
const PATTERNS: readonly (readonly [AskedKind, RegExp])[] = [
  [
    'date',
    /\b(?:when|what|which|in what|in which|on what|on which)\s+(?:\w+\s+)?(?:year|years|date|day|month|century|decade|season|time)\b/iu,
  ],
  ['date', /(?:^|\s)(?:when|since when|until when|how long ago|ne zaman|haçan|nə vaxt|когда)(?=\s|\?|$)/iu],
  ['number', /\bhow\s+(?:many|much|old|long|far|tall|high|large|big|fast|deep|wide|heavy|often|frequently|late)\b/iu],
  [
    'number',
    /\b(?:what|which)\s+(?:is|was|are|were|the|\s)*(?:number|percentage|percent|proportion|population|amount|total|rate|price|cost|age|size|length|height|temperature|distance|score|figure|share|ratio)\b/iu,
  ],
  ['number', /(?:^|\s)(?:neçə|nə qədər|kaç|ne kadar|сколько)(?=\s|\?|$)/iu],
  [
    'reason',
    /(?:^|\s)(?:why|how come|for what (?:reason|purpose)|what (?:\w+\s)?(?:caused|causes|reason|led to|prompted)|neden|niçin|niyə|почему|зачем)(?=\s|\?|$)/iu,
  ],
  ['place', /(?:^|\s)(?:where|nerede|nereye|harada|hara|где|куда)(?=\s|\?|$)/iu],
  [
    'place',
    /\b(?:what|which)\s+(?:\w+\s)?(?:city|country|state|place|town|region|province|village|location|continent|island|river|county|venue|capital)\b/iu,
  ],
  ['person', /(?:^|\s)(?:who|whom|whose|kim|kimin|kimdir|кто|кого|кем|кому)(?=['’\s]|\?|$)/iu],
  [
    'person',
    /\b(?:what|which)\s+(?:\w+\s)?(?:person|man|woman|minister|president|general|official|leader|author|scientist|king|queen|actor|singer|player|coach|name of the (?:person|man|woman|minister|president))\b/iu,
  ],
];

/** What kind of thing a question asks for. */
export function askedKind(question: string): AskedKind {
  return PATTERNS.find(([, pattern]) => pattern.test(question))?.[0] ?? 'thing';
}
