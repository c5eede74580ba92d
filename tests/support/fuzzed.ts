import * as fc from 'fast-check';

/**
 * How a property is tried: `npm test` tries a few cases, the same each time; `npm run test:fuzz` many, others each time.
 * FUZZ_TIMES multiplies them, FUZZ_SEED repeats those of a run that failed.
 */
export function fuzzed(runs: number): { readonly numRuns: number; readonly seed?: number } {
  const [times, seed] = [Number(process.env['FUZZ_TIMES'] ?? 1), process.env['FUZZ_SEED']];
  if (seed !== undefined) return { numRuns: runs * times, seed: Number(seed) };
  return { numRuns: runs * times, ...(times === 1 ? { seed: SEED } : {}) };
}

const SEED = 11;

/** What articles, pages and questions are made of, and what means something to a parser, a splitter or a search. */
const WORDS = 'Anna Quill~Mr. Tarn~U.S.~the ferry~a.m.~VELM, December 9.~yesterday~in 2024~said~who~AND~OR~NOT~NEAR(';
const MARKS =
  '. ~! ~? ~… ~.~,~:~ ~“~”~"~\'~(~)~*~^~-~"" ~{title}:~\\~`~**~[a](b)~<b>~</p>~&amp;~&#0;~@everyone~<@1>~||';
const LETTERS = '12~1,200~5 May 2012~é~Щ~雨。~👩‍🚀~\n~\n\n~\f~\u00A0~\t~\r\n~\0~\uFEFF~\u202E~\u0301';
const PIECES = [WORDS, MARKS, LETTERS].flatMap((pieces) => pieces.split('~'));

/** Any text at all: of characters, of halves of characters, of the pieces that articles are made of. */
export function anyText(most = 200): fc.Arbitrary<string> {
  const units = fc.array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: most });
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: most }),
    units.map((codes) => String.fromCharCode(...codes)),
    fc.array(fc.constantFrom(...PIECES), { maxLength: most }).map((pieces) => pieces.join('')),
    fc.array(fc.constantFrom(...PIECES), { maxLength: most }).map((pieces) => pieces.join(' ')),
  );
}

/** A file with some of its bytes cut out, doubled, put in the place of others, or other bytes among them. */
export function mutated(file: Uint8Array, pieces: readonly string[] = PIECES): fc.Arbitrary<Uint8Array> {
  const place = fc.integer({ min: 0, max: file.length });
  const length = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: file.length }));
  const put = fc.oneof(
    fc.constant(new Uint8Array()),
    fc.uint8Array({ maxLength: 8 }),
    fc.constantFrom(...pieces).map((piece) => Buffer.from(piece)),
    fc.tuple(place, length).map(([from, many]) => file.slice(from, from + many)),
  );
  const edit = fc.record({ at: place, cut: length, put });
  return fc
    .array(edit, { minLength: 1, maxLength: 4 })
    .map((edits) =>
      edits.reduce<Uint8Array>(
        (bytes, { at, cut, put: given }) => Buffer.concat([bytes.slice(0, at), given, bytes.slice(at + cut)]),
        file,
      ),
    );
}
