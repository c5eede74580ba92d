import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { codeOf, type ErrorCode, isAskersFault, messageOf } from '../errors.ts';
import type { Wording } from '../language/wording.ts';

/** What is said of a request that failed (RFC 9457), as `application/problem+json`. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: ContentfulStatusCode;
  /** What failed, and what to do about it. */
  readonly detail: string;
  readonly code: ErrorCode | 'http';
  /** The log says more under this id. */
  readonly request: string;
}

/** Status and title of what is no `unexpected` failure. */
const STATUS: Readonly<Partial<Record<ErrorCode, ContentfulStatusCode>>> = {
  'archive-busy': 503,
  busy: 503,
  'model-unavailable': 503,
};

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'A token is needed',
  403: 'Not allowed',
  404: 'There is nothing here',
  405: 'Not that way',
  413: 'Too large',
  415: 'JSON is needed',
  429: 'Too many requests',
  503: 'Busy',
};

/**
 * The problem of anything thrown. The words of an error that is ours may name files of the machine: those are for the
 * log, and whoever asked is told what a member of Discord would be.
 */
export function problemOf(error: unknown, request: string, wording: Wording): Problem {
  if (error instanceof HTTPException) return problem(error.status, error.message, { code: 'http', request });
  const code = codeOf(error);
  const isTheirs = isAskersFault(error);
  const status = isTheirs ? 400 : (STATUS[code] ?? 500);
  return problem(status, isTheirs ? messageOf(error) : wording.say(`error.${code}`), { code, request });
}

function problem(status: ContentfulStatusCode, detail: string, rest: Pick<Problem, 'code' | 'request'>): Problem {
  const title = TITLES[status] ?? 'Something failed';
  return { type: 'about:blank', title, status, detail: detail || title, ...rest };
}
