import type { Wording } from '../../language/wording.ts';
import type { ChangedArticle, ChangesReply } from '../kinds/changes-reply.ts';
import { fact, freshness, goneAndCome, type LayoutOptions } from './layout-parts.ts';
import { pinnedSections, waitingNotes } from './layout-pin.ts';
import type { Item, Layout } from './layout.ts';

/** How the reply of this command reads: what changed, the last first, with the sentences that went and came. */
export function layoutChanges(reply: ChangesReply, options: LayoutOptions): Layout {
  const { wording } = options;
  const { counts, articles, since, pinned } = reply;
  const total = counts.added + counts.edited + counts.removed + counts.renamed;
  return {
    tone: total + (pinned?.changes.length ?? 0) === 0 ? 'nothing' : 'plain',
    heading: wording.say('changes.heading', { date: wording.date(since), ...counts }),
    notes: [
      ...(total === 0 ? [wording.say('changes.none', { date: wording.date(since) })] : []),
      ...unknown(reply, wording),
      ...(articles.length < total ? [wording.say('changes.more', { count: total - articles.length })] : []),
      ...waitingNotes(pinned?.waiting ?? 0, wording),
    ],
    sections: [
      ...(articles.length === 0 ? [] : [{ heading: null, items: articles.flatMap((one) => itemsOf(one, wording)) }]),
      ...pinnedSections(pinned?.changes ?? [], wording),
    ],
    citations: [],
    footer: freshness(reply.archive, options),
  };
}

/** What cannot be told, since it was before anything was noted or longer ago than is kept. */
function unknown({ keptSince, isWhole }: ChangesReply, wording: Wording): readonly string[] {
  if (keptSince === null) return [wording.say('changes.never')];
  return isWhole ? [] : [wording.say('changes.kept', { date: wording.date(keptSince.slice(0, 10)) })];
}

function itemsOf(article: ChangedArticle, wording: Wording): readonly Item[] {
  const { kind, title, article: id, at, was, titleBefore, gone, came, isTextKept } = article;
  const details = [
    id,
    wording.date(at.slice(0, 10)),
    ...(was === null ? [] : [wording.say('changes.was', { was })]),
    ...(titleBefore === null ? [] : [wording.say('changes.title', { title: titleBefore })]),
    ...(isTextKept ? [] : [wording.say('changes.text-unknown')]),
  ];
  return [
    fact(`${wording.say(`changes.${kind}`)}: ${title}`, details.join(' · ')),
    ...goneAndCome({ gone, came }, wording),
  ];
}
