import type { Wording } from '../../language/wording.ts';
import type { Section } from '../../reply/layouts/layout.ts';

/** What the chat adds to the list of commands. */
export function chatHelp(wording: Wording): Section {
  return {
    heading: wording.say('chat.help'),
    items: [
      ['/open <number>', wording.say('chat.help.open')],
      ['/why', wording.say('chat.help.why')],
      ['/new', wording.say('chat.help.new')],
      ['from:2025-12-01', wording.say('chat.help.from')],
      ['Tab', wording.say('chat.help.tab')],
      ['Ctrl-C', wording.say('chat.help.ctrl-c')],
      ['/quit', wording.say('chat.help.quit')],
    ].map(([text = '', detail = '']) => ({ kind: 'fact', text, detail, citations: [] })),
  };
}
