/**
 * Discord's limits, in characters unless a name says otherwise. Discord counts code points; we count UTF-16 units,
 * which are never fewer, so a text that passes here passes there.
 * Source: https://discord.com/developers/docs (message, embed, application command and interaction objects).
 */
export const LIMITS = {
  /** Text of a message outside its embeds. */
  content: 2_000,
  embedsPerMessage: 10,
  embedTitle: 256,
  embedDescription: 4_096,
  embedAuthor: 256,
  embedFooter: 2_048,
  /** Title, description, fields, footer and author of all embeds of a message together. */
  embedTotal: 6_000,
  /** Name of a command or option. */
  name: 32,
  /** Description of a command or option. */
  description: 100,
  optionsPerCommand: 25,
  /** Choices of an option, and suggestions of an autocomplete answer. */
  choices: 25,
  /** Name and value of a choice. */
  choice: 100,
  /** Rows of buttons and menus under a message. */
  rowsPerMessage: 5,
  buttonsPerRow: 5,
  buttonLabel: 80,
  threadName: 100,
  /** Most that a text option can be told to accept. */
  optionText: 6_000,
  /** A file of a message, where the server has not bought more. */
  attachmentBytes: 10 * 1024 * 1024,
  attachmentDescription: 1_024,
  /** Milliseconds until an interaction must be acknowledged. */
  acknowledgeMs: 3_000,
  /** Milliseconds that an interaction's token lives: until then its answer can be edited. */
  tokenMs: 15 * 60_000,
} as const;
