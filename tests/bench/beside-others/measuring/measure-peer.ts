import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS_FILES } from '../corpus/corpus-files.ts';
import { readCorpusFacts, readCorpusQuestions } from '../corpus/read-corpus.ts';
import type { PeerEntry } from '../peers.ts';
import { startStep, type StepStart } from './start-step.ts';
import type { Step, StepJob, StepResult } from './step.ts';

export interface PeerRound extends StepStart {
  /** The folder of the corpus. */
  readonly corpus: string;
  /** Where stores are kept. */
  readonly stores: string;
  /** Build although there is a store. */
  readonly build: boolean;
}

/** One round of one peer: what it measured, and why it went no further; null where it went to the end. */
export async function measurePeer(
  peer: PeerEntry,
  round: PeerRound,
): Promise<{ readonly values: Readonly<Record<string, number>>; readonly error: string | null }> {
  const { passages } = readCorpusFacts(round.corpus);
  const store = join(round.stores, peer.name.replaceAll(/\W+/gu, '-'));
  const changing = `${store}-changed`;
  const values: Record<string, number> = {};
  const take = async (step: Step, folder: string, changed?: StepResult): Promise<StepResult> => {
    const result = await startStep(jobOf(peer, { step, folder, corpus: round.corpus, changed }), round);
    if ('error' in result) throw new Error(`${step}: ${result.error}`);
    Object.assign(values, result.values);
    return result;
  };
  try {
    if (round.build || !existsSync(store)) {
      rmSync(store, { recursive: true, force: true });
      mkdirSync(store, { recursive: true });
      await take('build', store);
      values['disk a passage'] = sizeOf(store) / passages;
    }
    await take('answer', store);
    rmSync(changing, { recursive: true, force: true });
    cpSync(store, changing, { recursive: true });
    await take('check', changing, await take('change', changing));
    return { values, error: null };
  } catch (error) {
    // A store that was not built to the end is none.
    if (values['build processor'] === undefined && round.build) rmSync(store, { recursive: true, force: true });
    return { values, error: error instanceof Error ? error.message : String(error) };
  } finally {
    rmSync(changing, { recursive: true, force: true });
  }
}

interface JobOptions {
  readonly step: Step;
  readonly folder: string;
  readonly corpus: string;
  readonly changed: StepResult | undefined;
}

function jobOf({ file, creates }: PeerEntry, { step, folder, corpus, changed }: JobOptions): StepJob {
  const { model } = readCorpusFacts(corpus);
  const [first] = readCorpusQuestions(corpus);
  return {
    step,
    file,
    creates,
    corpus,
    setting: { folder, articlesDir: join(corpus, CORPUS_FILES.articles), model },
    first: { text: first?.text ?? '', vector: [...(first?.vector ?? [])] },
    added: changed?.added ?? [],
    removed: changed?.removed ?? [],
  };
}

/** Bytes of all files in a folder. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
