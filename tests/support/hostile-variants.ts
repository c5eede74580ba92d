import { HOSTILE_FILES } from './hostile-files.ts';
import { makeDocx, wordParagraph } from './make-docx.ts';
import { makeEpub } from './make-epub.ts';
import { column, makePdf } from './make-pdf.ts';

/** A file of any format that no newsroom would write. */
export interface HostileVariant {
  readonly name: string;
  readonly extension: string;
  /** Of about `size` characters, before it is packed. */
  make(size: number): string | Uint8Array;
}

const LEAD = 'VELM, December 9. Mayor Anna Quill opened the bridge on Tuesday.';
const XML = '<?xml version="1.0" encoding="UTF-8"?>';

/** Plain text of every shape as other formats hold it. */
const HOLDERS: readonly { readonly extension: string; around(text: string): string | Uint8Array }[] = [
  { extension: '.md', around: (text) => text },
  { extension: '.html', around: (text) => `<html><body><h1>Bridge</h1><p>${escaped(text)}</p></body></html>` },
  { extension: '.json', around: (text) => JSON.stringify({ title: 'Bridge', date: '2025-12-09', text }) },
  {
    extension: '.docx',
    around: (text) =>
      makeDocx(
        escaped(text)
          .split('\n\n')
          .map((one) => wordParagraph(one))
          .join(''),
      ),
  },
];

const RECORDS: Readonly<Record<string, (size: number) => string>> = {
  'lists in lists.json': (size) => `${'['.repeat(size / 2)}${']'.repeat(size / 2)}`,
  'objects in objects.json': (size) => `${'{"a":'.repeat(size / 6)}1${'}'.repeat(size / 6)}`,
  'an article of many fields.json': (size) => `{"text":"${LEAD}",${counted((at) => `"a${at}":1`, size, ',')}}`,
  'many articles.json': (size) =>
    `[${counted((at) => JSON.stringify({ id: `a${at}`, text: `${LEAD} ${at}` }), size, ',')}]`,
  'articles of one id.json': (size) =>
    `[${counted((at) => JSON.stringify({ id: 'a', text: `${LEAD} ${at}` }), size, ',')}]`,
  'many articles.jsonl': (size) => counted((at) => JSON.stringify({ id: `a${at}`, text: `${LEAD} ${at}` }), size, '\n'),
  'lines that are no article.jsonl': (size) => '{}\n'.repeat(size / 3),
  'lines that are no JSON.jsonl': (size) => '{\n'.repeat(size / 2),
  'spaces.json': (size) => `{"text":${' '.repeat(size)}"${LEAD}"}`,
};

const AGENCIES: Readonly<Record<string, (size: number) => string>> = {
  'a report in blocks.xml': (size) => nitf('<block>'.repeat(size / 15) + LEAD + '</block>'.repeat(size / 15)),
  'a report of short paragraphs.xml': (size) => nitf(`<block>${'<p>a</p>'.repeat(size / 8)}</block>`),
  'a report of paragraphs.xml': (size) => nitf(`<block>${`<p>${LEAD}</p>`.repeat(size / 70)}</block>`),
  'a report of entities.xml': (size) => nitf(`<block><p>${'&amp;'.repeat(size / 5)}</p></block>`),
  'entities that hold each other.xml': (size) =>
    `<!DOCTYPE nitf [<!ENTITY a "${'b'.repeat(100)}">${counted((at) => `<!ENTITY a${at} "&a;&a;&a;">`, size, '')}]>${nitf('<block><p>&a9;</p></block>')}`,
  'attributes.xml': (size) => `${XML}<nitf ${counted((at) => `a${at}="b"`, size, ' ')}><body/></nitf>`,
  'elements that nobody closes.xml': (size) => `${XML}<nitf><body>${'<p>'.repeat(size / 3)}`,
  'document types.xml': (size) => '<!DOCTYPE '.repeat(size / 10),
  'reports in reports.xml': (size) =>
    `${XML}<NewsML>${'<nitf><body.content>'.repeat(120)}${'<p/>'.repeat(size / 4)}${'</body.content></nitf>'.repeat(120)}</NewsML>`,
  'subjects in subjects.xml': (size) =>
    `${XML}<newsItem>${'<subject><name/>'.repeat(250)}${'<a/>'.repeat(size / 4)}${'</subject>'.repeat(250)}<contentSet><inlineData>${LEAD}</inlineData></contentSet></newsItem>`,
  'items of a message.xml': (size) =>
    `${XML}<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${counted((at) => `<newsItem guid="a${at}"><contentMeta><headline>Bridge ${at}</headline></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${LEAD} ${at}</p></body></html></inlineXML></contentSet></newsItem>`, size, '')}</itemSet></newsMessage>`,
};

const PACKED: Readonly<Record<string, (size: number) => Uint8Array>> = {
  'short paragraphs.docx': (size) => makeDocx(wordParagraph('a').repeat(size / 100)),
  'runs.docx': (size) => makeDocx(`<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(size / 23)}</w:p>`),
  'tables in tables.docx': (size) =>
    makeDocx(
      `${'<w:tbl><w:tr><w:tc>'.repeat(size / 40)}${wordParagraph(LEAD)}${'</w:tc></w:tr></w:tbl>'.repeat(size / 40)}`,
    ),
  'many chapters.epub': (size) =>
    makeEpub(
      Array.from({ length: Math.ceil(size / 1000) }, (_, at) => ({
        file: `${at}.xhtml`,
        label: `Part ${at}`,
        body: `<p>${`${LEAD} ${at} `.repeat(14)}</p>`,
      })),
    ),
  'boxes in boxes.epub': (size) =>
    makeEpub([
      { file: 'a.xhtml', label: 'A', body: `${'<div>'.repeat(size / 11)}${LEAD}${'</div>'.repeat(size / 11)}` },
    ]),
  'a chapter that is read often.epub': (size) =>
    makeEpub(
      Array.from({ length: Math.ceil(size / 200) }, () => ({ file: 'a.xhtml', label: 'A', body: `<p>${LEAD}</p>` })),
    ),
  'chapters of a map in each other.epub': (size) =>
    makeEpub([{ file: 'a.xhtml', label: 'A', body: `<p>${LEAD}</p>` }], {
      'OEBPS/nav.xhtml': `<ncx><navMap>${'<navPoint>'.repeat(240)}${'<a/>'.repeat(size / 4)}${'</navPoint>'.repeat(240)}</navMap></ncx>`,
    }),
  'short paragraphs.epub': (size) => makeEpub([{ file: 'a.xhtml', label: 'A', body: '<p>a</p>'.repeat(size / 8) }]),
  'many pages.pdf': (size) =>
    makePdf(
      Array.from({ length: Math.ceil(size / 4000) }, (_, page) =>
        column(
          780,
          Array.from(
            { length: 50 },
            (__, line) => `The bridge of page ${page} was open in line ${line} of the harbour of Velm.`,
          ),
        ),
      ),
    ),
  'one letter a line.pdf': (size) =>
    makePdf([Array.from({ length: Math.ceil(size / 40) }, (_, at) => ({ text: 'a', x: at % 500, y: at % 800 }))]),
  'one line.pdf': (size) => makePdf([[{ text: 'the bridge of the harbour was open '.repeat(size / 35), y: 700 }]]),
  'states that nobody restores.pdf': (size) => makePdf([[]], { content: 'q '.repeat(size / 2) }),
};

/** Shapes that formats of records, agencies and documents have of their own. */
export const HOSTILE_DOCUMENTS: readonly HostileVariant[] = [RECORDS, AGENCIES, PACKED].flatMap((shapes) =>
  Object.entries(shapes).map(([name, make]) => ({ name, extension: name.slice(name.lastIndexOf('.')), make })),
);

/** Every shape of plain text in other formats, and shapes of those formats themselves. */
export const HOSTILE_VARIANTS: readonly HostileVariant[] = [
  ...HOLDERS.flatMap(({ extension, around }) =>
    HOSTILE_FILES.filter((file) => file.extension === '.txt').map((file) => ({
      name: file.name.replace(/\.txt$/u, ` as${extension}`),
      extension,
      make: (size: number) => around(file.make(size)),
    })),
  ),
  ...HOSTILE_DOCUMENTS,
];

function nitf(content: string): string {
  return `${XML}<nitf><head><title>Bridge</title></head><body><body.head><hedline><hl1>Bridge</hl1></hedline></body.head><body.content>${content}</body.content></body></nitf>`;
}

function counted(textAt: (at: number) => string, size: number, between: string): string {
  const parts: string[] = [];
  for (let [at, length] = [0, 0]; length < size; at += 1) {
    const text = textAt(at);
    parts.push(text);
    length += text.length + between.length;
  }
  return parts.join(between);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
