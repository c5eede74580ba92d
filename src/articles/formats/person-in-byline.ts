/** A byline without its "By"; null for what names nobody, such as the address of a profile. */
export function personIn(byline: string): string | null {
  const name = byline
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^by\b:?\s*/iu, '');
  return name === '' || name.length > 150 || /^(?:https?:|@|\/)/iu.test(name) ? null : name;
}
