import { join } from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { bucketPath, type LocalBucket, openLocalBucket } from './bucket';
import { type Clock, createClock } from './clock/clock';
import type { Journey } from './clock/time-travel';
import { type Closing, createClosing } from './closing';
import type { CloudWish } from './cloud-wish';
import { type CourseOfTime, startCourseOfTime } from './course-of-time';
import { type DataFolder, openDataFolder } from './data-folder';
import type { EngineName } from './database/engines';
import type { FaultProxy } from './database/fault-proxy';
import { openDoor } from './door';
import { environmentOf } from './environment';
import { type FilledDatabase, openFilledDatabase } from './filled-database';
import { fillingOf } from './filling';
import { createFunctionsHost, type FunctionsHost } from './functions-host/functions-host';
import { withPatience } from './patience';
import type { LocalPerson } from './people';
import { assertEachMinute } from './schedules';
import { type Simulators, startSimulators } from './simulators';
import { createShardReader } from './stream-pump/shard-reader';
import { type StreamPump, startStreamPump } from './stream-pump/stream-pump';
import { type CloudPlan, readTemplate } from './template/template';
import type { Listening } from './wechat/listen';
import type { WechatSimulator } from './wechat/simulator';

export interface Cloud {
  readonly url: string;
  readonly engine: EngineName;
  readonly people: readonly LocalPerson[];
  readonly clock: Clock;
  readonly plan: CloudPlan;
  readonly wechat: WechatSimulator;
  readonly wechatDoor: Listening;
  /** Straight to the engine, past every fault. */
  readonly database: DynamoDBClient;
  /** There when `withFaults` was asked for. */
  readonly faults: FaultProxy | undefined;
  readonly pump: StreamPump;
  /** There when the template has one. */
  readonly bucket: LocalBucket | undefined;
  readonly host: FunctionsHost;
  readonly drain: () => Promise<void>;
  /** To a moment in epoch milliseconds; fires what is due on the way. */
  readonly advanceTo: (at: number) => Promise<Journey>;
  readonly close: () => Promise<void>;
}

/** The whole cloud in this process and one child, the database engine. */
export async function startCloud(wish: CloudWish): Promise<Cloud> {
  const deployed = readTemplate(
    join(wish.root, '.build/cloud', wish.stage, 'cloudformation-template-update-stack.json'),
  );
  const plan = wish.patient === true ? withPatience(deployed) : deployed;
  assertEachMinute(plan.schedules);
  const folder = openDataFolder(wish.dataDir);
  const closing = createClosing();
  closing.last(folder.close);
  try {
    return await assemble(wish, plan, folder, closing);
  } catch (fault) {
    await closing.close();
    throw fault;
  }
}

async function assemble(wish: CloudWish, plan: CloudPlan, folder: DataFolder, closing: Closing): Promise<Cloud> {
  const report = wish.report ?? (() => {});
  const clock = createClock(Date.now, folder.state.clockAhead);
  const simulators = await startSimulators(plan, clock.now, folder.state.wechat);
  const { wechat, wechatDoor } = simulators;
  closing.last(simulators.close);
  closing.last(() => folder.keep({ wechat: wechat.remember() }));
  const database = await openFilledDatabase(fillingOf(wish, plan, folder, simulators, clock.now()));
  closing.last(database.close);
  const address = { url: '' };
  const host = openHost(wish, plan, simulators, database, clock, address);
  const pump = openPump(plan, folder, database, host, report, closing);
  const bucket = openBucket(plan, folder, clock, host, pump, report);
  const { pushes } = wechat;
  const passing = { plan, clock, client: database.client, host, pump, pushes, bucket, report };
  const time = keepingClock(startCourseOfTime(passing, wish.ticking ?? true), folder, clock);
  closing.last(time.stop);
  const door = await openDoor({ wish, plan, host, wechat, pump, bucket, time, now: clock.now, report });
  closing.last(door.close);
  address.url = `http://localhost:${door.port}`;
  pushes.connect(`${address.url}/v1/wechat/push`);
  return {
    url: address.url,
    engine: database.engine,
    people: wish.demo.people,
    clock,
    plan,
    wechat,
    wechatDoor,
    database: database.client,
    faults: database.faults,
    pump,
    bucket,
    host,
    drain: time.drain,
    advanceTo: time.advanceTo,
    close: closing.close,
  };
}

function openHost(
  wish: CloudWish,
  plan: CloudPlan,
  { kms, wechatDoor }: Simulators,
  database: FilledDatabase,
  clock: Clock,
  address: { readonly url: string },
): FunctionsHost {
  const bucket = () => `${address.url}${bucketPath(plan.bucket?.name ?? '')}`;
  const endpoints = { dynamodb: database.endpoint, kms: kms.url, wechat: wechatDoor.url, bucket };
  return createFunctionsHost({
    functions: plan.functions,
    bundleOf: ({ file }) => join(wish.root, `${file}.cjs`),
    environmentOf: (functionPlan) => environmentOf(functionPlan, endpoints),
    now: clock.now,
    log: wish.log ?? (() => {}),
  });
}

function openBucket(
  { bucket: plan }: CloudPlan,
  folder: DataFolder,
  { now }: Clock,
  host: FunctionsHost,
  pump: StreamPump,
  report: (fault: unknown) => void,
): LocalBucket | undefined {
  if (plan === undefined) return undefined;
  return openLocalBucket({ plan, folder: folder.objectsDir, now, host, told: pump.wake, report });
}

function openPump(
  plan: CloudPlan,
  folder: DataFolder,
  { streams, streamArn }: FilledDatabase,
  host: FunctionsHost,
  report: (fault: unknown) => void,
  closing: Closing,
): StreamPump {
  const [mapping, ...more] = plan.mappings;
  if (mapping === undefined || more.length > 0) throw new Error('The template must map the stream to one function');
  const reader = createShardReader(streams, streamArn, folder.state.checkpoints);
  const checkpoint = lazily(() => folder.keep({ checkpoints: reader.checkpoints() }));
  const invoke = (event: unknown) => host.invoke(mapping.target, event);
  const pump = startStreamPump({ reader, mapping, invoke, report, advanced: checkpoint.soon });
  closing.last(checkpoint.now);
  closing.last(pump.stop);
  return pump;
}

function keepingClock(time: CourseOfTime, folder: DataFolder, clock: Clock): CourseOfTime {
  const advanceTo = async (at: number) => {
    try {
      return await time.advanceTo(at);
    } finally {
      folder.keep({ clockAhead: clock.ahead() });
    }
  };
  return { ...time, advanceTo };
}

/** Does it a moment after it was asked for, once for all that asked meanwhile. */
function lazily(work: () => void): { soon: () => void; now: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    work();
  };
  return {
    now,
    soon: () => {
      timer ??= setTimeout(now, 250);
    },
  };
}
