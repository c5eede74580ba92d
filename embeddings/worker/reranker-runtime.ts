import { AutoModelForSequenceClassification } from './library.ts';
import { beginningWithin } from './beginning-within.ts';
import { createEncode } from './create-encode.ts';
import { loadFolder } from './load-folder.ts';
import type { RunFacts } from '../files/model-facts.ts';
import { framed, pairFrame, roomWithin } from './pair-frame.ts';
import { runModel } from './run-model.ts';
import { notMine, type Runtime } from './runtime.ts';
import type { RunSettings, WorkResult } from '../thread/worker-messages.ts';

/** Loads a re-ranker from a folder. @throws whatever transformers.js throws when a file is missing or broken. */
export async function loadRerankerRuntime(settings: RunSettings<RunFacts>): Promise<Runtime> {
  const { tokenizer, model } = await loadFolder(AutoModelForSequenceClassification, settings);
  const { maxTokens } = settings.facts;
  const encode = createEncode(tokenizer);
  return {
    run: async (work) => (work.kind === 'score' ? score(work.question, work.texts) : notMine(work)),
    dispose: async () => void (await model.dispose()),
  };

  async function score(question: string, texts: readonly string[]): Promise<WorkResult> {
    const frame = pairFrame(tokenizer, question);
    const room = roomWithin(frame, maxTokens);
    if (room === null) return { kind: 'too-long', index: 0, tokens: encode(question).length };
    const scores: number[] = [];
    for (const text of texts) {
      const tokens = framed(frame, beginningWithin(text, room, encode));
      const { logits } = await runModel(model, { tokens, outputs: ['logits'] });
      scores.push(probabilityOf(logits));
    }
    return { kind: 'scores', scores };
  }
}

/** Cross-encoders state one number, that the text answers; some state two, that it does not and that it does. */
function probabilityOf(logits: Float32Array): number {
  const [first = 0, second] = logits;
  if (logits.length !== 1 && logits.length !== 2) throw new Error(`it gives ${logits.length} numbers a text, not one`);
  // With two, softmax is the sigmoid of their difference.
  return 1 / (1 + Math.exp(second === undefined ? -first : first - second));
}
