import type { Wording } from '../../language/wording.ts';
import type { Layout } from './layout.ts';
import { fact, type LayoutOptions, plain } from './layout-parts.ts';
import { pinnedSections } from './layout-pin.ts';
import type { DoctorReply, HelpReply, IndexReply, ModelReply, OptionalModel } from '../kinds/upkeep-replies.ts';

/** How the reply of this command reads. */
export function layoutIndex(reply: IndexReply, { wording }: LayoutOptions): Layout {
  const { articles, passages, added, changed, removed, unchanged, failed, durationMs, pinned } = reply;
  const same = pinned?.same ?? 0;
  return {
    tone: failed.length > 0 && articles === 0 ? 'failure' : 'plain',
    heading: wording.say('count.holdings', { articles, passages }),
    notes: [
      wording.say('index.done', { added, changed, removed, unchanged, time: seconds(durationMs, wording) }),
      ...(same === 0 ? [] : [wording.say('pin.same', { count: same })]),
    ],
    sections: [
      ...(failed.length === 0
        ? []
        : [{ heading: wording.say('files.unread'), items: failed.map(({ file, message }) => fact(file, message)) }]),
      ...pinnedSections(pinned?.changes ?? [], wording),
    ],
    citations: [],
    footer: null,
  };
}

/** How the reply of this command reads. */
export function layoutModel(reply: ModelReply, { wording }: LayoutOptions): Layout {
  const facts: readonly (readonly [string, string | number | null])[] = [
    [wording.say('model.id'), reply.id],
    [wording.say('model.dimensions'), reply.dimensions],
    [wording.say('model.tokens'), reply.maxTokens],
    [wording.say('model.weight'), reply.weight],
    [wording.say('model.languages'), reply.isEnglish === true ? wording.say('model.english') : null],
    [wording.say('model.vectors'), reply.archiveModel],
  ];
  return {
    tone: reply.problem === null ? 'plain' : 'failure',
    heading: reply.name,
    notes: reply.problem === null ? [] : [reply.problem],
    sections: [
      { heading: null, items: facts.flatMap(([name, value]) => (value === null ? [] : [fact(`${name}: ${value}`)])) },
      { heading: wording.say('model.optional'), items: reply.optional.map((one) => optionalModel(one, wording)) },
    ],
    citations: [],
    footer: null,
  };
}

function optionalModel({ setting, name, id, problem }: OptionalModel, wording: Wording): ReturnType<typeof fact> {
  return fact(`${setting}: ${id ?? name ?? wording.say('model.off')}`, problem);
}

/** How the reply of this command reads. */
export function layoutDoctor(reply: DoctorReply, { wording }: LayoutOptions): Layout {
  const count = (wanted: string): number => reply.checks.filter(({ status }) => status === wanted).length;
  const [failed, warnings] = [count('failed'), count('warning')];
  const working = wording.say('doctor.working', { count: warnings });
  return {
    tone: failed > 0 ? 'failure' : 'plain',
    heading: failed > 0 ? wording.say('doctor.problems', { count: failed }) : working,
    notes: [],
    sections: [
      {
        heading: null,
        items: reply.checks.map(({ name, status, message, remedy }) =>
          fact(`${wording.say(`doctor.${status}`)}: ${name}: ${message}`, remedy),
        ),
      },
    ],
    citations: [],
    footer: null,
  };
}

/** What can be asked. */
export function layoutHelp(reply: HelpReply, { wording }: LayoutOptions): Layout {
  return plain({
    heading: wording.say('help.heading'),
    items: reply.commands.map(({ usage, description }) => fact(usage, description)),
  });
}

function seconds(ms: number, wording: Wording): string {
  return ms < 1000
    ? wording.say('time.milliseconds', { count: Math.round(ms) })
    : wording.say('time.seconds', { count: Math.round(ms / 100) / 10 });
}
