import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../../errors.ts';
import type { Logger } from '../../log.ts';

/** The lines typed into the chat, kept from one chat to the next for this user alone. */
export interface ChatHistory {
  /** Newest first. */
  readonly lines: readonly string[];
  /** @param lines newest first; the oldest beyond the limit are forgotten. */
  save(lines: readonly string[]): void;
}

/** Lines kept. */
export const HISTORY_LIMIT = 500;

/** The history in a data folder. Where it cannot be read or written, the chat does without. */
export function openChatHistory(dataDir: string, log: Logger): ChatHistory {
  const path = join(dataDir, 'history');
  return {
    lines:
      attempt(() => readFileSync(path, 'utf8').split('\n').filter(Boolean).reverse().slice(0, HISTORY_LIMIT)) ?? [],
    save(lines) {
      attempt(() => {
        // A new file, then renamed: it is whole at any moment, and never readable by others.
        const temporary = `${path}.${process.pid}`;
        const kept = lines.slice(0, HISTORY_LIMIT).reverse();
        writeFileSync(temporary, kept.map((line) => `${line}\n`).join(''), { mode: 0o600 });
        renameSync(temporary, path);
      });
    },
  };

  function attempt<T>(action: () => T): T | null {
    try {
      return action();
    } catch (error) {
      log.debug('chat history not kept', { path, problem: messageOf(error) });
      return null;
    }
  }
}
