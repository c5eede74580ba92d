/** What somebody does in Discord. */
export interface InteractionRequest {
  /** A name; "group name" for a sub-command. */
  readonly command: string;
  /** Options by name. */
  readonly options?: Readonly<Record<string, string | number | boolean>>;
  /** A file attached to the option `file`. */
  readonly attachment?: { readonly name: string; readonly url: string; readonly size: number };
  /** The option being typed: makes it an autocomplete request. */
  readonly typing?: string;
  readonly userId?: string;
  /** What the member has Discord in; English unless given. */
  readonly locale?: string;
  /** Null for a direct message. */
  readonly guildId?: string | null;
  readonly channelId?: string;
  /** Set for a thread: the channel it belongs to. */
  readonly threadOf?: string;
  /** Bits of what the member may do. */
  readonly permissions?: string;
  /** Bits of what the bot may do there. */
  readonly appPermissions?: string;
  /** A press of the button with this custom id, or a choice from the menu, instead of a command. */
  readonly button?: string;
  readonly values?: readonly string[];
  /** A form of this custom id, sent in with what was chosen and written, by custom id. */
  readonly form?: string;
  readonly filledIn?: Readonly<Record<string, string | readonly string[]>>;
  /** The words of the message whose menu the command was chosen from. */
  readonly onMessage?: string;
}

export interface Origin {
  /** The message whose button is pressed, where it is known. */
  readonly message?: unknown;
  /** The channel it happens in, where it is known. */
  readonly channel?: unknown;
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  readonly channelId: string;
}

/** Send Messages, and with it Create Public Threads and Send Messages in Threads: what members and bots have by default. */
const PERMISSIONS = String(2048n | (1n << 35n) | (1n << 38n));
const BOT = PERMISSIONS;
const MEMBER = '200000000000000001';
const SUB_COMMAND = 1;
const STRING = 3;
const INTEGER = 4;
const BOOLEAN = 5;
const ATTACHMENT = 11;
const ATTACHMENT_ID = '500000000000000001';

const MESSAGE = {
  id: '400000000000000001',
  channel_id: '1',
  type: 0,
  content: '',
  author: { id: MEMBER, username: 'member', discriminator: '0', avatar: null },
  embeds: [],
  attachments: [],
  mentions: [],
  mention_roles: [],
  components: [],
  timestamp: '2025-12-10T00:00:00.000Z',
};

/** The INTERACTION_CREATE event for it, with the fields that Discord sends. */
export function interactionPayload(origin: Origin, request: InteractionRequest): unknown {
  const guildId = request.guildId === undefined ? origin.guildId : request.guildId;
  const channelId = request.channelId ?? origin.channelId;
  const user = {
    id: request.userId ?? MEMBER,
    username: 'member',
    discriminator: '0',
    avatar: null,
    global_name: null,
  };
  return {
    id: origin.id,
    application_id: origin.applicationId,
    token: origin.token,
    version: 1,
    ...dataOf(request, origin.message ?? MESSAGE),
    channel_id: channelId,
    channel: origin.channel ?? channel({ channelId, guildId, threadOf: request.threadOf }),
    ...(guildId === null ? { user } : { guild_id: guildId, member: member(user, request.permissions ?? PERMISSIONS) }),
    locale: request.locale ?? 'en-US',
    guild_locale: 'en-US',
    app_permissions: request.appPermissions ?? BOT,
    entitlements: [],
    authorizing_integration_owners: { '0': guildId ?? '0' },
    context: guildId === null ? 1 : 0,
    attachment_size_limit: 10_485_760,
  };
}

function dataOf(request: InteractionRequest, message: unknown): Record<string, unknown> {
  if (request.form !== undefined) return { ...formData(request.form, request.filledIn ?? {}), message };
  if (request.button !== undefined) return { ...componentData(request.button, request.values), message };
  return request.onMessage === undefined ? commandData(request) : menuData(request.command, request.onMessage);
}

function commandData({ command, options = {}, typing, attachment }: InteractionRequest): Record<string, unknown> {
  const given = Object.entries(options).map(([name, value]) => ({
    name,
    value,
    type: typeof value === 'string' ? STRING : typeof value === 'number' ? INTEGER : BOOLEAN,
    ...(name === typing ? { focused: true } : {}),
  }));
  const attached = attachment === undefined ? [] : [{ name: 'file', type: ATTACHMENT, value: ATTACHMENT_ID }];
  const all = [...given, ...attached];
  const [group = command, member] = command.split(' ');
  const nested = member === undefined ? all : [{ name: member, type: SUB_COMMAND, options: all }];
  return {
    type: typing === undefined ? 2 : 4,
    data: { id: '300000000000000001', name: group, type: 1, options: nested, ...resolved(attachment) },
  };
}

function resolved(attachment: InteractionRequest['attachment']): Record<string, unknown> {
  if (attachment === undefined) return {};
  const { name, url, size } = attachment;
  const file = { id: ATTACHMENT_ID, filename: name, size, url, proxy_url: url, ephemeral: true };
  return { resolved: { attachments: { [ATTACHMENT_ID]: file } } };
}

function menuData(name: string, content: string): Record<string, unknown> {
  const messages = { [MESSAGE.id]: { ...MESSAGE, content } };
  return {
    type: 2,
    data: { id: '300000000000000002', name, type: 3, target_id: MESSAGE.id, resolved: { messages } },
  };
}

function componentData(customId: string, values?: readonly string[]): Record<string, unknown> {
  const chosen = values === undefined ? { component_type: 2 } : { component_type: 3, values };
  return { type: 3, data: { ...chosen, custom_id: customId, id: 1 } };
}

function formData(
  customId: string,
  filledIn: Readonly<Record<string, string | readonly string[]>>,
): Record<string, unknown> {
  const components = Object.entries(filledIn).map(([id, given]) => ({
    type: 18,
    id: 1,
    component: {
      id: 2,
      custom_id: id,
      ...(typeof given === 'string' ? { type: 4, value: given } : { type: 3, values: given }),
    },
  }));
  return { type: 5, data: { custom_id: customId, components } };
}

function channel(place: {
  readonly channelId: string;
  readonly guildId: string | null;
  readonly threadOf: string | undefined;
}): unknown {
  if (place.guildId === null) return { id: place.channelId, type: 1 };
  const text = { id: place.channelId, guild_id: place.guildId, name: 'news', type: 0 };
  if (place.threadOf === undefined) return text;
  const thread_metadata = { archived: false, auto_archive_duration: 60, archive_timestamp: '2025-12-10T00:00:00.000Z' };
  return { ...text, type: 12, parent_id: place.threadOf, thread_metadata };
}

function member(user: unknown, permissions: string): unknown {
  return { user, permissions, roles: [], joined_at: '2025-01-01T00:00:00.000Z', deaf: false, mute: false, flags: 0 };
}
