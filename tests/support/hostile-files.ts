/** A file that no newsroom would write: a shape that may be made as long as one likes. */
export interface HostileFile {
  readonly name: string;
  readonly extension: '.txt' | '.md' | '.html';
  /** About `size` characters of it. */
  make(size: number): string;
}

const LEAD = 'VELM, December 9. Mayor Anna Quill opened the bridge on Tuesday.\n\n';

/** Shapes of plain text: all that is read behind the parsers. */
const TEXTS: Readonly<Record<string, (count: number) => string>> = {
  'one line of words': (size) => repeated('the bridge of the harbour was open ', size),
  'one line of one letter': (size) => 'a'.repeat(size),
  'one line of capitals': (size) => repeated('Anna Quill Bo Tarn ', size),
  'one name that never ends': (size) => repeated('Quill ', size),
  'people in a row': (size) => counted((at) => `${name(at)} ${name(at * 7)}, `, size),
  'people in sentences': (size) => counted((at) => `${name(at)} ${name(at * 7)} said that it rained. `, size),
  'one surname of many': (size) => counted((at) => `${name(at)} Quill left. `, size),
  'titles in a row': (size) => repeated('Minister President Colonel General ', size),
  'titles with commas': (size) => repeated('Minister of Defense, President of the Republic, ', size),
  initials: (size) => repeated('A. B. C. ', size),
  quotations: (size) => counted((at) => `“It rained,” ${name(at)} Quill said. `, size),
  'quotations in paragraphs': (size) => counted((at) => `“It rained,” ${name(at)} Quill said.\n\n`, size),
  'quotations that nobody closes': (size) => repeated('“It rained. ', size),
  'quotations of paragraphs that nobody closes': (size) => repeated('“It rained.\n\n', size),
  'straight quotation marks': (size) => repeated('" ', size),
  apostrophes: (size) => repeated("' ", size),
  'quotations in quotations': (size) => '“'.repeat(size / 2) + '”'.repeat(size / 2),
  'brackets in brackets': (size) => '('.repeat(size / 2) + ')'.repeat(size / 2),
  nicknames: (size) => repeated('Anna “The Eel” Quill (Tony) ', size),
  sentences: (size) => repeated('It rained. ', size),
  'sentences of one letter': (size) => repeated('A. ', size),
  paragraphs: (size) => repeated('It rained.\n\n', size),
  lines: (size) => repeated('It rained\n', size),
  'blank lines': (size) => '\n'.repeat(size),
  'full stops': (size) => '.'.repeat(size),
  commas: (size) => ','.repeat(size),
  colons: (size) => repeated('Quill: ', size),
  dashes: (size) => '-'.repeat(size),
  'white space': (size) => `a${' '.repeat(size)}b`,
  tabs: (size) => `a${'\t'.repeat(size)}b`,
  'no-break spaces': (size) => `a${'\u00A0'.repeat(size)}b`,
  'marks on a letter': (size) => `a${'\u0301'.repeat(size)}b`,
  'zero-width spaces': (size) => `a${'\u200B'.repeat(size)}b`,
  emoji: (size) => '👍🏽'.repeat(size / 4),
  'emoji that are joined': (size) => '👩‍'.repeat(size / 3),
  'letters of Chinese': (size) => '雨'.repeat(size),
  'letters of Cyrillic that have spellings': (size) => repeated('Щукинхайцев ', size),
  'one word of Cyrillic': (size) => 'щ'.repeat(size),
  digits: (size) => '1'.repeat(size),
  numbers: (size) => repeated('1,200 ', size),
  'number words': (size) => repeated('twenty one thousand ', size),
  days: (size) => repeated('On 5 May 2012 and May 6, ', size),
  hyphens: (size) => repeated('a-', size),
  'dots within a word': (size) => repeated('a.', size),
  'apostrophes within a word': (size) => repeated("a'", size),
  addresses: (size) => repeated('https://velm.example/a?b=c ', size),
  'one address': (size) => `https://velm.example/${'a/'.repeat(size / 2)}`,
  'what a verb of saying follows': (size) => repeated('Quill said Quill said ', size),
  pronouns: (size) => repeated('He said. She said. ', size),
  offices: (size) => repeated('The minister said that the minister said that ', size),
  interviews: (size) => repeated('QUILL: It rained.\n\nQ: Why?\n\n', size),
  'headlines in capitals': (size) => repeated('QUILL OPENS THE BRIDGE OF VELM\n', size),
  'letters in brackets': (size) => repeated('Federal Roads Board (FRB) ', size),
};

const MARKDOWN: Readonly<Record<string, (size: number) => string>> = {
  'headings underlined': (size) => repeated('a\n===\n', size),
  headings: (size) => repeated('# a\n\n', size),
  links: (size) => repeated('[a](http://b.example) ', size),
  'links that nobody closes': (size) => repeated('[a](', size),
  brackets: (size) => '['.repeat(size),
  'images that nobody closes': (size) => repeated('![', size),
  emphasis: (size) => repeated('*a **b ', size),
  stars: (size) => '*'.repeat(size),
  underscores: (size) => repeated('_a', size),
  'code marks': (size) => repeated('`a ``b ', size),
  rules: (size) => repeated('---\n', size),
  quotations: (size) => repeated('> a\n', size),
  'quotations without lines': (size) => `${'>'.repeat(90)} ${repeated('a\n> ', size)}`,
  lists: (size) => repeated('- a\n', size),
  'lists in lists': (size) => lines((at) => `${' '.repeat((at % 40) * 2)}- a`, size),
  tables: (size) => repeated('| a | b |\n', size),
  entities: (size) => repeated('&amp;', size),
  tags: (size) => repeated('<a ', size),
  references: (size) => lines((at) => `[a${at}]: http://b.example/${at}`, size),
  escapes: (size) => repeated('\\', size),
  'head lines': (size) => repeated('Title: a\n', size),
  'hard breaks': (size) => repeated('a  \n', size),
  'blank lines': (size) => '\n'.repeat(size),
};

/** What stands before all else of a file in Markdown. */
const HEADS: Readonly<Record<string, (size: number) => string>> = {
  'front matter that nobody closes': (size) => `---\n${repeated('a: b\n', size)}`,
  'front matter of blank lines': (size) => `---\n${'\n'.repeat(size)}a`,
  'front matter of comments': (size) => `---\n${repeated('#\n\n', size)}a`,
  'fields between plus signs': (size) => `+++\n${repeated('a = 1\n\n', size)}`,
};

const PAGES: Readonly<Record<string, (size: number) => string>> = {
  'boxes in boxes': (size) => '<div>'.repeat(size / 11) + 'a' + '</div>'.repeat(size / 11),
  'boxes that nobody closes': (size) => repeated('<div>', size),
  'spans in spans': (size) => repeated('<span>a', size),
  'bold in italics': (size) => repeated('<b><i>a', size),
  paragraphs: (size) =>
    repeated('<p>The bridge of the harbour of Velm was opened on Tuesday, said Anna Quill.</p>', size),
  'short paragraphs': (size) => repeated('<p>a</p>', size),
  lines: (size) => repeated('a<br>', size),
  links: (size) => repeated('<a href="/a">a</a> ', size),
  lists: (size) => `<ul>${repeated('<li>a</li>', size)}</ul>`,
  tables: (size) => `<table>${repeated('<tr><td>a</td></tr>', size)}</table>`,
  'tables in tables': (size) => repeated('<table><tr><td>', size),
  attributes: (size) => `<div ${repeated('a="b" ', size)}>a</div>`,
  classes: (size) => `<div class="${repeated('share ', size)}">a</div>`,
  entities: (size) => repeated('&nbsp;&amp;', size),
  comments: (size) => repeated('<!-- a -->', size),
  'a comment that nobody closes': (size) => `<!-- ${'a'.repeat(size)}`,
  scripts: (size) => repeated('<script>a</script>', size),
  'linked data': (size) => repeated('<script type="application/ld+json">{"a":1}</script>', size),
  'linked data in lists': (size) =>
    `<script type="application/ld+json">${'['.repeat(size / 2)}${']'.repeat(size / 2)}</script>`,
  'a title with bars': (size) => `<title>${repeated('a | ', size)}</title><h1>a</h1>`,
  headings: (size) => repeated('<h1>a</h1>', size),
  rules: (size) => repeated('a<hr>', size),
  'tags that nobody closes': (size) => repeated('<body ', size),
  'declarations that nobody closes': (size) => repeated('<!doctype ', size),
  'less-than signs': (size) => '<'.repeat(size),
  'white space': (size) => `a${' '.repeat(size)}b`,
  metas: (size) => repeated('<meta property="og:title" content="a">', size),
  times: (size) => repeated('<time datetime="2012-05-05">a</time>', size),
};

/** Every shape; plain text as `.txt` and in a page's paragraph as well. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  ...filesOf(TEXTS, '.txt', (text) => LEAD + text),
  ...filesOf(MARKDOWN, '.md', (text) => LEAD + text),
  ...filesOf(HEADS, '.md', (text) => text),
  ...filesOf(
    PAGES,
    '.html',
    (page) => `<html><head><meta charset="utf-8"></head><body><p>${LEAD}</p>${page}</body></html>`,
  ),
];

function filesOf(
  shapes: Readonly<Record<string, (size: number) => string>>,
  extension: HostileFile['extension'],
  around: (text: string) => string,
): readonly HostileFile[] {
  return Object.entries(shapes).map(([name, shape]) => ({
    name: `${name}${extension}`,
    extension,
    make: (size) => around(shape(size)),
  }));
}

function repeated(text: string, size: number): string {
  return text.repeat(Math.ceil(size / text.length));
}

function counted(textAt: (at: number) => string, size: number): string {
  const parts: string[] = [];
  for (let [at, length] = [0, 0]; length < size; at++) {
    const text = textAt(at);
    parts.push(text);
    length += text.length;
  }
  return parts.join('');
}

function lines(lineAt: (at: number) => string, size: number): string {
  return counted((at) => `${lineAt(at)}\n`, size);
}

/** A name that no other number has: "Babod". */
function name(at: number): string {
  const letters = 'bdfgklmnprst';
  const vowels = 'aeiou';
  let [left, made] = [at, ''];
  do {
    made += (letters[left % letters.length] ?? '') + (vowels[Math.floor(left / letters.length) % vowels.length] ?? '');
    left = Math.floor(left / (letters.length * vowels.length));
  } while (left > 0);
  return `${made.charAt(0).toUpperCase()}${made.slice(1)}rn`;
}
