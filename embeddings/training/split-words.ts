const IGNORED = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffd]/gu;
const WHITE_SPACE_CONTROLS = /[\t\n\r]/g;
const CHINESE = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/gu;
const ACCENTS = /\p{Mn}/gu;
const WORDS = /[^\s\p{P}!-/:-@[-`{-~]+|[\p{P}!-/:-@[-`{-~]/gu;

/**
 * The words and marks of a text as a BERT tokenizer sees them: lower case, without accents, every mark and every
 * Chinese character a word of its own. The same as `BertNormalizer` and `BertPreTokenizer` in tokenizer.json.
 */
export function splitWords(text: string): readonly string[] {
  return (
    text
      .replaceAll(WHITE_SPACE_CONTROLS, ' ')
      .replaceAll(IGNORED, '')
      .replaceAll(CHINESE, ' $& ')
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(ACCENTS, '')
      .match(WORDS) ?? []
  );
}
