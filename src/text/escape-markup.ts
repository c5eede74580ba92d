/**
 * A text that means itself in HTML, SVG and any other XML, between tags and within double quotation marks.
 * Characters that XML may not hold are left out.
 */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll(/[\u{0}-\u{8}\u{B}\u{C}\u{E}-\u{1F}\u{FFFE}\u{FFFF}]|\p{Surrogate}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
