import type { FeedbackReply, GapsReply, PrivacyReply, SettingsReply, StatusReply } from './bot-replies.ts';
import { shortDate } from './dates.ts';
import { freshness } from './freshness.ts';
import type { Layout } from './layout.ts';
import { counted, fact, plain } from './layout-parts.ts';

/** How the reply of this command reads. */
export function layoutStatus({ archive, sources, failed }: StatusReply, now: Date): Layout {
  const search = archive.model === null ? 'keyword search only, without a model' : `model ${archive.model}`;
  return {
    tone: failed.length > 0 ? 'failure' : 'plain',
    heading: `${counted(archive.articles, 'article')}, ${counted(archive.passages, 'passage')}`,
    notes: [`${search}.`, ...(failed.length === 0 ? ['Every file could be read.'] : [])],
    sections: [
      { heading: 'Outlets', items: sources.map((source) => fact(source)) },
      { heading: 'Could not be read', items: failed.map(({ file, message }) => fact(file, message)) },
    ].filter(({ items }) => items.length > 0),
    citations: [],
    footer: freshness(archive, now),
  };
}

/** How the reply of this command reads. */
export function layoutFeedback({ feedback }: FeedbackReply): Layout {
  return {
    ...plain({ heading: counted(feedback.length, 'verdict'), items: [], none: 'Nobody has said anything yet.' }),
    sections: feedback.map(({ at, verdict, words, about, quotes }) => ({
      heading: `${verdict.replaceAll('-', ' ')} · ${shortDate(at.slice(0, 10))}`,
      items: [
        ...(about === null ? [] : [fact(about, 'asked')]),
        ...(words === null ? [] : [fact(words, 'the reader')]),
        ...quotes.map(({ articleId, text }) => fact(text, `as shown from ${articleId}`)),
      ],
    })),
  };
}

/** How the reply of this command reads. */
export function layoutGaps({ isKept, gaps }: GapsReply): Layout {
  const none = isKept
    ? 'Every question has found an answer so far.'
    : 'Questions are not kept. KEEP_QUESTIONS=on keeps those that find no answer.';
  return plain({
    heading: counted(gaps.length, 'unanswered question'),
    items: gaps.map(({ question, times, lastAt, nearest }) =>
      fact(
        question,
        [
          `asked ${counted(times, 'time')}`,
          `last on ${shortDate(lastAt.slice(0, 10))}`,
          nearest && `nearest: ${nearest}`,
        ]
          .filter(Boolean)
          .join(' · '),
      ),
    ),
    none,
  });
}

/** How the reply of this command reads. */
export function layoutPrivacy({ isDeleted, ...kept }: PrivacyReply): Layout {
  return {
    ...plain({
      heading: isDeleted ? 'This was kept about you, and is deleted now' : 'This is kept about you',
      items: [
        fact(counted(kept.replies, 'answer'), 'so that their buttons work, for a week'),
        fact(counted(kept.feedback, 'verdict'), 'on answers, with the answer'),
        fact(counted(kept.questions, 'question'), 'that found no answer'),
        fact(counted(kept.recentQuestions, 'recent question'), 'answered before all, suggested to others for a week'),
      ],
    }),
    notes: [
      'Each with what was asked and shown, and your Discord id. Nothing else is kept about you: no name, no message.',
    ],
  };
}

/** How the reply of this command reads. */
export function layoutSettings({
  channels,
  privateChannels,
  cooldownSeconds,
  dailyLimit,
  recentQuestions,
}: SettingsReply): Layout {
  return plain({
    heading: 'Settings of this server',
    items: [
      fact('Channels I answer in', listed(channels, 'all that I can see')),
      fact('Channels where replies are private', listed(privateChannels, 'none')),
      fact(
        'Wait between two questions',
        cooldownSeconds === null ? 'as the bot is set' : counted(cooldownSeconds, 'second'),
      ),
      fact('Questions a day', dailyLimit === null ? 'no limit' : counted(dailyLimit, 'question')),
      fact('Recent questions as suggestions', recentQuestions ? 'on' : 'off'),
    ],
  });
}

function listed(ids: readonly string[], none: string): string {
  return ids.length === 0 ? none : ids.join(', ');
}
