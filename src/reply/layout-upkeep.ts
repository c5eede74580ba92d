import type { Layout } from './layout.ts';
import { counted, fact, plain } from './layout-parts.ts';
import type { DoctorReply } from './doctor-reply.ts';
import type { HelpReply } from './help-reply.ts';
import type { IndexReply } from './index-reply.ts';
import type { ModelReply, OptionalModel } from './model-reply.ts';

/** How the reply of this command reads. */
export function layoutIndex(reply: IndexReply): Layout {
  const { added, changed, removed, unchanged, failed } = reply;
  return {
    tone: failed.length > 0 ? 'failure' : 'plain',
    heading: `${counted(reply.articles, 'article')}, ${counted(reply.passages, 'passage')}`,
    notes: [
      `${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged, in ${seconds(reply.durationMs)}`,
    ],
    sections:
      failed.length === 0
        ? []
        : [{ heading: 'Could not be read', items: failed.map(({ file, message }) => fact(file, message)) }],
    citations: [],
    footer: null,
  };
}

/** How the reply of this command reads. */
export function layoutModel(reply: ModelReply): Layout {
  const facts: readonly (readonly [string, string | number | null])[] = [
    ['id', reply.id],
    ['dimensions', reply.dimensions],
    ['tokens a passage', reply.maxTokens],
    ['weight beside full text', reply.weight],
    ['the archive’s vectors are from', reply.archiveModel],
  ];
  return {
    tone: reply.problem === null ? 'plain' : 'failure',
    heading: reply.name,
    notes: reply.problem === null ? [] : [reply.problem],
    sections: [
      { heading: null, items: facts.flatMap(([name, value]) => (value === null ? [] : [fact(`${name}: ${value}`)])) },
      { heading: 'Optional models', items: reply.optional.map(optionalModel) },
    ],
    citations: [],
    footer: null,
  };
}

function optionalModel({ setting, name, id, problem }: OptionalModel): ReturnType<typeof fact> {
  return fact(`${setting}: ${id ?? name ?? 'off'}`, problem);
}

/** How the reply of this command reads. */
export function layoutDoctor(reply: DoctorReply): Layout {
  const count = (wanted: string): number => reply.checks.filter(({ status }) => status === wanted).length;
  const [failed, warnings] = [count('failed'), count('warning')];
  const working = warnings === 0 ? 'All is well' : `Works, with ${counted(warnings, 'remark')}`;
  return {
    tone: failed > 0 ? 'failure' : 'plain',
    heading: failed > 0 ? `${counted(failed, 'problem')} to mend` : working,
    notes: [],
    sections: [
      {
        heading: null,
        items: reply.checks.map(({ name, status, message, remedy }) => fact(`${status}: ${name}: ${message}`, remedy)),
      },
    ],
    citations: [],
    footer: null,
  };
}

/** What can be asked. */
export function layoutHelp(reply: HelpReply): Layout {
  return plain({
    heading: 'Ask the archive a question in your own words, or use a command',
    items: reply.commands.map(({ usage, description }) => fact(usage, description)),
  });
}

const seconds = (ms: number): string => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);
