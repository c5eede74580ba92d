import { createHash } from 'node:crypto';
import { deflateRawSync, gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/articles/decode-text.ts';

const RUSSIAN =
  'Министр обороны принял в понедельник делегацию штаба. Стороны обсудили совместные учения, сообщает «Тренд».';
const TURKISH = 'Bakan, Ankara’da heyeti karşıladı ve görüşmelerin “yapıcı” geçtiğini söyledi; İzmir’e gitmedi.';
const AZERBAIJANI = 'Nazir dünən Bakıda nümayəndə heyəti ilə görüşdü və birgə təlimlərin vacibliyini vurğuladı.';
const FRENCH = '« Nous n’avons pas été prévenus », a déclaré le maire, “très déçu” par l’absence de réponse.';

/** Bytes without any order, the same in every run. */
const noise = (seed: number, length: number): Buffer =>
  Buffer.concat(
    Array.from({ length: Math.ceil(length / 32) }, (_value, block) =>
      createHash('sha256').update(`${seed} ${block}`).digest(),
    ),
  ).subarray(0, length);

describe('decodeText', () => {
  it.each([
    ['UTF-8', 'utf-8', RUSSIAN],
    ['UTF-8', 'utf-8', AZERBAIJANI],
    ['Windows-1251', 'windows-1251', RUSSIAN],
    ['Windows-1251 of two letters', 'windows-1251', 'Да.'],
    ['KOI8-R', 'koi8-r', RUSSIAN.replaceAll(/[«»]/gu, '"')],
    ['Windows-1254', 'windows-1254', TURKISH],
    ['Windows-1254 of one sentence', 'windows-1254', 'Görüşme kısa sürdü.'],
    ['Windows-1252', 'windows-1252', FRENCH],
    ['Windows-1252, a single accent, at the very end', 'windows-1252', 'He ordered a café'],
    ['Windows-1252, curly quotes alone', 'windows-1252', 'He said “no” — and left.'],
    ['Windows-1252 of Icelandic', 'windows-1252', 'Ráðherrann sagði að það yrði ekki gert fyrr en á næsta ári.'],
    ['UTF-16 LE without a mark', 'utf-16le', AZERBAIJANI],
    ['UTF-16 BE without a mark', 'utf-16be', AZERBAIJANI],
    ['UTF-16 LE without a mark', 'utf-16le', RUSSIAN],
  ])('reads %s', (_name, encoding, text) => {
    expect(decodeText(iconv.encode(text, encoding))).toBe(text);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('leaves the byte order mark of %s out of the text', (encoding) => {
    expect(decodeText(iconv.encode(AZERBAIJANI, encoding, { addBOM: true }))).toBe(AZERBAIJANI);
  });

  it('reads a part of a larger buffer, as files arrive', () => {
    const whole = Buffer.concat([Buffer.from([0, 1, 2]), iconv.encode(RUSSIAN, 'windows-1251')]);
    expect(decodeText(whole.subarray(3))).toBe(RUSSIAN);
  });

  it('keeps UTF-8 that is cut off within its last character', () => {
    const bytes = Buffer.from('Президент прибыл в Баку');
    expect(decodeText(bytes.subarray(0, -1))).toBe('Президент прибыл в Бак\uFFFD');
  });

  it('believes a web page about its encoding, unless its bytes are valid UTF-8', () => {
    const page = `<html><head><meta charset="windows-1250"></head><p>Žižka přišel, řekl šéf.`;
    expect(decodeText(iconv.encode(page, 'windows-1250'))).toBe(page);
    expect(decodeText(Buffer.from(page))).toBe(page);
    const old = `<META http-equiv=Content-Type content="text/html; charset=koi8-r"><p>Да</p>`;
    expect(decodeText(iconv.encode(old, 'koi8-r'))).toBe(old);
  });

  it('knows the language of a page that says nothing, or the wrong thing, of its encoding', () => {
    const tags = '<div class="article-text" id="story"><span style="color: black">'.repeat(20);
    expect(decodeText(iconv.encode(`${tags}${RUSSIAN}`, 'windows-1251'))).toBe(`${tags}${RUSSIAN}`);
    const page = `<meta charset="utf-8">${TURKISH}`;
    expect(decodeText(iconv.encode(page, 'windows-1254'))).toBe(page);
  });

  it.each([
    ['iso-8859-1', 'windows-1252', FRENCH],
    ['ISO-8859-1', 'windows-1252', '“It’s ready – and it’s time,” she said. It cost €5.'],
    ['us-ascii', 'windows-1252', 'He said “no”.'],
    ['latin1', 'windows-1252', 'He said “no”.'],
    ['iso-8859-9', 'windows-1254', TURKISH],
    ['iso-8859-2', 'windows-1250', '„Žádné peníze,“ řekl – a šel.'],
    ['iso-8859-7', 'windows-1253', '“Όχι”, είπε ο δήμαρχος…'],
    ['iso-8859-5', 'windows-1251', RUSSIAN.replace('штаба', 'штаба – снова…')],
    ['iso-8859-15', 'windows-1252', 'He said “no”.'],
    ['gb2312', 'gbk', '市长说：“我们朱镕基路明天开放。”'],
    ['shift_jis', 'cp932', '市長は「①番の橋を開く」と言った～'],
    ['euc-kr', 'cp949', '시장은 “똠방각하”라고 말했다'],
    ['tis-620', 'windows-874', 'เขากล่าวว่า “ไม่”'],
  ])('reads a page that says %s as browsers do, %s', (label, encoding, text) => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${label}"></head><body><p>${text}</p></body></html>`;
    expect(decodeText(iconv.encode(page, encoding))).toBe(page);
  });

  it('does not take the letters of a style for a language', () => {
    const style = `<style>${'.widget-area h2 { font-family: Arial; color: #ccc }\n'.repeat(60)}</style>`;
    const page = `<html><head>${style}</head><body><p>${RUSSIAN}</p></body></html>`;
    expect(decodeText(iconv.encode(page, 'windows-1251'))).toBe(page);
  });

  it('reads an empty file as an empty text', () => {
    expect(decodeText(new Uint8Array())).toBe('');
  });

  it('lets one stray control character pass, such as the end mark of old systems', () => {
    expect(decodeText(Buffer.from('The talks ended.\u001A'))).toBe('The talks ended.\u001A');
  });
});

describe('what is no text', () => {
  const packed = deflateRawSync(noise(1, 2000));

  it.each([
    ['a PNG image', Buffer.concat([Buffer.from('\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\u0001\0', 'latin1'), packed])],
    ['a JPEG image', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), packed])],
    ['a zip file', Buffer.concat([Buffer.from('PK\u0003\u0004\u0014\0\0\0\b\0', 'latin1'), packed])],
    ['a compressed file', gzipSync(RUSSIAN)],
    ['a PDF', Buffer.from('%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n')],
    ['rich text', Buffer.from('{\\rtf1\\ansi The minister arrived.}')],
    ['text with a zero byte in it', Buffer.from('The minister arrived.\0 He left.')],
    ['a short text with a zero byte in it', Buffer.from('Yes.\0')],
    [
      'numbers as programs store them',
      Buffer.from(Int32Array.from({ length: 500 }, (_value, index) => index * 37).buffer),
    ],
    ['a byte order mark before noise', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), noise(2, 500)])],
  ])('refuses %s', (_name, bytes) => {
    expect(decodeText(bytes)).toBeNull();
  });

  it('refuses bytes without any order', () => {
    const read = Array.from({ length: 200 }, (_value, seed) => decodeText(noise(seed, 256 + seed * 7)));
    expect(read.filter((text) => text !== null)).toEqual([]);
  });
});
