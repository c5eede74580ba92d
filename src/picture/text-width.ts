/** Widths of Noto Sans Regular in thousandths of the font's size, by character; what is not listed is taken for `OTHERS`. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    "ijl'’‘": 258,
    ' .,:;!|': 268,
    'ft-': 345,
    'IJr()[]/': 375,
    '"“”«»*': 450,
    'csz–?': 490,
    vxyk: 525,
    aeEFLTYZ: 565,
    '0123456789$€£§+=#': 572,
    bdghnopquSX: 618,
    ABCKPRV: 640,
    'DGHNUw&': 745,
    OQ: 781,
    'mMW%—…@': 930,
  }).flatMap(([characters, width]) => Array.from(characters).map((character) => [character, width] as const)),
);
const OTHERS = 600;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;
/** Semi-bold letters are this much wider. */
const BOLD = 1.06;

export interface Font {
  /** Units of the picture. */
  readonly size: number;
  readonly isBold?: boolean;
}

/** About how wide a line of text is drawn, in the units of its font's size; marks over letters have no width. */
export function textWidth(text: string, { size, isBold = false }: Font): number {
  let thousandths = 0;
  for (const character of text.normalize('NFC').replaceAll(/\p{M}/gu, '')) {
    const plain = character.normalize('NFD').charAt(0);
    thousandths += WIDTHS.get(character) ?? WIDTHS.get(plain) ?? (WIDE.test(character) ? 1000 : OTHERS);
  }
  return (thousandths / 1000) * size * (isBold ? BOLD : 1);
}

export interface Column extends Font {
  /** Units that a line may take. */
  readonly width: number;
  /** Lines at the most. */
  readonly lines: number;
}

/** A text broken into lines at its spaces, and inside a word only where it is wider than a line; what does not fit is cut after a word and marked "…". */
export function wrapWords(text: string, column: Column): readonly string[] {
  const lines: string[] = [];
  for (const word of text
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((one) => fitting(one, column))) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && textWidth(longer, column) <= column.width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= column.lines) return lines;
  const shown = lines.slice(0, column.lines);
  return [...shown.slice(0, -1), cut(shown.at(-1) ?? '', column)];
}

/** A word, in pieces where it is wider than a line. */
function fitting(word: string, column: Column): readonly string[] {
  const pieces: string[] = [];
  let rest = '';
  for (const character of word) {
    if (rest !== '' && textWidth(rest + character, column) > column.width) {
      pieces.push(rest);
      rest = '';
    }
    rest += character;
  }
  return [...pieces, rest];
}

function cut(line: string, column: Column): string {
  const words = line.split(' ');
  while (words.length > 1 && textWidth(`${words.join(' ')} …`, column) > column.width) words.pop();
  return `${words.join(' ')} …`;
}
