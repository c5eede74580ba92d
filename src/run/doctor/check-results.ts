import type { Check } from '../../reply/kinds/upkeep-replies.ts';

/** All is well. */
export const ok = (name: string, message: string): Check => ({ name, status: 'ok', message, remedy: null });

/** It does not work. */
export const bad = (name: string, message: string, remedy: string): Check => ({
  name,
  status: 'failed',
  message,
  remedy,
});

/** It works, and not as it could. */
export const odd = (name: string, message: string, remedy: string): Check => ({
  name,
  status: 'warning',
  message,
  remedy,
});
