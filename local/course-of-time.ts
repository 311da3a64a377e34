import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { LocalBucket } from './bucket';
import type { Clock } from './clock/clock';
import { type Due, type Journey, travel } from './clock/time-travel';
import { earliestDue, sweepExpired } from './database/table';
import type { FunctionsHost } from './functions-host/functions-host';
import { ControlFault } from './gateway/control-input';
import { oneAtATime } from './one-at-a-time';
import { runSchedules } from './schedules';
import type { StreamPump } from './stream-pump/stream-pump';
import type { CloudPlan } from './template/template';
import type { Pushes } from './wechat/pushes';

export interface TimePassing {
  readonly plan: CloudPlan;
  readonly clock: Clock;
  readonly client: DynamoDBClient;
  readonly host: FunctionsHost;
  readonly pump: StreamPump;
  /** What WeChat pushes to us. */
  readonly pushes: Pick<Pushes, 'deliver' | 'nextAt'>;
  readonly bucket: Pick<LocalBucket, 'quiet'> | undefined;
  readonly report: (fault: unknown) => void;
}

export interface CourseOfTime {
  /** Resolves when the stream is quiet, what is due has fired, and nothing follows from it any more. */
  readonly drain: () => Promise<void>;
  readonly advanceTo: (at: number) => Promise<Journey>;
  readonly stop: () => Promise<void>;
}

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
const QUIET_WITHIN_MS = 60_000;
const ROUNDS = 50;

/** Fires the schedules each real minute while `ticking`, and at every stop when the clock is moved. */
export function startCourseOfTime(passing: TimePassing, ticking: boolean): CourseOfTime {
  const { plan, clock, client, host, pump, pushes, bucket, report } = passing;
  const alone = oneAtATime();
  const settle = async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await soon(pump.quiet());
      const seen = pump.seen();
      const told = (await bucket?.quiet()) ?? 0;
      const pushed = await pushes.deliver();
      await runSchedules(plan.schedules, host, clock.now(), report);
      await soon(pump.quiet());
      if (pump.seen() === seen && told + pushed === 0) return;
    }
    throw new ControlFault(503, 'Something writes at every run of the timers: the cloud does not come to rest');
  };
  const sweep = () => sweepExpired(client, plan.table, clock.now());
  const earliest = async (skip: ReadonlySet<string>) =>
    earlier(await earliestDue(client, plan.table, skip), pushes, skip);
  const tick = () => alone(() => runSchedules(plan.schedules, host, clock.now(), report));
  const minutes = ticking ? setInterval(() => void tick(), MINUTE_MS) : undefined;
  const seconds = ticking ? setInterval(() => void alone(pushes.deliver).catch(report), SECOND_MS) : undefined;
  const hours = ticking ? setInterval(() => void alone(sweep).catch(report), 60 * MINUTE_MS) : undefined;
  return {
    drain: () => alone(settle),
    advanceTo: (at) =>
      alone(async () => {
        const journey = await travel({ clock, earliestDue: earliest, settle }, at);
        await sweep();
        return journey;
      }),
    stop: async () => {
      clearInterval(minutes);
      clearInterval(seconds);
      clearInterval(hours);
      await alone(async () => {});
    },
  };
}

/** The table's earliest timer, or a push that is due before it. */
function earlier(due: Due | undefined, { nextAt }: Pick<Pushes, 'nextAt'>, skip: ReadonlySet<string>): Due | undefined {
  const at = nextAt();
  if (at === undefined || skip.has(`push ${at}`)) return due;
  return due === undefined || at < due.at ? { id: `push ${at}`, at } : due;
}

async function soon(quiet: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const fault = new ControlFault(503, 'The stream did not come to rest within a minute');
    timer = setTimeout(() => reject(fault), QUIET_WITHIN_MS);
  });
  await Promise.race([quiet, late]).finally(() => clearTimeout(timer));
}
