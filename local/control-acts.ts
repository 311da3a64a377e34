import * as z from 'zod/mini';
import { ClockRunsForward } from './clock/clock';
import { readDuration } from './clock/duration';
import type { Journey } from './clock/time-travel';
import type { ControlAct } from './gateway/control';
import { readInput, refuseField } from './gateway/control-input';
import type { LocalPerson } from './people';
import type { WechatSimulator } from './wechat/simulator';
import { SubscribeFailure } from './wechat/subscribe-answer';

export interface Controlled {
  readonly people: readonly LocalPerson[];
  readonly wechat: WechatSimulator;
  readonly now: () => number;
  /** To a moment, in epoch milliseconds. */
  readonly advanceTo: (at: number) => Promise<Journey>;
  readonly drain: () => Promise<void>;
}

const key = z.string().check(z.minLength(1), z.maxLength(100));
const clockInput = z.strictObject({
  advance: z.optional(z.string()),
  at: z.optional(z.iso.datetime({ offset: true })),
});
const loginInput = z.strictObject({ key });
const subscribeInput = z.strictObject({
  key,
  templateIds: z.array(z.string().check(z.minLength(1))),
  answer: z.enum(['accept', 'reject']),
});
const faultsInput = z.strictObject({
  faults: z.array(
    z.strictObject({
      api: z.enum(['login', 'token', 'send', 'check', 'media', 'phone', 'code']),
      kind: z.enum(['errcode', 'refuse', 'drop_answer', 'expire_token', 'http500']),
      errcode: z.optional(z.int()),
      times: z.optional(z.int().check(z.positive())),
      touser: z.optional(z.string()),
    }),
  ),
});

const picturesInput = z.strictObject({ judgements: z.array(z.enum(['pass', 'review', 'risky'])) });

/** What `/__local/*` offers, by method and path. */
export function controlActs(cloud: Controlled): Readonly<Record<string, ControlAct>> {
  const { wechat } = cloud;
  const present = () => ({ now: new Date(cloud.now()).toISOString() });
  return {
    'GET /__local/people': () => ({
      people: cloud.people.map((person) => ({ ...person, code: codeFor(wechat, person.key) })),
    }),
    'POST /__local/login': (input) => ({ code: codeFor(wechat, readInput(loginInput, input).key) }),
    'POST /__local/phone': (input) => ({ code: phoneCodeFor(cloud, readInput(loginInput, input).key) }),
    'GET /__local/clock': present,
    'POST /__local/clock': async (input) => {
      const journey = await move(cloud, readInput(clockInput, input));
      return { ...present(), ...journey };
    },
    'POST /__local/drain': async () => {
      await cloud.drain();
      return { quiet: true, ...present() };
    },
    'GET /__local/wechat/sent': () => ({ sent: wechat.sent() }),
    'POST /__local/wechat/faults': (input) => {
      const { faults } = readInput(faultsInput, input);
      wechat.setFaults(faults as Parameters<WechatSimulator['setFaults']>[0]);
      return { faults };
    },
    'POST /__local/wechat/pictures': (input) => {
      const { judgements } = readInput(picturesInput, input);
      wechat.media.judgeNext(judgements);
      return { judgements };
    },
    'POST /__local/wechat/subscribe': (input) => subscribe(wechat, readInput(subscribeInput, input)),
  };
}

/** A fresh code at every call: each is good for one exchange, within five minutes. */
function codeFor(wechat: WechatSimulator, personKey: string): string {
  return wechat.issueLoginCode(wechat.openidFor(personKey));
}

/** As if the person had agreed to WeChat's phone button. */
function phoneCodeFor({ wechat, people }: Controlled, personKey: string): string {
  const number = people.find(({ key: known }) => known === personKey)?.phone ?? '13900000000';
  return wechat.issuePhoneCode(wechat.openidFor(personKey), { number, countryCode: '86' });
}

async function move(cloud: Controlled, { advance, at }: z.output<typeof clockInput>): Promise<Journey> {
  if ((advance === undefined) === (at === undefined)) return refuseField('advance', 'or at, one of the two, is needed');
  const duration = advance === undefined ? 0 : readDuration(advance);
  if (duration === undefined) return refuseField('advance', 'is no duration of at most ten years, such as PT48H');
  try {
    return await cloud.advanceTo(at === undefined ? cloud.now() + duration : Date.parse(at));
  } catch (fault) {
    if (fault instanceof ClockRunsForward) return refuseField('at', 'has passed: the clock only runs forward');
    throw fault;
  }
}

/** What `wx.requestSubscribeMessage` gives, its failures as `{errMsg, errCode}` too. */
function subscribe(wechat: WechatSimulator, input: z.output<typeof subscribeInput>): unknown {
  try {
    return wechat.answerSubscribe(wechat.openidFor(input.key), input.templateIds, input.answer);
  } catch (fault) {
    if (fault instanceof SubscribeFailure) return refuseField('templateIds', `${fault.errMsg} (${fault.errCode})`);
    throw fault;
  }
}
