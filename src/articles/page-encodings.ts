/**
 * What browsers read pages of a declared encoding as (WHATWG, Encoding, section 4.2): pages that say ISO 8859-1 have the
 * quotation marks of Windows-1252, and so on for each part of the world. Names as iconv-lite knows them.
 */
const LABELS: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:iso-?_?8859-?_?1|latin-?1|l1|us-ascii|ascii|ansi|cp819|ibm819|x-ansi)|(?:x-)?cp-?1252)$/u, 'windows-1252'],
  [/^(?:iso-?_?8859-?_?9|latin-?5|l5)$/u, 'windows-1254'],
  [/^(?:tis-?620|iso-?_?8859-?_?11|dos-874)$/u, 'windows-874'],
  [/^(?:gb_?2312(?:-80)?|x-gbk|gbk|chinese|csgb2312)$/u, 'gbk'],
  [/^(?:shift[-_]?jis|x-sjis|sjis|ms_kanji|windows-31j|csshiftjis)$/u, 'cp932'],
  [/^(?:euc-?kr|ks_c_5601-19\d\d|ksc_?5601|korean|cseuckr|windows-949)$/u, 'cp949'],
  [/^(?:big5(?:-hkscs)?|cn-big5|x-x-big5)$/u, 'big5hkscs'],
  [/^x-mac-cyrillic$/u, 'maccyrillic'],
  [/^(?:x-)?mac(?:-?roman|intosh)?$/u, 'macintosh'],
  [/^x-cp(?=\d)/u, 'windows-'],
];

/** The Windows encodings that pages of an ISO one are in when they have characters that it has not. */
const KIN: ReadonlyMap<string, string> = new Map([
  ['2', 'windows-1250'],
  ['4', 'windows-1257'],
  ['5', 'windows-1251'],
  ['6', 'windows-1256'],
  ['7', 'windows-1253'],
  ['8', 'windows-1255'],
  ['13', 'windows-1257'],
  ['15', 'windows-1252'],
]);

/** The encoding that a page's label stands for. */
export function encodingOfLabel(label: string): string {
  const name = label.trim().toLowerCase();
  const [pattern, encoding] = LABELS.find(([labels]) => labels.test(name)) ?? [null, name];
  return pattern === null ? name : encoding.endsWith('-') ? name.replace(pattern, encoding) : encoding;
}

/** The Windows encoding beside one of ISO 8859; null for any other. */
export function windowsKinOf(encoding: string): string | null {
  return KIN.get(/^iso-?_?8859-?_?(\d+)(?:-[ie])?$/u.exec(encoding)?.[1] ?? '') ?? null;
}
