import { errandOf } from '../../../commands/errand-of.ts';
import type { Command, CommandInput } from '../../../commands/command.ts';
import type { App } from '../../app/app.ts';
import { AppError } from '../../errors.ts';
import { type AskReply, isQuestion } from '../../reply/kinds/ask-reply.ts';
import type { Citation } from '../../reply/citation.ts';
import { type Earlier, earlierOf } from '../../reply/kinds/earlier.ts';
import type { LayoutOptions } from '../../reply/layouts/layout-parts.ts';
import { layoutReply } from '../../reply/layouts/layout-reply.ts';
import type { Layout } from '../../reply/layouts/layout.ts';
import type { Reply } from '../../reply/kinds/reply.ts';
import type { BringUpToDate } from '../../app/bring-up-to-date.ts';
import { chatHelp } from './chat-help.ts';
import { explained } from './explained.ts';
import { parseChatLine } from './parse-chat-line.ts';
import { renderOpened } from '../drawing/render-opened.ts';
import { renderText } from '../drawing/render-text.ts';
import { reportError } from '../report-error.ts';
import type { WordedOptions } from '../text-options.ts';
import { type Terminal, writeLines } from '../terminal.ts';
import { watchedApp } from '../watched-app.ts';

export interface ChatOptions {
  readonly app: App;
  /** Those of the chat. */
  readonly commands: readonly Command[];
  readonly terminal: Terminal;
  readonly bringUpToDate: BringUpToDate;
}

/** One conversation: it remembers the last answer, so that its citations can be opened and questions can refer back. */
export interface ChatSession {
  /**
   * Answers a line; an error is an answer too.
   * @param signal aborted when the asker does not want to wait any longer: the answer is then not shown.
   * @returns false when the asker wants to leave.
   */
  handle(line: string, signal: AbortSignal): Promise<boolean>;
}

export function createChatSession({ app, commands, terminal, bringUpToDate }: ChatOptions): ChatSession {
  const { wording } = app;
  const textOptions = (): WordedOptions => ({ ...terminal.textOptions(), wording });
  let citations: readonly Citation[] = [];
  let earlier: Earlier | undefined;
  let last: AskReply | undefined;

  return {
    async handle(line, signal) {
      try {
        const asked = parseChatLine(line, commands, wording.name);
        if (asked.kind === 'quit') return false;
        if (asked.kind === 'new') forget();
        if (asked.kind === 'why') show(explained(last, textOptions()));
        if (asked.kind === 'open') await open(cited(asked.number));
        if (asked.kind === 'command') await unlessAborted(answer(asked, signal), signal);
      } catch (error) {
        if (signal.aborted) writeLines(terminal.messages, [terminal.messageColours.dim(wording.say('chat.stopped'))]);
        else reportError(error, terminal, { withStack: app.config.logLevel === 'debug' });
      }
      return true;
    },
  };

  function forget(): void {
    earlier = undefined;
    show([wording.say('chat.forgotten')]);
  }

  async function open(citation: Citation): Promise<void> {
    const body = (await app.article(citation.articleId))?.body ?? null;
    show(renderOpened(citation, body, textOptions()));
  }

  async function answer({ command, input }: Asked, signal: AbortSignal): Promise<void> {
    const watched = watchedApp(app, { terminal, signal });
    if (command.withoutUpdate !== true) await bringUpToDate(watched, { isNeeded: false });
    const errand = await errandOf({ command, input }, watched, earlier ?? null);
    const reply = await errand.command.run(errand.input, {
      ...watched,
      ask: (question, filters) => app.ask(question, filters, earlier),
    });
    if (signal.aborted) return;
    if (reply.command === 'ask') last = reply;
    if (reply.command === 'ask' && isQuestion(reply)) earlier = earlierOf(reply);
    const layout = chatLayout(reply, { isInteractive: terminal.isInteractive, wording, note: errand.note });
    if (layout.citations.length > 0) citations = layout.citations;
    show(renderText(layout, textOptions()));
  }

  function cited(number: number): Citation {
    const citation = citations.find((one) => one.number === number);
    if (citation !== undefined) return citation;
    const numbers = citations.map((one) => one.number).join(', ');
    throw new AppError(
      'usage',
      numbers === ''
        ? 'No answer has cited anything yet.'
        : `The last answer has no citation ${number}, only ${numbers}.`,
    );
  }

  function show(lines: readonly string[]): void {
    // Off the line that the asker typed.
    writeLines(terminal.output, [...(terminal.isInteractive ? [''] : []), ...lines, '']);
  }
}

interface Asked {
  readonly command: Command;
  readonly input: CommandInput;
}

/** A question stands right above its answer when it was typed at a prompt, so it is not repeated; help adds the chat's own. */
function chatLayout(
  reply: Reply,
  { isInteractive, ...worded }: Pick<LayoutOptions, 'wording' | 'note'> & { readonly isInteractive: boolean },
): Layout {
  const layout = layoutReply(reply, { ...worded, now: new Date() });
  if (reply.command === 'help') return { ...layout, sections: [...layout.sections, chatHelp(worded.wording)] };
  return reply.command === 'ask' && isInteractive ? { ...layout, heading: null } : layout;
}

/** What `work` makes, or rejects as soon as `signal` is aborted; work that is under way then ends unheard. */
async function unlessAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  const heard = new AbortController();
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true, signal: heard.signal });
  });
  try {
    await Promise.race([work, aborted]);
  } finally {
    // One signal serves every line of a pipe.
    heard.abort();
  }
}
