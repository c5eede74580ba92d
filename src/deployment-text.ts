import type { Deployment } from './discord/deploy-commands.ts';

/** What registering or removing the slash commands did, one line a place. */
export function deploymentText(deployments: readonly Deployment[]): readonly string[] {
  return deployments.map(({ guildId, registered, added, changed, removed }) => {
    const place = guildId === null ? 'Everywhere' : `In server ${guildId}`;
    const differences = Object.entries({ added, changed, removed })
      .filter(([, names]) => names.length > 0)
      .map(([what, names]) => `${what} ${names.join(', ')}`);
    const news = differences.length === 0 ? 'nothing changed' : differences.join('; ');
    return `${place}: ${registered} ${registered === 1 ? 'command' : 'commands'}; ${news}.`;
  });
}
