import { join } from 'node:path';
import type { LocalBucket } from './bucket';
import type { CloudWish } from './cloud-wish';
import { controlActs } from './control-acts';
import type { CourseOfTime } from './course-of-time';
import type { FunctionsHost } from './functions-host/functions-host';
import { createControl } from './gateway/control';
import { createGateway } from './gateway/gateway';
import { type Loopback, serveOnLoopback } from './loopback';
import type { StreamPump } from './stream-pump/stream-pump';
import type { CloudPlan } from './template/template';
import type { WechatSimulator } from './wechat/simulator';

export interface Behind {
  readonly wish: CloudWish;
  readonly plan: CloudPlan;
  readonly host: FunctionsHost;
  readonly wechat: WechatSimulator;
  readonly pump: StreamPump;
  readonly bucket: LocalBucket | undefined;
  readonly time: CourseOfTime;
  readonly now: () => number;
  readonly report: (fault: unknown) => void;
}

/** Opens the gateway with everything behind it. */
export async function openDoor({
  wish,
  plan,
  host,
  wechat,
  pump,
  bucket,
  time,
  now,
  report,
}: Behind): Promise<Loopback> {
  const { people } = wish.demo;
  const acts = controlActs({ people, wechat, now, advanceTo: time.advanceTo, drain: time.drain });
  let { port } = wish;
  const gateway = createGateway({
    routes: plan.routes,
    host,
    control: createControl(acts),
    objects: bucket?.answer,
    pages: join(wish.root, 'dist/h5'),
    openapi: join(wish.root, 'docs/openapi.json'),
    now,
    afterWrite: pump.wake,
    port: () => port,
    report,
  });
  const door = await serveOnLoopback(gateway, port);
  port = door.port;
  return door;
}
