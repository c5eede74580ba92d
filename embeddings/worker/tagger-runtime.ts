import { AutoModelForTokenClassification } from './library.ts';
import { z } from 'zod';
import { createEncode } from './create-encode.ts';
import { type LabelledWord, joinTags } from './join-tags.ts';
import { loadFolder } from './load-folder.ts';
import type { RunFacts } from '../files/model-facts.ts';
import { framed, loneFrame, roomWithin } from './pair-frame.ts';
import { runModel } from './run-model.ts';
import { notMine, type Runtime } from './runtime.ts';
import { wordTokens, type WordTokens } from './word-tokens.ts';
import { wordWindows } from './word-windows.ts';
import type { RunSettings, WorkResult } from '../thread/worker-messages.ts';

const configSchema = z.object({ id2label: z.record(z.string(), z.string()) });

/** Loads a tagger from a folder. @throws whatever transformers.js throws when a file is missing or broken. */
export async function loadTaggerRuntime(settings: RunSettings<RunFacts>): Promise<Runtime> {
  const { tokenizer, model } = await loadFolder(AutoModelForTokenClassification, settings);
  const encode = createEncode(tokenizer);
  const frame = loneFrame(tokenizer);
  const room = roomWithin(frame, settings.facts.maxTokens) ?? 1;
  const labels = labelsOf(model.config);
  return {
    run: async (work) => (work.kind === 'tag' ? tag(work.text) : notMine(work)),
    dispose: async () => void (await model.dispose()),
  };

  async function tag(text: string): Promise<WorkResult> {
    const words = wordTokens(text, encode);
    const labelled = new Map<number, LabelledWord>();
    for (const window of wordWindows(words, room)) {
      // Of two windows that hold a word, the later one has more of what comes after it.
      for (const word of await labelWindow(window)) labelled.set(word.start, word);
    }
    return { kind: 'tags', tags: joinTags([...labelled.values()]) };
  }

  /** A word is what its first token is, as in training: https://arxiv.org/abs/1810.04805, 5.3. */
  async function labelWindow(words: readonly WordTokens[]): Promise<readonly LabelledWord[]> {
    const ids = words.flatMap((word) => word.ids).slice(0, room);
    const { logits } = await runModel(model, { tokens: framed(frame, ids), outputs: ['logits'] });
    let at = frame.before.ids.length;
    return words.map((word) => {
      const best = mostProbable(logits.subarray(at * labels.length, (at + 1) * labels.length));
      at += word.ids.length;
      return { start: word.start, end: word.end, label: labels[best.index] ?? 'O', score: best.score };
    });
  }
}

/** The labels by the place of their logit. */
function labelsOf(config: unknown): readonly string[] {
  const labels = configSchema.safeParse(config).data?.id2label;
  if (labels === undefined) throw new Error('config.json does not name its labels (id2label)');
  return Object.entries(labels)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, label]) => label);
}

function mostProbable(logits: Float32Array): { readonly index: number; readonly score: number } {
  const most = Math.max(...logits);
  const sum = logits.reduce((total, logit) => total + Math.exp(logit - most), 0);
  return { index: logits.indexOf(most), score: 1 / sum };
}
