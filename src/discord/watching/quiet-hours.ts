import type { ServerSettings } from '../../memory/server-settings.ts';

type QuietHours = Pick<ServerSettings, 'quietFrom' | 'quietTo' | 'timeZone'>;

/** Whether a server wants no digest at this moment. Hours that run over midnight (22:00 to 07:00) are quiet on both sides of it. */
export function isQuiet({ quietFrom, quietTo, timeZone }: QuietHours, now: Date): boolean {
  if (quietFrom === null || quietTo === null || quietFrom === quietTo) return false;
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const clock = time.format(now);
  return quietFrom < quietTo ? clock >= quietFrom && clock < quietTo : clock >= quietFrom || clock < quietTo;
}
