import type { z } from 'zod';
import type { RestAnswer } from './rest-routes.ts';

/** The answer to a body that keeps to Discord's limits; else what Discord says to one that does not. */
export function checked<Value>(
  schema: z.ZodType<Value>,
  body: unknown,
  take: (value: Value) => RestAnswer,
): RestAnswer {
  const parsed = schema.safeParse(body);
  if (parsed.success) return take(parsed.data);
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return { ...failure(400, 50_035, 'Invalid Form Body'), problems };
}

/** An error of Discord's. @param code of https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export function failure(status: number, code: number, message: string): RestAnswer {
  return { status, body: { code, message } };
}
