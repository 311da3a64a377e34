import { randomUUID } from 'node:crypto';
import type { FunctionsHost } from './functions-host/functions-host';
import type { Schedule } from './template/template';

/** Calls every scheduled function once, as the scheduler does; a failed call is reported and not made again. */
export async function runSchedules(
  schedules: readonly Schedule[],
  host: FunctionsHost,
  now: number,
  report: (fault: unknown) => void,
): Promise<void> {
  for (const { target, ruleName, input } of schedules) {
    const event = input ?? {
      version: '0',
      id: randomUUID(),
      'detail-type': 'Scheduled Event',
      source: 'aws.events',
      account: '000000000000',
      time: `${new Date(now).toISOString().slice(0, 19)}Z`,
      region: 'cn-northwest-1',
      resources: [`arn:aws-cn:events:cn-northwest-1:000000000000:rule/${ruleName}`],
      detail: {},
    };
    await host.invoke(target, event).catch(report);
  }
}

/** @throws Error for a schedule other than each minute: nothing here would keep it */
export function assertEachMinute(schedules: readonly Schedule[]): void {
  const other = schedules.find(({ expression }) => expression !== 'rate(1 minute)');
  if (other) throw new Error(`${other.ruleName}: the local cloud keeps rate(1 minute) only, not ${other.expression}`);
}
