import { z } from 'zod';

/** The parts of messages that members press, choose from and fill in, as Discord's documentation limits them. */
export const text = (most: number) =>
  z
    .string()
    .max(most)
    .refine((value) => value.trim() !== '', 'is blank')
    .refine((value) => !/\p{Surrogate}/u.test(value), 'holds half a character');

const customId = text(100);
const option = z.strictObject({ label: text(100), value: text(100), description: text(100).optional() });
const select = z.strictObject({
  type: z.literal(3),
  custom_id: customId,
  placeholder: text(150).optional(),
  options: z.array(option).min(1).max(25).refine(differ('value'), 'repeats a value'),
});
const button = z.strictObject({
  type: z.literal(2),
  style: z.literal([1, 2, 3, 4]),
  label: text(80),
  custom_id: customId,
  disabled: z.boolean().optional(),
});
const row = z.strictObject({
  type: z.literal(1),
  components: z.union([z.array(button).min(1).max(5), z.array(select).length(1)]),
});

/** At most five rows; Discord refuses two parts of the same custom id. */
export const rowsSchema = z
  .array(row)
  .max(5)
  .refine(
    (rows) => differ('custom_id')(rows.flatMap<{ readonly custom_id: string }>(({ components }) => components)),
    'repeats a custom id',
  );

const input = z.strictObject({
  type: z.literal(4),
  custom_id: customId,
  style: z.literal([1, 2]),
  max_length: z.int().min(1).max(4_000).optional(),
  required: z.boolean().optional(),
  value: text(4_000).optional(),
});
const label = z.strictObject({
  type: z.literal(18),
  label: text(45),
  description: text(100).optional(),
  component: z.discriminatedUnion('type', [input, select]),
});

export const modalSchema = z.strictObject({
  custom_id: customId,
  title: text(45),
  components: z.array(label).min(1).max(5),
});

function differ<Key extends string>(key: Key) {
  return (parts: readonly { readonly [Name in Key]: string }[]): boolean =>
    new Set(parts.map((part) => part[key])).size === parts.length;
}
