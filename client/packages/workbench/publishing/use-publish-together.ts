import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { publishWish } from '../../../../shared/wishes/staff-contract';
import type { WishCategory } from '../../../../shared/wishes/wish';
import { act } from '../../../platform/act';
import { type CallCode, codeOf } from '../../../platform/call-failed';
import { useOnceAtATime } from '../../../platform/once-at-a-time';
import { wishLists } from '../../../wishes/wish-keys';

/** What became of one of them: on its way, on the wall, or why not. */
export type Outcome = 'sending' | 'published' | CallCode;

export interface ToPublish {
  readonly wishId: string;
  readonly publicWords: string;
  readonly category: WishCategory;
  /** Of goods. */
  readonly priceCeiling?: number | undefined;
}

/** After these the next one would go no further: the rest waits until somebody goes on. */
const cutOff: readonly Outcome[] = ['OFFLINE', 'UNAUTHENTICATED', 'SESSION_EXPIRED', 'DESK_ENDED'];

const publishOne = async ({ wishId, ...issued }: ToPublish): Promise<Outcome> => {
  try {
    await act(publishWish, { params: { wishId }, body: { ...issued, places: 1 } });
    return 'published';
  } catch (thrown) {
    return codeOf(thrown);
  }
};

/**
 * One after the other, each by the one act and with a key of its own, which is kept until its answer is known: one that is refused
 * harms no other, and whoever goes on after a lost answer publishes nothing twice.
 */
export const usePublishTogether = () => {
  const queries = useQueryClient();
  const [outcomes, setOutcomes] = useState<Readonly<Record<string, Outcome>>>({});
  const [busy, setBusy] = useState(false);
  const note = (wishId: string, outcome: Outcome | undefined) =>
    setOutcomes(({ [wishId]: _, ...others }) => (outcome === undefined ? others : { ...others, [wishId]: outcome }));
  const publish = useOnceAtATime(async (wishes: readonly ToPublish[]) => {
    setBusy(true);
    for (const wish of wishes) {
      note(wish.wishId, 'sending');
      const outcome = await publishOne(wish);
      note(wish.wishId, outcome);
      if (cutOff.includes(outcome)) break;
    }
    await Promise.all([['wish'], ...wishLists].map((queryKey) => queries.invalidateQueries({ queryKey })));
    setBusy(false);
  });
  return { outcomes, busy, publish, forget: (wishId: string) => note(wishId, undefined) };
};
