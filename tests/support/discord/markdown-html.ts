/** Markdown as our messages use it, as HTML: what is escaped is shown as it is, everything else as Discord draws it. */
export function markdownHtml(markdown: string): string {
  return markdown
    .split('\n')
    .map(lineHtml)
    .join('')
    .replaceAll('</blockquote><blockquote>', '<br>')
    .replaceAll('</ul><ul>', '');
}

function lineHtml(line: string): string {
  const [, mark = '', rest = line] = /^(> |-# |- )([\s\S]*)$/.exec(line) ?? [];
  const inner = inlineHtml(rest);
  if (mark === '> ') return `<blockquote>${inner}</blockquote>`;
  if (mark === '-# ') return `<small>${inner}</small>`;
  if (mark === '- ') return `<ul><li>${inner}</li></ul>`;
  return line === '' ? '<p></p>' : `<div>${inner}</div>`;
}

/** An escape, a link, bold, italic or a mention, whichever comes first; or one character. */
const INLINE =
  /\\([^0-9A-Za-z\s])|\[((?:\\.|[^\]\\])*)\]\((\S*?)\)|\*\*((?:\\[\s\S]|[^\\])+?)\*\*|\*((?:\\[\s\S]|[^\\*])+?)\*|(<[@#]\d+>)|([\s\S])/gu;

function inlineHtml(text: string): string {
  return [...text.matchAll(INLINE)]
    .map(([, escaped, label, address, bold, italic, mention, character]) => {
      if (label !== undefined) return `<a href="${escapeHtml(address ?? '')}">${inlineHtml(label)}</a>`;
      if (bold !== undefined) return `<b>${inlineHtml(bold)}</b>`;
      if (italic !== undefined) return `<i>${inlineHtml(italic)}</i>`;
      if (mention !== undefined)
        return `<span class="mention">${mention.startsWith('<#') ? '#news' : '@member'}</span>`;
      return escapeHtml(escaped ?? character ?? '');
    })
    .join('');
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
