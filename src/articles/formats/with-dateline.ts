/**
 * Paragraphs that begin with their dateline, as wire copy is printed: agencies send it beside the text. One that the text
 * has already, is not there twice.
 */
export function withDateline(dateline: string | null, paragraphs: readonly string[]): readonly string[] {
  const [first, ...rest] = paragraphs;
  const opening = dateline?.trim() ?? '';
  if (opening === '' || first === undefined || first.trimStart().startsWith(opening)) return paragraphs;
  const mark = /[.:–—-]$/u.test(opening) ? '' : ' –';
  return [`${opening}${mark} ${first.trimStart()}`, ...rest];
}
