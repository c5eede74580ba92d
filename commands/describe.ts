import type { Wording } from '../src/language/wording.ts';
import type { CommandOption } from './command.ts';

/** What an option is for, in words. */
export function describe({ description, usual, extensions }: CommandOption, wording: Wording): string {
  return wording.say(description, {
    ...(usual === undefined ? {} : { usual }),
    ...(extensions === undefined ? {} : { extensions: wording.either(extensions) }),
  });
}
