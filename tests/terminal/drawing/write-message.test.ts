import { describe, expect, it } from 'vitest';
import { writeMessage } from '../../../src/terminal/drawing/write-message.ts';
import { openTerminal } from '../../support/terminal/open-terminal.ts';

const TEXT = 'Settings that cannot be used:\n  LOG_LEVEL is not one of debug, info, warn, error, silent\n  \u001b[2JX';

function written(width: number): string {
  const terminal = { ...openTerminal(), messageWidth: () => width };
  writeMessage(terminal, { label: 'dateline', colour: 'red', text: TEXT });
  return terminal.told();
}

describe('writeMessage', () => {
  it('leaves lines whole where no terminal shows them, and harmless', () => {
    expect(written(Infinity)).toBe(
      'dateline: Settings that cannot be used:\n  LOG_LEVEL is not one of debug, info, warn, error, silent\n  ␛[2JX\n',
    );
  });

  it('breaks lines between words at a terminal, keeping their indent', () => {
    expect(written(32)).toBe(
      'dateline: Settings that cannot\nbe used:\n  LOG_LEVEL is not one of debug,\n  info, warn, error, silent\n  ␛[2JX\n',
    );
  });
});
