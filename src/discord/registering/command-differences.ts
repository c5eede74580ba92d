import type { APIApplicationCommand, RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { z } from 'zod';

/** Names of the commands that registering would add, change and remove. */
export interface CommandDifferences {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Each field that differs in the changed ones: `ask: options.private.description: "…" -> "…"`. */
  readonly changes: readonly string[];
}

/**
 * How what is registered differs from what is wanted. Both are brought to one form first: Discord adds ids and
 * versions to what it was sent, and leaves out what has its default.
 */
export function commandDifferences(
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
  registered: readonly APIApplicationCommand[],
): CommandDifferences {
  // Commands of one server have no contexts of their own, but Discord may print some.
  const form = wanted.some(({ contexts }) => contexts)
    ? command.extend({ contexts: set, integration_types: set })
    : command;
  const byName = (commands: readonly unknown[]): ReadonlyMap<string, string> =>
    new Map(commands.map((one) => form.parse(one)).map((one) => [one.name, JSON.stringify(one)]));
  const before = byName(registered);
  const after = byName(wanted);
  const changed = [...after.keys()].filter((name) => before.has(name) && before.get(name) !== after.get(name));
  return {
    added: [...after.keys()].filter((name) => !before.has(name)),
    changed,
    removed: [...before.keys()].filter((name) => !after.has(name)),
    changes: changed.flatMap((name) =>
      fieldDifferences(parse(before.get(name)), parse(after.get(name))).map((difference) => `${name}: ${difference}`),
    ),
  };
}

const parse = (json = 'null'): unknown => JSON.parse(json);

/** Every field that differs, by its path; entries of a list go by their name where they have one. */
function fieldDifferences(before: unknown, after: unknown): readonly string[] {
  const [was, is] = [new Map(fieldsOf(before, [])), new Map(fieldsOf(after, []))];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((path) =>
    was.get(path) === is.get(path) ? [] : [`${path}: ${was.get(path) ?? 'none'} -> ${is.get(path) ?? 'none'}`],
  );
}

function fieldsOf(value: unknown, path: readonly string[]): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[path.join('.'), JSON.stringify(value)]];
  return Object.entries(value).flatMap(([key, part]) => fieldsOf(part, [...path, nameOf(part) ?? key]));
}

function nameOf(part: unknown): string | null {
  return typeof part === 'object' && part !== null && 'name' in part ? String(part.name) : null;
}

/** A field that has this value where it is absent or null. */
const otherwise = (value: boolean | number | string | null) =>
  z
    .unknown()
    .optional()
    .transform((given) => given ?? value);
const list = <Entry extends z.ZodType>(entry: Entry) =>
  z
    .array(entry)
    .nullish()
    .transform((entries) => entries ?? []);
/** Numbers whose order says nothing. */
const set = list(z.number()).transform((values) => values.toSorted((a, b) => a - b));

/** By locale, in whatever order. */
const translations = z
  .record(z.string(), z.string())
  .nullish()
  .transform((texts) => Object.fromEntries(Object.entries(texts ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1))));

const plainOption = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: translations,
  description: z.string(),
  description_localizations: translations,
  required: otherwise(false),
  autocomplete: otherwise(false),
  min_length: otherwise(null),
  max_length: otherwise(null),
  min_value: otherwise(null),
  max_value: otherwise(null),
  choices: list(z.object({ name: z.string(), name_localizations: translations, value: z.unknown() })),
});

/** A sub-command has options of its own. */
const option = plainOption.extend({ options: list(plainOption) });

const command = z.object({
  type: otherwise(1),
  name: z.string(),
  name_localizations: translations,
  // Commands of a message's menu have none, which Discord prints as an empty one.
  description: otherwise(''),
  description_localizations: translations,
  default_member_permissions: otherwise(null),
  options: list(option),
});
