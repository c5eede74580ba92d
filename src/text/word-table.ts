/** Words for one thing in each language; the first is the form that a dictionary has. */
export type Words = Readonly<Record<'en' | 'ru' | 'tr' | 'az', readonly string[]>>;

/** Reads a table: a row a thing, its cells English, Russian, Turkish and Azerbaijani, the words of a cell parted by commas. */
export function wordTable(rows: string): readonly Words[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [en = [], ru = [], tr = [], az = []] = row.split('|').map(wordsOfCell);
      return { en, ru, tr, az };
    });
}

function wordsOfCell(cell: string): readonly string[] {
  return cell
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}
