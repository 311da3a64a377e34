/** 转介: of which staff do not know yet what came of them. */
import type { ReplyOf } from '../../shared/kernel/contract';
import { type Result, refuse } from '../../shared/kernel/result';
import type { listReferrals as contract } from '../../shared/wishes/referral-contract';
import type { Asked } from '../kernel/asked';
import { pageWith } from './list-wishes';
import { mayReadQueue } from './queue-readers';
import type { WishStore } from './wish-store';
import { rowOf } from './wish-view';

export const listReferrals =
  ({ wishes }: { readonly wishes: WishStore }) =>
  async ({ input, actor }: Asked<typeof contract>): Promise<Result<ReplyOf<typeof contract>>> => {
    const { place, cursor } = input.query;
    if (!mayReadQueue(actor, place)) return refuse('NOT_ALLOWED');
    return pageWith(await wishes.listReferrals(place, cursor), rowOf);
  };
