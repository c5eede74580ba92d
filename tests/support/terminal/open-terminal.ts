import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import picocolors from 'picocolors';
import type { Terminal } from '../../../src/terminal/terminal.ts';

/** A terminal that a test types into and reads. */
export interface OpenTerminal extends Terminal {
  type(text: string): void;
  /** Ends the input, as a pipe does. */
  end(): void;
  /** All that was written to standard output so far. */
  printed(): string;
  /** All that was written to standard error so far. */
  told(): string;
  /** Waits until standard output or standard error holds a text. */
  shows(text: string): Promise<void>;
}

export function openTerminal({ isInteractive = false, width = 80 } = {}): OpenTerminal {
  const input = new PassThrough();
  const output = new PassThrough();
  const messages = new PassThrough();
  const written = { output: '', messages: '' };
  output.on('data', (piece: Buffer) => (written.output += piece.toString()));
  messages.on('data', (piece: Buffer) => (written.messages += piece.toString()));
  const colours = picocolors.createColors(false);
  return {
    input,
    output,
    messages,
    isInteractive,
    showsProgress: false,
    messageColours: colours,
    messageWidth: () => Infinity,
    textOptions: () => ({ width, colours }),
    type: (text) => void input.write(text),
    end: () => void input.end(),
    printed: () => written.output,
    told: () => written.messages,
    async shows(text) {
      while (!written.output.includes(text) && !written.messages.includes(text)) {
        await Promise.race([once(output, 'data'), once(messages, 'data')]);
      }
    },
  };
}
