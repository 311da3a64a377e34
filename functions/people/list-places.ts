import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type * as contracts from '../../shared/people/contract';
import type { Asked } from '../kernel/asked';
import type { PeopleStore } from './people-store';

interface Ports {
  readonly people: PeopleStore;
}

/** A node without children, or that doesn't exist, has an empty list: a picker stops there. */
export const listPlaces =
  ({ people }: Ports) =>
  async ({ input }: Asked<typeof contracts.listPlaces>): Promise<Result<ReplyOf<typeof contracts.listPlaces>>> => {
    const items = await people.childrenOf(input.query.parent);
    return accept({ items: items.map(({ id, kind, name, path }) => ({ id, kind, name, path })) });
  };

/** 有事找网格员: office numbers only. */
export const getGridContact =
  ({ people }: Ports) =>
  async ({
    input,
  }: Asked<typeof contracts.getGridContact>): Promise<Result<ReplyOf<typeof contracts.getGridContact>>> => {
    const found = await people.gridContact(input.params.gridId);
    const communityId = found?.grid.path.community;
    if (found === undefined || communityId === undefined) return refuse('NOT_FOUND');
    const { grid, contact } = found;
    return accept({
      gridId: grid.id,
      gridName: grid.name,
      communityId,
      communityName: grid.communityName ?? '',
      ...contact,
    });
  };
