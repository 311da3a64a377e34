import * as z from 'zod/mini';
import type { PhotoPurpose } from '../../shared/files/photo';
import { traceIdSchema } from '../../shared/push/events';
import { logWarn } from '../platform/log';
import type { Wechat, WechatAnswer } from '../platform/wechat';
import type { MediaCheck } from './check-photo';

const answerSchema = z.object({ trace_id: traceIdSchema });

/** Busy, out of quota for the minute or the day, asked too often, or a token that two tries did not mend. */
const passing = new Set([-1, 44991, 45009, 45011, 40001, 40014, 42001, 87020]);
/** 61010: the owner has not used the mini-program within two hours. */
const notSeenLately = 61010;
const image = 2;
/** What it is looked at as: 资料 or 论坛. */
const scenes = { portrait: 1, wish: 3, delivery: 3 } as const satisfies Record<PhotoPurpose, number>;

const outcomeOf = (answer: WechatAnswer): Awaited<ReturnType<MediaCheck['ask']>> => {
  if (answer.kind !== 'answered' || passing.has(answer.errcode)) return { kind: 'later' };
  if (answer.errcode === notSeenLately) return { kind: 'unseen' };
  const parsed = answerSchema.safeParse(answer.body);
  if (answer.errcode === 0 && parsed.success) return { kind: 'asked', traceId: parsed.data.trace_id };
  logWarn('MEDIA_CHECK_UNAVAILABLE', { errcode: answer.errcode });
  return { kind: 'impossible' };
};

/** WeChat's media_check_async, version 2. `openidOf` finds under which id WeChat knows the owner. */
export const mediaCheckBy = (
  wechat: Wechat,
  openidOf: (personId: string) => Promise<string | undefined>,
): MediaCheck => ({
  ask: async (address, { ownerId, purpose }) => {
    const openid = await openidOf(ownerId);
    if (openid === undefined) return { kind: 'unseen' };
    const asked = { media_url: address, media_type: image, version: 2, scene: scenes[purpose], openid };
    return outcomeOf(await wechat.tell('/wxa/media_check_async', asked));
  },
});
