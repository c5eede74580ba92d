import type { Deployment } from './deploy-commands.ts';

/** What registering or removing the slash commands did, one line a place; what a dry run would do, with each difference. */
export function deploymentText(deployments: readonly Deployment[], isDryRun = false): readonly string[] {
  return deployments.flatMap(({ guildId, registered, isSkipped, added, changed, removed, changes }) => {
    const place = guildId === null ? 'Everywhere' : `In server ${guildId}`;
    if (isSkipped)
      return [`${place}: nothing changed since they were registered; Discord was not asked (--force asks it).`];
    const differences = Object.entries({ added, changed, removed })
      .filter(([, names]) => names.length > 0)
      .map(([what, names]) => `${what} ${names.join(', ')}`);
    const news = differences.length === 0 ? 'nothing changed' : differences.join('; ');
    const summary = `${place}: ${registered} ${registered === 1 ? 'command' : 'commands'}; ${news}.`;
    if (!isDryRun) return [summary];
    return [`${summary} Nothing was sent.`, ...changes.map((change) => `  ${change}`)];
  });
}
