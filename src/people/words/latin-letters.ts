/** Ways to write a word, or one letter, with plain Latin letters, the usual one first. */
export type Spellings = readonly [usual: string, ...others: string[]];

/** At most this many spellings of one word are followed: four letters with two spellings each. */
const MAX_SPELLINGS = 16;
/** No word of a name has more letters. */
const LONGEST = 100;

/**
 * A word in plain lower-case Latin letters, in every usual spelling. Marks are dropped; letters of other scripts than
 * Latin and Cyrillic stay as they are.
 */
export function latinSpellings(word: string): Spellings {
  return spellingsOf(word, MAX_SPELLINGS);
}

/** The first of its `latinSpellings` alone. */
export function latinSpelling(word: string): string {
  return spellingsOf(word, 1)[0];
}

function spellingsOf(word: string, most: number): Spellings {
  // Nearly every word; and what no table need be asked about.
  if (/^[A-Za-z]*$/.test(word) || word.length > LONGEST) return [word.toLowerCase()];
  let spellings: Spellings = [''];
  const letters = withoutMarks(word);
  if (/^[a-z]*$/.test(letters)) return [letters];
  for (let index = 0; index < letters.length;) {
    const pair = LETTERS.get(letters.slice(index, index + 2));
    const letter = letters.charAt(index);
    const ways: Spellings = pair ?? LETTERS.get(letter) ?? [letter];
    const [usual, ...others] = spellings.length * ways.length <= most ? ways : ([ways[0]] as const);
    const before: Spellings = spellings;
    spellings = [
      before[0] + usual,
      ...before.slice(1).map((spelling) => spelling + usual),
      ...others.flatMap((other) => before.map((spelling) => spelling + other)),
    ];
    index += pair === undefined ? 1 : 2;
  }
  return spellings;
}

// Letters of the table keep their marks: й is not и, and ş has spellings besides s. İ goes before lower case, which
// would leave its dot behind.
function withoutMarks(word: string): string {
  const lower = word.normalize('NFC').replaceAll('İ', 'I').toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  return Array.from(lower)
    .map((letter) => (LETTERS.has(letter) ? letter : letter.normalize('NFD').replaceAll(/\p{M}/gu, '')))
    .join('');
}

const LETTERS: ReadonlyMap<string, Spellings> = new Map(
  `ə=a/e ı=i ş=s/sh ç=c/ch ğ=g/gh ö=o/oe ü=u/ue ä=a/ae š=s/sh č=c/ch ž=z/zh ß=ss æ=ae ø=o/oe å=a/aa ł=l đ=d/dj ð=d þ=th œ=oe
   дж=j/dzh кс=x/ks а=a б=b в=v/w г=g/h ґ=g д=d е=e ё=e/yo є=e/ye ж=zh/j з=z и=i і=i ї=i/yi й=y/i к=k л=l м=m н=n о=o
   п=p р=r с=s т=t у=u ў=u ф=f х=kh/h ц=ts/c ч=ch ш=sh щ=shch/sch ъ= ы=y ь= э=e ю=yu/iu я=ya/ia`
    .split(/\s+/)
    .map((row) => {
      const [letters = '', ways = ''] = row.split('=');
      const [usual = '', ...others] = ways.split('/');
      return [letters, [usual, ...others]] as const;
    }),
);
