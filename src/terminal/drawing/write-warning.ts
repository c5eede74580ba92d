import type { Terminal } from '../terminal.ts';
import { writeMessage } from './write-message.ts';

/** Warns the person at the terminal of what does not keep answers from coming. */
export function writeWarning(terminal: Terminal, text: string): void {
  writeMessage(terminal, { label: 'warning', colour: 'yellow', text });
}
