import { join } from 'node:path';
import type { CreatePeer, Peer } from '../peer.ts';
import { measureAnswers } from './measure-answers.ts';
import { measureBuild } from './measure-build.ts';
import { measureChanges } from './measure-changes.ts';
import { checkChanges } from './check-changes.ts';
import type { Step, StepJob, StepResult } from './step.ts';

// What runs in a process of its own, compiled, so that a start is that of the library and not of a compiler. The job is
// its first word; what it measured, it sends. It then waits to be killed: what it had not kept by then is lost.

const STEPS: Readonly<Record<Step, (peer: Peer, job: StepJob) => Promise<StepResult>>> = {
  build: measureBuild,
  answer: measureAnswers,
  change: measureChanges,
  check: checkChanges,
};

const job = JSON.parse(process.argv[2] ?? '') as StepJob; // written by startStep
const adapter = (await import(join(import.meta.dirname, '..', `${job.file}.js`))) as Readonly<
  Record<string, CreatePeer>
>; // as peers.ts says
const create = adapter[job.creates];
if (create === undefined) throw new Error(`${job.file} exports no ${job.creates}.`);
process.send?.(await STEPS[job.step](create(job.setting), job));
