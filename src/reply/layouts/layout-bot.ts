import { languageName } from '../../language/language-name.ts';
import type { Wording } from '../../language/wording.ts';
import type { FeedbackReply, GapsReply, PrivacyReply, SettingsReply, StatusReply } from '../kinds/bot-replies.ts';
import { sourceFact } from './layout-fetch.ts';
import { fact, freshness, type LayoutOptions, plain } from './layout-parts.ts';
import type { Item, Layout } from './layout.ts';

/** How the reply of this command reads. */
export function layoutStatus({ archive, sources, fetched, failed }: StatusReply, options: LayoutOptions): Layout {
  const { wording } = options;
  const { articles, passages, model } = archive;
  const search = model === null ? wording.say('status.without-model') : wording.say('status.model', { model });
  return {
    // One file that cannot be read says nothing of the others.
    tone: failed.length > 0 && articles === 0 ? 'failure' : 'plain',
    heading: wording.say('count.holdings', { articles, passages }),
    notes: [search, ...(failed.length === 0 ? [wording.say('status.all-read')] : [])],
    sections: [
      { heading: wording.say('status.outlets'), items: sources.map((source) => fact(source)) },
      { heading: wording.say('fetch.sources'), items: fetched.map((source) => sourceFact(source, wording)) },
      { heading: wording.say('files.unread'), items: failed.map(({ file, message }) => fact(file, message)) },
    ].filter(({ items }) => items.length > 0),
    citations: [],
    footer: freshness(archive, options),
  };
}

/** How the reply of this command reads. */
export function layoutFeedback({ feedback }: FeedbackReply, { wording }: LayoutOptions): Layout {
  const heading = wording.say('count.verdicts', { count: feedback.length });
  if (feedback.length === 0) return plain({ heading, items: [], none: wording.say('feedback.none') });
  return {
    ...plain({ heading, items: [] }),
    sections: feedback.map(({ at, verdict, words, about, quotes }) => ({
      heading: `${wording.say(`verdict.${verdict}`)} · ${wording.date(at.slice(0, 10))}`,
      items: [
        ...(about === null ? [] : [fact(about, wording.say('feedback.asked'))]),
        ...(words === null ? [] : [fact(words, wording.say('feedback.member'))]),
        ...quotes.map(({ articleId, text }) => fact(text, wording.say('feedback.shown', { article: articleId }))),
      ],
    })),
  };
}

/** How the reply of this command reads. */
export function layoutGaps({ isKept, gaps }: GapsReply, { wording }: LayoutOptions): Layout {
  return plain({
    heading: wording.say('count.gaps', { count: gaps.length }),
    items: gaps.map(({ question, times, lastAt, nearest }) =>
      fact(
        question,
        [
          wording.say('gaps.asked', { times, date: wording.date(lastAt.slice(0, 10)) }),
          ...(nearest === null ? [] : [wording.say('gaps.nearest', { article: nearest })]),
        ].join(' · '),
      ),
    ),
    none: wording.say(isKept ? 'gaps.none' : 'gaps.not-kept'),
  });
}

/** How the reply of this command reads. */
export function layoutPrivacy(reply: PrivacyReply, { wording }: LayoutOptions): Layout {
  const { replies, feedback, questions, recentQuestions, watches, isDeleted } = reply;
  return {
    ...plain({
      heading: wording.say(isDeleted ? 'privacy.deleted' : 'privacy.kept'),
      items: [
        fact(wording.say('count.answers', { count: replies }), wording.say('privacy.answers')),
        fact(wording.say('count.verdicts', { count: feedback }), wording.say('privacy.verdicts')),
        fact(wording.say('count.questions', { count: questions }), wording.say('privacy.questions')),
        fact(wording.say('count.questions', { count: recentQuestions }), wording.say('privacy.recent')),
        fact(wording.say('count.watches', { count: watches }), wording.say('privacy.watches')),
      ],
    }),
    notes: [wording.say('privacy.note')],
  };
}

/** How the reply of this command reads. */
export function layoutSettings(reply: SettingsReply, { wording }: LayoutOptions): Layout {
  const {
    channels,
    privateChannels,
    questionChannels,
    cooldownSeconds,
    usualCooldownSeconds,
    dailyLimit,
    language,
    recentQuestions,
    quietFrom,
    quietTo,
    timeZone,
    sourcesChannel,
  } = reply;
  const none = wording.say('settings.none');
  const hears = questionChannels.length === 0 || reply.readsMessages;
  const layout = plain({
    heading: wording.say('settings.heading'),
    items: [
      listed(wording.say('settings.channels'), channels, wording.say('settings.all-channels')),
      listed(wording.say('settings.private'), privateChannels, none),
      listed(wording.say('settings.questions'), questionChannels, none),
      fact(wording.say('settings.silent'), wording.say(reply.silentUnknown ? 'settings.on' : 'settings.off')),
      fact(
        wording.say('settings.wait'),
        wording.say('count.seconds', { count: cooldownSeconds ?? usualCooldownSeconds }),
      ),
      fact(wording.say('settings.day'), limitInWords(dailyLimit, wording)),
      fact(wording.say('settings.recent'), wording.say(recentQuestions ? 'settings.on' : 'settings.off')),
      fact(wording.say('settings.language'), languageName(language, wording)),
      fact(
        wording.say('settings.quiet'),
        quietFrom === null || quietTo === null
          ? wording.say('settings.none')
          : wording.say('settings.quiet-hours', { from: quietFrom, to: quietTo, zone: timeZone }),
      ),
      listed(wording.say('settings.sources'), sourcesChannel === null ? [] : [sourcesChannel], none),
    ],
  });
  return hears ? layout : { ...layout, notes: [wording.say('settings.deaf')] };
}

function limitInWords(count: number | null, wording: Wording): string {
  return count === null ? wording.say('settings.no-limit') : wording.say('count.questions', { count });
}

function listed(what: string, channels: readonly string[], none: string): Item {
  return channels.length === 0 ? fact(what, none) : { ...fact(what, channels.join(', ')), channels };
}
