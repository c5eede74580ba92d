import type { Nodes, Root } from 'mdast';

export interface MarkdownText {
  /** The given title, else the first heading of the first level; null when there is neither. */
  readonly title: string | null;
  /** Plain text, in order, without the heading that says the title. */
  readonly paragraphs: readonly string[];
}

/** The text of Markdown as it is seen, block by block; pictures and raw HTML have none. */
export function markdownParagraphs(root: Root, title: string | null): MarkdownText {
  const first = root.children.find((node) => node.type === 'heading' && node.depth === 1);
  const heading = first === undefined ? '' : textOf(first).trim();
  const isTitle = title === null || wordsOf(title) === wordsOf(heading);
  const blocks = isTitle ? root.children.filter((node) => node !== first) : root.children;
  return { title: title ?? (heading || null), paragraphs: blocks.flatMap(blocksOf) };
}

function blocksOf(node: Nodes): readonly string[] {
  if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
    return node.children.flatMap(blocksOf);
  }
  if (node.type === 'html') return [];
  // Indented by mistake more often than code, in news: several paragraphs may be one block.
  if (node.type === 'code') return node.value.split(/\n\s*\n/u);
  return [textOf(node)].filter((text) => text.trim() !== '');
}

// Not mdast-util-to-string, which joins the words on either side of a hard line break.
function textOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return node.value.toLowerCase().startsWith('<br') ? ' ' : '';
  if ('value' in node) return node.value.replaceAll('\n', ' ');
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
