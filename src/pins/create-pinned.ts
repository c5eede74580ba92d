import type { ArchiveReader } from '../archive/archive-reader.ts';
import { AppError, codeOf, messageOf } from '../errors.ts';
import type { History } from '../history/history.ts';
import type { Logger } from '../log.ts';
import type { Memory } from '../memory/create-memory.ts';
import type { Pin, PinBecoming } from '../memory/pins.ts';
import type { ArchiveStatus } from '../reply/kinds/archive-status.ts';
import type { AskReply } from '../reply/kinds/ask-reply.ts';
import type { PinEntry, PinnedChange, PinnedChanges, PinnedReport, PinReply } from '../reply/kinds/pin-reply.ts';
import { compareAnswers } from './compare-answers.ts';
import { findCauses } from './find-causes.ts';
import { pinnedAnswerOf } from './pinned-answer.ts';
import { toPinnedChange } from './to-pinned-change.ts';

export interface PinnedParts {
  readonly archive: Pick<ArchiveReader, 'articlesById'>;
  readonly memory: () => Memory;
  /** Whether anything was ever remembered: nothing is made for who asks. */
  readonly hasMemory: () => boolean;
  readonly history: Pick<History, 'changes'>;
  readonly log: Logger;
  readonly status: () => Promise<ArchiveStatus>;
  /** Answers a question, of nothing but the archive as it is. */
  readonly ask: (question: string) => Promise<AskReply>;
}

/** Questions whose answers are compared whenever the archive has changed. */
export interface Pinned {
  /** Asks a question now and after every update from now on. @throws {AppError} `pin-refused` for what asks nothing of articles, or one too many; as `App.ask`. */
  pin(question: string): Promise<PinReply>;
  unpin(id: number): Promise<PinReply>;
  pinned(): Promise<PinReply>;
  /**
   * Asks those again that were asked before the archive's last change, one after the other, and keeps what became of their
   * answers. One round runs at a time; a second caller shares it.
   * @param next is waited for before each; false ends the round.
   */
  askPinned(next?: () => Promise<boolean>): Promise<PinnedReport>;
  /** @param since milliseconds since 1970. */
  pinnedChanges(since: number): Promise<PinnedChanges>;
}

/** So many are asked in some ten seconds of computing. */
const MOST_PINS = 50;

export function createPinned(parts: PinnedParts): Pinned {
  const { memory, status } = parts;
  let asking: Promise<PinnedReport> | null = null;
  const list = (): readonly Pin[] => (parts.hasMemory() ? memory().pins.list() : []);
  const replyOf = async (kind: PinReply['kind'], pins: readonly Pin[]): Promise<PinReply> => {
    const archive = await status();
    const entries = pins.map((pin) => entryOf(pin, memory()));
    return { command: 'pin', kind, pins: entries, waiting: dueOf(list(), archive).length, archive };
  };
  return {
    async pin(typed) {
      const question = typed.trim();
      const all = list();
      const isKnown = all.some((pin) => pin.question === question);
      if (all.length >= MOST_PINS && !isKnown) throw refused();
      if (!isKnown) keep(await parts.ask(question), question, memory());
      return replyOf(
        'added',
        list().filter((pin) => pin.question === question),
      );
    },
    async unpin(id) {
      const wanted = list().filter((pin) => pin.id === id);
      const reply = await replyOf(wanted.length === 0 ? 'unknown' : 'removed', wanted);
      if (wanted.length > 0) memory().pins.remove(id);
      return reply;
    },
    pinned: () => replyOf('list', list()),
    askPinned(next = async () => true) {
      asking ??= askAll(remembered(list, [], parts), next, parts).finally(() => (asking = null));
      return asking;
    },
    async pinnedChanges(since) {
      const changes = remembered(() => (parts.hasMemory() ? memory().pins.changes(since) : []), [], parts);
      const waiting = dueOf(remembered(list, [], parts), await status()).length;
      return { changes: changes.map(toPinnedChange), waiting };
    },
  };
}

/** What work gives that others can do without: a memory that is damaged is told, and stops nothing else. */
function remembered<Result>(work: () => Result, otherwise: Result, { log }: Pick<PinnedParts, 'log'>): Result {
  try {
    return work();
  } catch (error) {
    if (codeOf(error) !== 'memory-damaged') throw error;
    log.warn(messageOf(error));
    return otherwise;
  }
}

/** Pins a question with its first answer. @throws {AppError} `pin-refused` for talk. */
function keep(reply: AskReply, question: string, { pins, atOnce }: Memory): void {
  if (reply.talk !== null) throw refused();
  atOnce(() => {
    const { id } = pins.add(question);
    pins.answered(id, { of: reply.archive.updatedAt, answer: pinnedAnswerOf(reply) }, null);
  });
}

async function askAll(pins: readonly Pin[], next: () => Promise<boolean>, parts: PinnedParts): Promise<PinnedReport> {
  const report = { asked: 0, same: 0, changes: [] as PinnedChange[] };
  for (const pin of dueOf(pins, await parts.status())) {
    if (!(await next())) break;
    const became = await askAgain(pin, parts);
    if (became === null) continue;
    report.asked += 1;
    if (became === 'same') report.same += 1;
    else report.changes.push(toPinnedChange({ pin: pin.id, question: pin.question, at: Date.now(), became }));
  }
  return report;
}

/** Those whose answer is of another archive than there is. */
function dueOf(pins: readonly Pin[], { updatedAt }: ArchiveStatus): readonly Pin[] {
  return pins.filter(({ asked }) => asked === null || asked.of !== updatedAt);
}

/** @returns null where the archive has changed meanwhile: the answer is of the past already, and is not kept. */
async function askAgain(pin: Pin, parts: PinnedParts): Promise<PinBecoming | 'same' | null> {
  const { memory, status, log } = parts;
  const reply = await parts.ask(pin.question);
  const answer = pinnedAnswerOf(reply);
  const became = await becomingOf(pin, answer, parts);
  const { updatedAt } = await status();
  if (updatedAt !== reply.archive.updatedAt) return null;
  memory().pins.answered(pin.id, { of: updatedAt, answer }, became);
  if (became === null) return 'same';
  // Not what is asked: the log has no questions.
  log.info('a pinned question is answered otherwise', {
    pin: pin.id,
    outcome: became.outcome,
    articles: became.causes.map(({ kind, articleId }) => `${kind} ${articleId}`).join(', '),
  });
  return became;
}

async function becomingOf(
  { asked }: Pin,
  answer: ReturnType<typeof pinnedAnswerOf>,
  parts: PinnedParts,
): Promise<PinBecoming | null> {
  if (asked === null) return null;
  const { outcome, gone, came } = compareAnswers(asked.answer, answer);
  if (outcome === 'same') return null;
  // After that change, which was noted before it was made.
  const since = asked.of === null ? 0 : Date.parse(asked.of) + 1;
  const causes = await findCauses({ gone, came }, since, parts);
  return { outcome, gone, came, causes, isOtherModel: asked.answer.model !== answer.model };
}

function entryOf({ id, question, asked }: Pin, { pins }: Memory): PinEntry {
  const last = pins.changes(0, id)[0];
  return {
    id,
    question,
    answer: asked?.answer.kind ?? null,
    lines: (asked?.answer.lines ?? []).map(({ text }) => text),
    askedAt: asked === null ? null : new Date(asked.at).toISOString(),
    last: last === undefined ? null : toPinnedChange(last),
  };
}

function refused(): AppError {
  return new AppError(
    'pin-refused',
    `A pinned question is asked of the articles, and there are at most ${MOST_PINS}: remove one first (pin --remove NUMBER).`,
  );
}
