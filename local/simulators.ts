import { localPush, localTemplates, WECHAT_APPID, wechatSecretOf } from './environment';
import { createKms } from './kms/kms';
import { type Loopback, serveOnLoopback } from './loopback';
import type { CloudPlan } from './template/template';
import type { Listening } from './wechat/listen';
import type { KnownPeople } from './wechat/people';
import { createWechatSimulator, type WechatSimulator } from './wechat/simulator';

/** Of the local KMS: what it has sealed it opens in its next life too. */
export const masterSecret = 'local master secret, worth nothing';

export interface Simulators {
  readonly wechat: WechatSimulator;
  /** Its door: can go down and come back. */
  readonly wechatDoor: Listening;
  readonly kms: Loopback;
  readonly close: () => Promise<void>;
}

/** WeChat and KMS, each on a port of its own. */
export async function startSimulators(
  plan: CloudPlan,
  now: () => number,
  remembered: KnownPeople | undefined,
): Promise<Simulators> {
  const keyIds = new Set(
    plan.functions.map(({ environment }) => environment.DATA_KEY_ID).filter((id) => id !== undefined),
  );
  const kms = createKms({ masterSecret, keyIds: [...keyIds] });
  const wechat = createWechatSimulator({
    appid: WECHAT_APPID,
    secret: wechatSecretOf(plan),
    now,
    templates: localTemplates,
    push: localPush,
    ...(remembered === undefined ? {} : { remembered }),
  });
  const kmsDoor = await serveOnLoopback((req, res) => void kms.handle(req, res));
  const wechatDoor = await wechat.listen(0);
  return {
    wechat,
    wechatDoor,
    kms: kmsDoor,
    close: async () => {
      await kmsDoor.close();
      await wechatDoor.close();
    },
  };
}
