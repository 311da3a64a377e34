/**
 * How a browser keeps its session: by the secret that it made when somebody let it in with his phone. There is no other way:
 * without one, the page `deskLogin` asks for it.
 */
import * as z from 'zod/mini';
import { endDeskSession, renewDeskSession } from '../../shared/desks/contract';
import type { ReplyOf } from '../../shared/kernel/contract';
import { CallFailed, isStillOpen } from './call-failed';
import { call } from './request';
import { forget, recall, remember } from './storage';

const storageKey = 'desk';
const deskSchema = z.object({ deskId: z.string(), personId: z.string(), secret: z.string() });
type KeptDesk = z.infer<typeof deskSchema>;

export const asksOnAPage: boolean = true;

/** From now on this browser renews itself. */
export const keepDesk = (desk: KeptDesk): void => void remember(storageKey, desk);

export const openOrRenew = async (): Promise<ReplyOf<typeof renewDeskSession>> => {
  const desk = recall(storageKey, deskSchema);
  if (desk === undefined) throw new CallFailed('DESK_ENDED');
  const { deskId, personId, secret } = desk;
  try {
    return await call(renewDeskSession, { params: { deskId }, body: { personId, secret } });
  } catch (thrown) {
    if (!isStillOpen(thrown)) forget(storageKey);
    throw thrown;
  }
};

/** Who logs out at a desk ends it: nobody who sits down after him can renew it. Without a network it ends by itself. */
export const leave = (token: string): void => {
  const desk = recall(storageKey, deskSchema);
  forget(storageKey);
  if (desk === undefined) return;
  const { deskId } = desk;
  const marks = { token, idempotencyKey: `leave-${deskId}` };
  call(endDeskSession, { params: { deskId } }, marks).catch(() => undefined);
};
