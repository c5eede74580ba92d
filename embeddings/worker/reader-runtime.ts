import { AutoModelForQuestionAnswering } from './library.ts';
import type { RunFacts } from '../files/model-facts.ts';
import type { Reading, SentenceRange } from '../reader.ts';
import type { RunSettings, WorkResult } from '../thread/worker-messages.ts';
import { joinWindows } from './join-windows.ts';
import { createEncode } from './create-encode.ts';
import { loadFolder } from './load-folder.ts';
import { framed, type PairFrame, pairFrame, roomWithin } from './pair-frame.ts';
import { readWindow, type WindowReading } from './read-window.ts';
import { runModel } from './run-model.ts';
import { notMine, type Runtime } from './runtime.ts';
import { wordTokens, type WordTokens } from './word-tokens.ts';
import { wordWindows } from './word-windows.ts';

/** Loads a reader from a folder. @throws whatever transformers.js throws when a file is missing or broken. */
export async function loadReaderRuntime(settings: RunSettings<RunFacts>): Promise<Runtime> {
  const { tokenizer, model } = await loadFolder(AutoModelForQuestionAnswering, settings);
  const { maxTokens } = settings.facts;
  const encode = createEncode(tokenizer);
  return {
    run: async (work) => (work.kind === 'read' ? read(work.question, work.text, work.sentences) : notMine(work)),
    dispose: async () => void (await model.dispose()),
  };

  async function read(question: string, text: string, sentences: readonly SentenceRange[]): Promise<WorkResult> {
    const frame = pairFrame(tokenizer, question);
    const room = roomWithin(frame, maxTokens);
    if (room === null) return { kind: 'too-long', index: 0, tokens: encode(question).length };
    const windows: WindowReading[] = [];
    for (const words of wordWindows(wordTokens(text, encode), room)) {
      windows.push(readWindow(words, { ...(await run(words, frame, room)), sentences }));
    }
    const reading: Reading = joinWindows(windows, sentences.length);
    return { kind: 'reading', reading };
  }

  /** Logits of the tokens of some words. A word that is too long for a window is read as far as it fits. */
  async function run(words: readonly WordTokens[], frame: PairFrame, room: number) {
    const ids = words.flatMap((word) => word.ids).slice(0, room);
    const { start_logits, end_logits, ...more } = await runModel(model, {
      tokens: framed(frame, ids),
      outputs: ['start_logits', 'end_logits'],
      also: ['sentence_logits', 'answer_logits'],
    });
    const from = frame.before.ids.length;
    return {
      spans: { start: start_logits, end: end_logits, text: [from, from + ids.length] as const },
      sentenceLogits: more.sentence_logits ?? null,
      answerLogit: more.answer_logits?.[0] ?? null,
    };
  }
}
