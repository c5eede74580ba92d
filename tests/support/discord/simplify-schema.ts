import { z } from 'zod';

/** A part of a schema whose keys we look at. */
type Part = Readonly<Record<string, unknown>>;

const part = z.record(z.string(), z.unknown());
const reference = z.looseObject({ $ref: z.string().startsWith('#/') });
const tagged = z.looseObject({ properties: z.looseObject({ type: z.looseObject({ enum: z.array(z.number()) }) }) });

/**
 * The specification in a form that says what is wrong and not more:
 * - whole numbers may also be sent as decimal text, as permissions are;
 * - "null or X" and "one of these, by its `type`" become conditions, so one wrong field gives one error and not one
 *   for each of the others it could have been.
 */
export function simplifySchema(schema: unknown, document: unknown): unknown {
  if (Array.isArray(schema)) return schema.map((one) => simplifySchema(one, document));
  const parsed = part.safeParse(schema);
  if (!parsed.success) return schema;
  const { oneOf, anyOf, ...rest } = parsed.data;
  const simple = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, simplifySchema(value, document)]));
  const union = z.array(part).safeParse(oneOf ?? anyOf);
  return { ...withDecimalText(simple), ...(union.success ? simplifyUnion(union.data, document) : {}) };
}

function withDecimalText(schema: Part): Part {
  const types = [schema['type']].flat();
  if (!types.includes('integer') || schema['enum'] !== undefined) return schema;
  return { ...schema, type: [...types, 'string'], pattern: String.raw`^-?\d+$` };
}

function simplifyUnion(members: readonly Part[], document: unknown): Part {
  const others = members.filter(({ type }) => type !== 'null');
  const [only] = others;
  if (only !== undefined && others.length === 1) {
    const simple = simplifySchema(only, document);
    return members.length === 1 ? { allOf: [simple] } : { if: { type: 'null' }, else: simple };
  }
  const tags = others.map((member) => tagged.safeParse(resolved(member, document)).data?.properties.type.enum);
  const simple = simplifySchema(others, document);
  if (others.length < members.length || tags.includes(undefined)) {
    return { anyOf: [...(others.length < members.length ? [{ type: 'null' }] : []), ...z.array(part).parse(simple)] };
  }
  const conditions = z
    .array(part)
    .parse(simple)
    .map((one, index) => ({ if: { not: { properties: { type: { enum: tags[index] } } } }, else: one }));
  return { allOf: [{ properties: { type: { enum: tags.flat() } }, required: ['type'] }, ...conditions] };
}

/** What a reference within the document stands for. */
function resolved(schema: Part, document: unknown): unknown {
  const found = reference.safeParse(schema);
  if (!found.success) return schema;
  const keys = found.data.$ref
    .slice(2)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.reduce((value: unknown, key) => part.parse(value)[key], document);
}
