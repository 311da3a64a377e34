import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ReplyOf } from '../../shared/kernel/contract';
import { getGridContact } from '../../shared/people/contract';
import { type LastAnswer, useLastPublicAnswer } from '../platform/last-answer';
import { callAsPerson } from '../platform/session';

export type GridContact = ReplyOf<typeof getGridContact>;

/** 我的网格员 and his office numbers; not asked while no grid is known. */
export const useGridContact = (gridId: string | undefined): UseQueryResult<GridContact> =>
  useQuery({
    queryKey: ['grid-contact', gridId],
    queryFn: () =>
      // As a visitor too; of somebody who is known, he and not his network is counted.
      callAsPerson(getGridContact, { params: { gridId: gridId ?? '' } }),
    enabled: gridId !== undefined,
    // The address of the worker's photo in it is good for ten minutes.
    staleTime: 5 * 60_000,
  });

/** His photo is shown by his consent, and not kept. */
const withoutPhoto = ({ workerPhoto: _, ...contact }: GridContact): GridContact => contact;

/** The same, or as it was when it was last read on this phone. */
export const useKeptGridContact = (gridId: string): LastAnswer<GridContact> =>
  useLastPublicAnswer(`grid-contact:${gridId}`, getGridContact.reply, useGridContact(gridId), withoutPhoto);
