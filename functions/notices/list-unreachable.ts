import { holdsAt } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import { answerCallers, callers } from '../../shared/notices/unreachable';
import type { listUnreachable as contract } from '../../shared/notices/unreachable-contract';
import type { Asked } from '../kernel/asked';
import { mayCallAbout, viewOfUnreachable } from './unreachable';
import type { UnreachableStore } from './unreachable-store';

const mayCall = [...callers, ...answerCallers];

/** Who is to be called at and under a node at which the asker himself works, the longest waiting first. */
export const listUnreachable =
  ({ unreachable }: { readonly unreachable: UnreachableStore }) =>
  async ({ input, actor }: Asked<typeof contract>): Promise<Result<ReplyOf<typeof contract>>> => {
    const { place, cursor } = input.query;
    if (!holdsAt(actor, mayCall, place)) return refuse('NOT_ALLOWED');
    const page = await unreachable.listed(place, cursor);
    if (!page.ok) return page;
    const his = page.value.items.filter((found) => mayCallAbout(actor, found));
    return accept({ items: his.map(viewOfUnreachable), next: page.value.next });
  };
