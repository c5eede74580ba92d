/**
 * Every failure Dateline raises on purpose. Finding nothing is not among them: that is a reply.
 * The message is for the person who runs the bot: what failed, on which thing, and what to do about it.
 * What a member in Discord sees instead is a message a code, `error.<code>` (src/language/messages/).
 */
export const ERROR_CODES = [
  'usage',
  'settings',
  'question-empty',
  'question-too-long',
  'articles-folder-missing',
  'article-unreadable',
  'article-empty',
  'article-binary',
  'article-too-large',
  'article-broken',
  'article-outside-folder',
  'article-unknown-format',
  'article-duplicate-id',
  'upload-unreadable',
  'additions-folder',
  'model-unavailable',
  'model-download',
  'text-too-long',
  'index-mismatch',
  'archive-damaged',
  'archive-newer',
  'archive-busy',
  'disk-full',
  'memory-damaged',
  'backup-unusable',
  'channels-unread',
  'hours-unread',
  'watch-refused',
  'pin-refused',
  'busy',
  'discord-token',
  'discord-intents',
  'discord-network',
  'discord-permissions',
  'unexpected',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An expected failure: `code` says which one, `message` what to do, `cause` what was underneath. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** The command line or a command's options were wrong: exit code 2. */
export function isUsageError(error: unknown): boolean {
  return error instanceof AppError && USAGE_CODES.has(error.code);
}

const USAGE_CODES: ReadonlySet<ErrorCode> = new Set(['usage', 'settings', 'question-empty', 'question-too-long']);

/** The message of anything thrown, for a log line or a reply. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The code of anything thrown. */
export function codeOf(error: unknown): ErrorCode {
  return error instanceof AppError ? error.code : 'unexpected';
}

/** Whether whoever asked can put the failure right by asking differently: then it is no trouble of ours to log as one. */
export function isAskersFault(error: unknown): boolean {
  return ASKERS_FAULT.has(codeOf(error));
}

const ASKERS_FAULT: ReadonlySet<ErrorCode> = new Set([
  'usage',
  'question-empty',
  'question-too-long',
  'text-too-long',
  'channels-unread',
  'hours-unread',
  'upload-unreadable',
  'watch-refused',
  'pin-refused',
]);
