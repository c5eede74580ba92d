import { z } from 'zod';
import { modalSchema, rowsSchema, text } from './component-schemas.ts';

/**
 * What Discord accepts, written down from its documentation; also the rules that its published specification leaves
 * out (blank texts, the sum of all embeds, duplicate names, misspelt keys). Independent of `src/discord/limits.ts` on
 * purpose: a limit that is wrong there must fail here.
 */
const webAddress = z.url({ protocol: /^https?$/ }).max(2_048);

const embed = z.strictObject({
  title: text(256).optional(),
  description: text(4_096).optional(),
  url: webAddress.optional(),
  color: z.int().min(0).max(0xff_ff_ff).optional(),
  timestamp: z.iso.datetime().optional(),
  author: z.strictObject({ name: text(256), url: webAddress.optional(), icon_url: webAddress.optional() }).optional(),
  footer: z.strictObject({ text: text(2_048), icon_url: webAddress.optional() }).optional(),
  fields: z
    .array(z.strictObject({ name: text(256), value: text(1_024), inline: z.boolean().optional() }))
    .max(25)
    .optional(),
});

function charactersOf({ title, description, author, footer, fields = [] }: z.infer<typeof embed>): number {
  const texts = [title, description, author?.name, footer?.text, ...fields.flatMap(({ name, value }) => [name, value])];
  return texts.join('').length;
}

/** A message, and our own rule that none of them can ping anybody. */
const message = z.strictObject({
  content: z.string().max(2_000).optional(),
  embeds: z.array(embed).max(10).optional(),
  components: rowsSchema.optional(),
  attachments: z
    .array(z.strictObject({ id: z.string(), description: text(1_024).optional() }))
    .max(10)
    .optional(),
  allowed_mentions: z.strictObject({ parse: z.array(z.string()).max(0), replied_user: z.boolean().optional() }),
  flags: z.literal([0, 64]).optional(),
  // discord.js adds these two to every message.
  tts: z.literal(false).optional(),
  enforce_nonce: z.boolean().optional(),
});
export type SentMessage = z.infer<typeof message>;

const isFilled = ({ content = '', embeds = [] }: SentMessage): boolean => content.trim() !== '' || embeds.length > 0;
const isShort = ({ embeds = [] }: SentMessage): boolean =>
  embeds.reduce((sum, one) => sum + charactersOf(one), 0) <= 6_000;

export const messageSchema = message.refine(isFilled, 'is empty').refine(isShort, 'is over 6,000');

/** A message to a channel, which may reply to another. */
export const postSchema = message
  .extend({
    nonce: text(25).optional(),
    message_reference: z
      .strictObject({ message_id: z.string().regex(/^\d+$/), fail_if_not_exists: z.boolean().optional() })
      .optional(),
  })
  .refine(isFilled, 'is empty')
  .refine(isShort, 'is over 6,000')
  .refine(({ nonce, enforce_nonce: isOnce }) => isOnce !== true || nonce !== undefined, 'has no nonce to enforce');

const choice = z.strictObject({
  name: text(100),
  name_localizations: z.record(z.string(), text(100)).optional(),
  value: z.union([text(100), z.number()]),
});
const choices = z.array(choice).max(25);

/** The first answer to an interaction: a message, "thinking…", suggestions, a change of the message pressed, or a form. */
export const callbackSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal(4), data: messageSchema }),
  z.strictObject({ type: z.literal(5), data: z.strictObject({ flags: z.literal([0, 64]).optional() }) }),
  z.strictObject({ type: z.literal(6) }),
  z.strictObject({ type: z.literal(7), data: messageSchema }),
  z.strictObject({ type: z.literal(9), data: modalSchema }),
  z.strictObject({ type: z.literal(8), data: z.strictObject({ choices }) }),
]);

const name = z
  .string()
  .regex(/^[-_'\p{L}\p{N}]{1,32}$/u)
  .refine((value) => value === value.toLowerCase(), 'has capitals');
/** Discord's locales that we speak; it knows more, and no Azerbaijani. */
const LOCALES = ['en-US', 'en-GB', 'ru', 'tr'] as const;
const translations = <Text extends z.ZodType>(of: Text) => z.partialRecord(z.literal(LOCALES), of).optional();
const texts = {
  name,
  name_localizations: translations(name),
  description: text(100),
  description_localizations: translations(text(100)),
};
const described = { ...texts, required: z.boolean().optional() };
const option = z.discriminatedUnion('type', [
  z
    .strictObject({
      ...described,
      type: z.literal(3),
      autocomplete: z.boolean().optional(),
      choices: choices.min(1).optional(),
      min_length: z.int().min(0).max(6_000).optional(),
      max_length: z.int().min(1).max(6_000).optional(),
    })
    .refine(({ autocomplete, choices }) => !(autocomplete === true && choices), 'has choices beside autocomplete'),
  z.strictObject({ ...described, type: z.literal(4), min_value: z.int().optional(), max_value: z.int().optional() }),
  z.strictObject({ ...described, type: z.literal([5, 11]) }),
]);

interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Partial<Record<string, string>>> | undefined;
}

/** No two of the same name, in any language. */
const unique = (values: readonly Named[]): boolean =>
  ['base', ...LOCALES].every((locale) => {
    const names = values.map((one) => one.name_localizations?.[locale] ?? one.name);
    return new Set(names).size === values.length;
  });

/** Characters of names, descriptions and values; of translations the longest counts. */
function sizeOf(part: unknown): number {
  if (Array.isArray(part)) return part.reduce((sum: number, one) => sum + sizeOf(one), 0);
  if (typeof part !== 'object' || part === null) return 0;
  return Object.entries(part).reduce((sum, [key, value]) => {
    if (!['name', 'description', 'value'].includes(key))
      return key.endsWith('_localizations') ? sum : sum + sizeOf(value);
    const translated = (part as Record<string, unknown>)[`${key}_localizations`] ?? {};
    return sum + Math.max(...[value, ...Object.values(translated)].map((one) => String(one).length));
  }, 0);
}

const options = z
  .array(option)
  .max(25)
  .refine(unique, 'repeats an option')
  .refine((all) => !all.some(({ required }, at) => required && all[at - 1]?.required === false), 'has optional first');
const subCommand = z.strictObject({ type: z.literal(1), ...texts, options });

const reach = {
  default_member_permissions: z.string().regex(/^\d+$/).nullable().optional(),
  contexts: z
    .array(z.literal([0, 1, 2]))
    .min(1)
    .optional(),
  integration_types: z
    .array(z.literal([0, 1]))
    .min(1)
    .optional(),
};
const command = z.discriminatedUnion('type', [
  z.strictObject({
    ...reach,
    type: z.literal(1),
    ...texts,
    options: z.union([options, z.array(subCommand).max(25).refine(unique, 'repeats a sub-command')]),
  }),
  // A message's menu: its name may have spaces and capitals.
  z.strictObject({ ...reach, type: z.literal(3), name: text(32), name_localizations: translations(text(32)) }),
]);

/** All commands of an application, as they are put. */
export const commandsSchema = z
  .array(command)
  .max(100)
  .refine((all) => [1, 3].every((type) => unique(all.filter((one) => one.type === type))), 'repeats a command')
  .refine((all) => all.filter(({ type }) => type === 3).length <= 5, 'has too many menus')
  .refine((all) => all.every((one) => sizeOf(one) <= 8_000), 'has a command over 8,000 characters');
