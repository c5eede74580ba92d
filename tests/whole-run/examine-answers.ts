import type { AskReply } from '../../src/reply/kinds/ask-reply.ts';
import type { Citation } from '../../src/reply/citation.ts';
import type { AskedWhen, Ledger } from './ledger.ts';

/** What was found of all answers. */
export interface Examined {
  answers: number;
  answered: number;
  closest: number;
  notFound: number;
  quotes: number;
  /** Quotes of a text that had been replaced or deleted before the question. */
  stale: number;
  longestStaleMs: number;
  readonly faults: string[];
}

export interface ExamineAnswers {
  readonly examined: Examined;
  /** Holds a reply against what its articles printed then. */
  examine(reply: AskReply, when: AskedWhen): void;
}

/** Examines answers: each quoted sentence was printed by its article then, and all that one reply quotes of an article by one version of it. */
export function createExamineAnswers(ledger: Ledger): ExamineAnswers {
  const examined: Examined = {
    answers: 0,
    answered: 0,
    closest: 0,
    notFound: 0,
    quotes: 0,
    stale: 0,
    longestStaleMs: 0,
    faults: [],
  };
  return {
    examined,
    examine({ kind, question, citations }, when) {
      examined.answers += 1;
      if (kind === 'answered') examined.answered += 1;
      else if (kind === 'closest') examined.closest += 1;
      else examined.notFound += 1;
      for (const [name, cited] of byArticle(citations)) {
        const judged = ledger.judge(name, cited, when);
        examined.quotes += cited.length;
        if ('fault' in judged) examined.faults.push(`“${question}”: ${judged.fault}`);
        else if (judged.staleMs > 0) {
          examined.stale += cited.length;
          examined.longestStaleMs = Math.max(examined.longestStaleMs, judged.staleMs);
        }
      }
    },
  };
}

/** By the address of what was fetched, else by the file. */
function byArticle(citations: readonly Citation[]): ReadonlyMap<string, readonly Citation[]> {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const name = citation.url ?? citation.file;
    groups.set(name, [...(groups.get(name) ?? []), citation]);
  }
  return groups;
}
