import type { Language } from '../../language/language.ts';
import type { MessageName } from '../../language/message-name.ts';
import type { Wording } from '../../language/wording.ts';
import { escapeMarkup } from '../../text/escape-markup.ts';

/** What the page says, by the names that stand in its HTML. */
const TEXTS: readonly MessageName[] = [
  'page.skip',
  'page.tagline',
  'page.mode',
  'page.ask',
  'page.verify',
  'page.question',
  'page.quote',
  'page.speaker',
  'page.send',
  'page.check',
  'page.working',
  'page.failed',
  'page.unreachable',
  'page.unchanged',
  'page.changed',
  'page.token',
  'page.token-send',
  'page.read',
  'page.close',
  'page.original',
  'page.page',
  'sources',
  'sources.paragraph',
  'ask.nearest',
  'undated',
];

/** Gaps that the page's script fills. */
const GAPS = { why: '{why}', request: '{request}', paragraph: '{paragraph}' };

/** The page's HTML in a language. @throws when it names a text that is not among them. */
export function withTexts(html: string, wording: Wording): string {
  const own: Readonly<Record<string, string>> = { language: wording.language satisfies Language };
  return html.replace(/\{\{(?<name>[\w.-]+)\}\}/gu, (_whole, name: string) => {
    const text = TEXTS.find((one) => one === name);
    const said = text === undefined ? own[name] : wording.say(text, GAPS);
    if (said === undefined) throw new Error(`the page has no text ${name}`);
    return escapeMarkup(said);
  });
}
