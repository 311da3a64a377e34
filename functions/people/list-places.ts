import type { ReplyOf } from '../../shared/kernel/contract';
import { isPast } from '../../shared/kernel/instant';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type * as contracts from '../../shared/people/contract';
import { isAway } from '../../shared/people/leave';
import type { Asked } from '../kernel/asked';
import { isVacant } from '../kernel/grid-contact';
import type { PhotoAddresses } from '../kernel/ports';
import type { PeopleStore } from './people-store';

interface Ports {
  readonly people: PeopleStore;
}

/** A node without children, or that doesn't exist, has an empty list: a picker stops there. */
export const listPlaces =
  ({ people }: Ports) =>
  async ({ input }: Asked<typeof contracts.listPlaces>): Promise<Result<ReplyOf<typeof contracts.listPlaces>>> => {
    const items = await people.childrenOf(input.query.parent);
    return accept({ items: items.map(({ id, kind, name, path, exclusive }) => ({ id, kind, name, path, exclusive })) });
  };

/** Whoever looks for him is led to the stand-in. */
const takenDown = { workerName: '', dutyPhone: '', dutyHours: '', down: true } as const;

/** 有事找网格员: office numbers only; his photo while he agrees to it. */
export const getGridContact =
  ({ people, pictures }: Ports & { readonly pictures: PhotoAddresses }) =>
  async ({
    input,
    at,
  }: Asked<typeof contracts.getGridContact>): Promise<Result<ReplyOf<typeof contracts.getGridContact>>> => {
    const found = await people.gridContact(input.params.gridId);
    const communityId = found?.grid.path.community;
    if (found === undefined || communityId === undefined) return refuse('NOT_FOUND');
    const { grid, portrait, cardDown } = found;
    const { leave, ...contact } = found.contact;
    return accept({
      gridId: grid.id,
      gridName: grid.name,
      communityId,
      communityName: grid.communityName ?? '',
      ...contact,
      ...(cardDown ? takenDown : {}),
      workerPhoto: portrait === undefined || cardDown ? undefined : pictures.addressOf(portrait, at),
      // What is over is nobody's business any more.
      leave: isPast(leave?.until, at) ? undefined : leave,
      away: cardDown || isVacant(contact) || isAway(leave, at),
    });
  };
