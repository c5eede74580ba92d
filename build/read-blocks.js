/**
 * A bash block of a page, with what it must print.
 * @typedef {object} Block
 * @property {number} line where it begins, from 1
 * @property {string} script
 * @property {boolean} stays it goes on running
 * @property {string | null} needs what a reader must have to run it; null for nothing
 * @property {(printed: string) => string | null} missing the first line that is not printed; null when all are
 */

/** What may stand behind "bash". */
const NEEDS = ['network', 'token', 'root', 'docker'];

/**
 * The bash blocks of a Markdown page. Throws at one whose marks are not known: it would run, or not, unseen.
 * @param {string} page
 * @returns {Block[]}
 */
export function readBlocks(page) {
  /** @type {{ info: string, line: number, lines: string[] }[]} */
  const fences = [];
  let isOpen = false;
  for (const [index, text] of page.split('\n').entries()) {
    const last = fences.at(-1);
    if (!text.startsWith('```')) {
      if (isOpen) last?.lines.push(text);
      // Anything between a block and the text below it, and they are no pair.
      else if (text.trim() !== '') fences.push({ info: '', line: index + 1, lines: [] });
    } else {
      if (!isOpen) fences.push({ info: text.slice(3).trim(), line: index + 1, lines: [] });
      isOpen = !isOpen;
    }
  }
  return fences.flatMap(({ info, line, lines }, index) => {
    const [language, ...marks] = info.split(' ');
    if (language !== 'bash') return [];
    const unknown = marks.find((mark) => mark !== 'stays' && !NEEDS.includes(mark));
    if (unknown !== undefined) throw new Error(`line ${line}: “${unknown}” is no mark of a block`);
    const below = fences[index + 1];
    const expected = below?.info === 'text' ? below.lines.filter((text) => text.trim() !== '') : [];
    const needs = marks.find((mark) => NEEDS.includes(mark)) ?? null;
    const missing = (/** @type {string} */ printed) => firstMissing(expected, printed);
    return [{ line, script: lines.join('\n'), stays: marks.includes('stays'), needs, missing }];
  });
}

/**
 * @param {readonly string[]} expected
 * @param {string} printed
 * @returns {string | null}
 */
function firstMissing(expected, printed) {
  let rest = printed;
  for (const line of expected) {
    const found = patternOf(line).exec(rest);
    if (found === null) return line;
    rest = rest.slice(found.index + found[0].length);
  }
  return null;
}

/** @param {string} line */
function patternOf(line) {
  const literal = line
    .trim()
    .split('…')
    .map((part) => part.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&'));
  return new RegExp(literal.join('.*?'), 'u');
}
