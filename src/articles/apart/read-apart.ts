import { Worker } from 'node:worker_threads';
import type { ParsedFile } from '../article-format.ts';
import { answerOfThread } from './answer-of-thread.ts';
import { type FromApart, NEXT_PART, type ToApart } from './apart-messages.ts';

/** What reading one file may take. */
export interface ReadingLimits {
  /** Milliseconds until the thread is ended. */
  readonly timeMs: number;
  /** The same for one part of a file that is read part by part: a page of a PDF. */
  readonly partMs: number;
  /** Bytes by which the process may grow meanwhile, whatever the memory is held as. */
  readonly memory: number;
}

const MEGABYTE = 1_000_000;

/** A book of a thousand pages took a third of this on a machine that had nine other things to do. */
const USUAL: ReadingLimits = { timeMs: 180_000, partMs: 10_000, memory: 380 * MEGABYTE };

/** How often memory is looked at: buffers of a library are not part of what a thread's own limits count. */
const LOOK_EVERY_MS = 100;

/**
 * The articles in the bytes of a file, read in a thread of its own that is ended when it takes too long or too much: a
 * file made to do so is a problem like any other, and the process goes on answering meanwhile.
 * @param file its name or path: the format is known by it.
 * @throws {Error} when the thread breaks off; what it says is the library's own.
 */
export async function readApart(bytes: Uint8Array, file: string, limits: ReadingLimits = USUAL): Promise<ParsedFile> {
  const work: ToApart = { bytes, file };
  // A thread begins with JavaScript whatever this process runs from, so it is the built file (`imports` of package.json).
  const thread = new Worker(new URL(import.meta.resolve('#apart-thread')), {
    workerData: work,
    execArgv: [],
    // A library that prints must not write into what other programs read.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(limits.memory / MEGABYTE) },
  });
  return answerOfThread<ParsedFile>(thread, ({ answer, fail }) => {
    const before = process.memoryUsage.rss();
    const refuse = (message: string): void => answer({ articles: [], problems: [{ line: null, message }] });
    const tooLarge = (): void =>
      refuse(`takes more than ${Math.ceil(limits.memory / MEGABYTE)} MB of memory to read; ${REMEDY}`);
    const tooLong = (what: string, ms: number): NodeJS.Timeout =>
      setTimeout(() => refuse(`${what} longer than ${Math.ceil(ms / 1000)} seconds to read; ${REMEDY}`), ms);
    const timer = tooLong('takes', limits.timeMs);
    let part = 0;
    let partTimer: NodeJS.Timeout | undefined;
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.memory) tooLarge();
    }, LOOK_EVERY_MS);
    thread.on('message', (found: FromApart) => {
      if (found === NEXT_PART) {
        clearTimeout(partTimer);
        part += 1;
        partTimer = tooLong(`has a part (the ${part}.) that takes`, limits.partMs);
      } else if ('failed' in found) fail(new Error(found.failed));
      else answer(found);
    });
    thread.once('error', (error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') tooLarge();
    });
    return () => {
      clearTimeout(timer);
      clearTimeout(partTimer);
      clearInterval(watch);
    };
  });
}

const REMEDY = 'no article does, so remove it, or save its text in another format';
