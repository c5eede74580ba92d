import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import { AppError, messageOf } from '../../errors.ts';

/** The interaction or its message is no more: answered too late, or deleted by the member. Nothing can be sent to it. */
export function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && GONE.has(error.code);
}

/** The message to answer in was deleted, by its member or a moderator: nobody waits for it any more. */
export function isDeletedByMember(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;
}

/** Why a message cannot be sent to a channel, for whoever can mend it: what to do where there is something to do. */
export function remedyOf(error: unknown): string {
  const code = error instanceof DiscordAPIError ? Number(error.code) : null;
  return (code === null ? undefined : REMEDIES.get(code)) ?? messageOf(error);
}

/** The bot may not write there, or there is no such place: another message would fare no better. */
export function isPlaceClosed(error: unknown): boolean {
  return error instanceof DiscordAPIError && REMEDIES.has(Number(error.code));
}

/** The message to be replied to is gone. Discord names the field, under the code of every body that it refuses. */
export function isQuestionDeleted(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType &&
    JSON.stringify(error.rawError).includes('REPLIES_UNKNOWN_MESSAGE')
  );
}

/** Discord has this acknowledgement already: the answer to it was lost, not the request. */
export function isAcknowledged(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
}

/**
 * Worth another try: the connection dropped, timed out, or Discord failed (5xx). discord.js tries again by itself on
 * some of these, but not when the other side closes the connection (`UND_ERR_SOCKET`).
 */
export function isPassing(error: unknown): boolean {
  if (error instanceof HTTPError || (error instanceof Error && error.name === 'AbortError')) return true;
  return error instanceof Error && 'code' in error && NETWORK_CODE.test(String(error.code));
}

/**
 * A failure of Discord's interface in words of this program, with what to do about it.
 * @param doing what failed: "log in", "register the commands".
 */
export function toAppError(error: unknown, doing: string): AppError {
  if (error instanceof AppError) return error;
  const cause = { cause: error };
  if (isInvalidToken(error)) {
    return new AppError(
      'discord-token',
      `Discord does not accept DISCORD_TOKEN, so the bot cannot ${doing}. Copy the token again from the developer portal (your application > Bot > Reset Token).`,
      cause,
    );
  }
  if (/disallowed intents|invalid intents/i.test(messageOf(error))) {
    return new AppError(
      'discord-intents',
      'Discord does not allow the bot its intents. MESSAGE_CONTENT=on needs the "Message Content Intent": switch it on in the developer portal (your application > Bot > Privileged Gateway Intents), or set MESSAGE_CONTENT=off. Without it Dateline needs only "Guilds", which is never restricted: then check there that the application is in good standing.',
      cause,
    );
  }
  if (error instanceof DiscordAPIError && error.status === 403) {
    return new AppError(
      'discord-permissions',
      `Discord does not let the bot ${doing}: ${error.message}. Invite it with the scopes "bot" and "applications.commands", and check DISCORD_GUILD_IDS.`,
      cause,
    );
  }
  if (isPassing(error)) {
    return new AppError(
      'discord-network',
      `Discord cannot be reached to ${doing} (${messageOf(error)}). Check the network, a proxy, and DISCORD_API_URL.`,
      cause,
    );
  }
  return new AppError('unexpected', `The bot cannot ${doing}: ${messageOf(error)}`, cause);
}

/**
 * What it means that Discord closed the gateway for good.
 * @param code the close code, https://discord.com/developers/docs/topics/opcodes-and-status-codes
 */
export function closedFor(code: number): AppError {
  const reason = code === 4004 ? 'Authentication failed' : /^401[34]$/.test(`${code}`) ? 'Disallowed intents' : '';
  if (reason !== '') return toAppError(new Error(reason), 'stay connected');
  return new AppError(
    'discord-network',
    `Discord closed the connection for good (code ${code}). Start the bot again; if it happens again, look at status.discord.com.`,
  );
}

function isInvalidToken(error: unknown): boolean {
  return (
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401) ||
    messageOf(error) === 'Authentication failed'
  );
}

const GONE: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
]);

const REMEDIES: ReadonlyMap<number, string> = new Map([
  [
    RESTJSONErrorCodes.MissingPermissions,
    'let the bot "View Channel", "Send Messages" (in a thread "Send Messages in Threads") and "Embed Links" there',
  ],
  [RESTJSONErrorCodes.MissingAccess, 'the bot cannot see the channel: let it "View Channel", or invite it again'],
  [
    RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
    'let the bot "Read Message History" there, which replies need',
  ],
  [RESTJSONErrorCodes.UnknownChannel, 'the channel was deleted: choose another'],
  [RESTJSONErrorCodes.UnknownGuild, 'the bot is no longer in that server: invite it again'],
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread, 'the thread is archived: open it again, or use its channel'],
  [RESTJSONErrorCodes.MaximumActiveThreads, 'the server has as many open threads as Discord allows: archive some'],
  [RESTJSONErrorCodes.ThreadLocked, 'the thread is locked: unlock it, or let the bot "Manage Threads"'],
]);

/** Of undici, and of the system below it. */
const NETWORK_CODE = /^(UND_ERR_|ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOST|ENET)/;
