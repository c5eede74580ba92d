import { isUtf8 as isValidUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { encodingOfLabel, windowsKinOf } from './page-encodings.ts';

/** The text of a file, without its byte order mark; null when the file is no text, whatever its name says. */
export function decodeText(bytes: Uint8Array): string | null {
  if (SIGNATURES.some((start) => latin1(bytes, start.length) === start)) return null;
  const encoding = detectEncoding(bytes);
  if (encoding === null) return null;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const text = iconv.decode(buffer, encoding);
  // Pages of an ISO encoding have no control characters; where they seem to, they are in the Windows one beside it.
  const kin = windowsKinOf(encoding);
  const whole = kin !== null && /[\u0080-\u009F]/u.test(text) ? iconv.decode(buffer, kin) : text;
  return isReadable(whole) ? whole : null;
}

/**
 * The encoding of a text file, by a name that iconv-lite knows; null for a file that is none. In order of certainty: a
 * byte order mark, zero bytes as UTF-16 has them, valid UTF-8, what a web page says of itself, the letters of the language.
 */
function detectEncoding(bytes: Uint8Array): string | null {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return marked[1];
  if (bytes.includes(0)) return unmarkedUtf16(bytes);
  return isUtf8(bytes) ? 'utf-8' : (declaredEncoding(bytes) ?? likelyEncoding(bytes));
}

/** How files begin that may pass for text, by their bytes, but are none to the eye: PDF, RTF, zip and office files, gzip. */
const SIGNATURES: readonly string[] = ['%PDF-', '{\\rtf', 'PK\u0003\u0004', '\u001F\u008B'];

const BYTE_ORDER_MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Bytes looked at where a part of the file tells as much as the whole. */
const SAMPLE_BYTES = 65_536;

/** The share of control characters above which a file cannot be a text; random bytes have one in eight. */
const MOST_CONTROLS = 0.01;

/**
 * UTF-16 is one side, the odd places or the even ones, of nearly nothing but the few numbers of the scripts in use
 * (0 for Latin, 4 for Cyrillic, 0x20 for quotation marks); the letters of any other text are larger numbers.
 */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const scripts = (side: number): number =>
    sample.filter((byte, index) => index % 2 === side && (byte <= 0x06 || byte === 0x20)).length;
  const [even, odd] = [scripts(0), scripts(1)];
  if (Math.max(even, odd) < (sample.length / 2) * 0.95) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** True also for UTF-8 with a little damage, such as a file cut off within its last character. */
function isUtf8(bytes: Uint8Array): boolean {
  if (isValidUtf8(bytes)) return true;
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const text = new TextDecoder().decode(bytes.subarray(first, first + SAMPLE_BYTES));
  const [right, wrong] = [count(text, /[^\p{ASCII}\uFFFD]/gu), count(text, /\uFFFD/gu)];
  // Letters of another encoding hardly ever happen to make a whole character of UTF-8.
  return wrong === 0 || right > 2 * wrong;
}

/** What `<meta charset>`, its older form, or an XML declaration names at the head of a page. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = latin1(bytes, 4096);
  const name =
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1] ??
    /^\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w-]+)/iu.exec(head)?.[1] ??
    '';
  const encoding = encodingOfLabel(name);
  // Not UTF-8 or UTF-16: those bytes were looked at already, and the page is wrong about itself.
  return name !== '' && !/^(?:utf|ucs|unicode)/u.test(encoding) && iconv.encodingExists(encoding) ? encoding : null;
}

/** Of the encodings met in old news files, the likeliest by the language; Windows-1252 where nothing better is known. */
function likelyEncoding(bytes: Uint8Array): string {
  // From a little before the first byte that is not ASCII; the names of tags are no language.
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const sample = latin1(bytes.subarray(Math.max(0, first - 1024)), SAMPLE_BYTES);
  const words = withoutPrograms(sample).replaceAll(/<[^<>]*>/gu, ' ');
  const guesses = analyse(Buffer.from(words, 'latin1')).flatMap(({ name }) => ENCODINGS.get(name) ?? []);
  // Only Cyrillic has more letters outside ASCII than in it.
  const isCyrillic = count(words, /[\u00C0-\u00FF]/gu) > count(words, /[A-Za-z]/gu);
  if (isCyrillic) return guesses.find((name) => CYRILLIC.has(name)) ?? 'windows-1251';
  const guess = guesses[0] ?? 'windows-1252';
  return guess === 'windows-1252' && isTurkish(words) ? 'windows-1254' : guess;
}

/** A page without its scripts and styles, which are in no language. */
function withoutPrograms(page: string): string {
  // A sample may begin within one.
  const [opened, closed] = [page.search(/<(?:script|style)\b/iu), page.search(/<\/(?:script|style)\b/iu)];
  let text = '';
  let from = closed >= 0 && (opened < 0 || closed < opened) ? closed : 0;
  const lower = page.toLowerCase();
  for (const { 0: tag, 1: name = '', index } of page.matchAll(/<(script|style)\b/giu)) {
    if (index < from) continue;
    text += page.slice(from, index);
    const end = lower.indexOf(`</${name.toLowerCase()}`, index + tag.length);
    from = end < 0 ? page.length : end;
  }
  return text + page.slice(from);
}

/** The ISO encodings are the Windows ones without some of their characters. */
const ENCODINGS: ReadonlyMap<string, string> = new Map([
  ['windows-1251', 'windows-1251'],
  ['KOI8-R', 'koi8-r'],
  ['windows-1252', 'windows-1252'],
  ['ISO-8859-1', 'windows-1252'],
  ['windows-1254', 'windows-1254'],
  ['ISO-8859-9', 'windows-1254'],
]);

const CYRILLIC: ReadonlySet<string> = new Set(['windows-1251', 'koi8-r']);

/** Turkish Ğ İ Ş have the bytes of Icelandic Ð Ý Þ; but Icelandic has vowels with acute accents in every sentence too. */
function isTurkish(words: string): boolean {
  return /[ÐÝÞðýþ]/u.test(words) && !/[ÁÍÓÚÆáíóúæ]/u.test(words);
}

function isReadable(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES);
  const controls = count(sample, /[\u0001-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/gu);
  return !text.includes('\0') && controls <= Math.max(1, sample.length * MOST_CONTROLS);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The first bytes, one character each. */
function latin1(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString('latin1');
}
