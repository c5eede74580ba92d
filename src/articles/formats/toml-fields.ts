import { plainName } from './file-facts.ts';

/**
 * The fields of TOML front matter, by their plain names: texts, days and lists of texts of the table at its head, which
 * is all that is read there. Other values are left out.
 */
export function readToml(block: string): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  for (const line of block.split('\n')) {
    // Tables hold what a site's design needs.
    if (/^\s*\[/u.test(line)) break;
    const [, name, written = ''] = /^\s*["']?([\w-]+)["']?\s*=\s*(\S.*)$/u.exec(line) ?? [];
    if (name === undefined) continue;
    const value = valueOf(written.trim());
    if (value !== null) fields[plainName(name)] ??= value;
  }
  return fields;
}

function valueOf(written: string): string | readonly string[] | null {
  if (written.startsWith('['))
    return Array.from(written.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/gu), ([, one, other]) => one ?? other ?? '');
  const text = /^"((?:[^"\\]|\\.)*)"|^'([^']*)'/u.exec(written);
  if (text !== null) return text[1]?.replaceAll(/\\(["\\])/gu, '$1') ?? text[2] ?? '';
  return /^\d{4}-\d{2}-\d{2}[^#]*/u.exec(written)?.[0].trim() ?? null;
}
