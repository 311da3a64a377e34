import { holdsAt } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import { deathRecorders } from '../../shared/privacy/death';
import type { listDeceased as contract } from '../../shared/privacy/death-contract';
import type { Asked } from '../kernel/asked';
import { deathView } from './death';
import type { DeathStore } from './death-store';

/** At and under a node at which the asker himself records them. */
export const listDeceased =
  ({ deaths }: { readonly deaths: Pick<DeathStore, 'list'> }) =>
  async ({ input: { query }, actor }: Asked<typeof contract>): Promise<Result<ReplyOf<typeof contract>>> => {
    if (!holdsAt(actor, deathRecorders, query.place)) return refuse('NOT_ALLOWED');
    const page = await deaths.list(query.place, query.cursor);
    return page.ok ? accept({ items: page.value.items.map(deathView), next: page.value.next }) : page;
  };
