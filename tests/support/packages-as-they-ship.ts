import type { Plugin } from 'vitest/config';

/**
 * Packages are read as users have them. Without this the runner asks for their builds for development, of which some check
 * themselves at every step, as that of the parser of Markdown does, and are not what ships.
 */
export function packagesAsTheyShip(): Plugin {
  return {
    name: 'packages-as-they-ship',
    configResolved({ resolve, ssr, environments }) {
      const others = Object.values(environments).map((environment) => environment.resolve);
      // In place: the runner has these lists already.
      for (const options of [resolve, ssr.resolve, ...others]) options?.conditions?.splice(0, Infinity, 'node');
    },
  };
}
