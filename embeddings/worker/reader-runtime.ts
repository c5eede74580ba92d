import { AutoModelForQuestionAnswering } from '@xenova/transformers';
import { bestSpan } from './best-span.ts';
import { loadFolder } from './load-folder.ts';
import type { RunFacts } from '../files/model-facts.ts';
import { framed, type PairFrame, pairFrame, roomWithin } from './pair-frame.ts';
import type { Reading } from '../reader.ts';
import { runModel } from './run-model.ts';
import { notMine, type Runtime } from './runtime.ts';
import { wordTokens, type WordTokens } from './word-tokens.ts';
import { wordWindows } from './word-windows.ts';
import type { RunSettings, WorkResult } from '../thread/worker-messages.ts';

/** Loads a reader from a folder. @throws whatever transformers.js throws when a file is missing or broken. */
export async function loadReaderRuntime(settings: RunSettings<RunFacts>): Promise<Runtime> {
  const { tokenizer, model } = await loadFolder(AutoModelForQuestionAnswering, settings);
  const { maxTokens } = settings.facts;
  const encode = (text: string) => tokenizer.encode(text, { add_special_tokens: false });
  return {
    run: async (work) => (work.kind === 'read' ? read(work.question, work.text) : notMine(work)),
    dispose: async () => void (await model.dispose()),
  };

  async function read(question: string, text: string): Promise<WorkResult> {
    const frame = pairFrame(tokenizer, question);
    const room = roomWithin(frame, maxTokens);
    if (room === null) return { kind: 'too-long', index: 0, tokens: encode(question).length };
    let best: Reading | null = null;
    for (const window of wordWindows(wordTokens(text, encode), room)) {
      const reading = await readWindow(window, frame, room);
      if (reading !== null && reading.score > (best?.score ?? 0)) best = reading;
    }
    return { kind: 'reading', reading: best };
  }

  async function readWindow(words: readonly WordTokens[], frame: PairFrame, room: number): Promise<Reading | null> {
    const ids = words.flatMap((word) => word.ids).slice(0, room);
    const from = frame.before.ids.length;
    const logits = await runModel(model, { tokens: framed(frame, ids), outputs: ['start_logits', 'end_logits'] });
    const span = bestSpan({ start: logits.start_logits, end: logits.end_logits, text: [from, from + ids.length] });
    // Whole words: a model may point into the middle of one.
    const wordOfToken = words.flatMap((word) => word.ids.map(() => word));
    const first = wordOfToken[span?.first ?? -1];
    const last = wordOfToken[span?.last ?? -1];
    if (span === null || first === undefined || last === undefined) return null;
    return { start: first.start, end: last.end, score: span.score };
  }
}
