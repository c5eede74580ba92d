import { drawBlock } from './draw-block.ts';
import { type Terminal, writeLines } from '../terminal.ts';

export interface Message {
  /** "warning", say; drawn before the text. */
  readonly label: string;
  readonly colour: 'red' | 'yellow';
  /** Lines keep their indent. May hold text of articles: it is made harmless. */
  readonly text: string;
}

/** Writes a message for the person at the terminal, beside the answers. */
export function writeMessage({ messages, messageColours, messageWidth }: Terminal, message: Message): void {
  const { label, colour, text } = message;
  const width = messageWidth();
  const lines = text.split('\n').flatMap((line, index) => {
    const indent = /^ */.exec(line)?.[0] ?? '';
    const runs =
      index === 0 ? [{ text: `${label}:`, style: messageColours[colour] }, { text: ` ${line}` }] : [{ text: line }];
    return drawBlock(runs, { width, marker: index === 0 ? '' : indent });
  });
  writeLines(messages, lines);
}
