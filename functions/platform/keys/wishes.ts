import type { WishState } from '../../../shared/wishes/wish';
import type { Key } from './key';

export const wishKeys = (wishId: string) => {
  const pk = `WISH#${wishId}`;
  return {
    wish: { pk, sk: 'WISH' },
    claim: (memberId: string) => ({ pk, sk: `CLAIM#${memberId}` }),
    event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }),
    note: (eventId: string) => ({ pk, sk: `NOTE#${eventId}` }),
    confirmTimer: { pk, sk: 'TIMER#CONFIRM' },
  } as const;
};

export const spokenNumberKey = (number: string): Key => ({ pk: `NUMBER#${number}`, sk: 'NUMBER' });

export const wishScope = (state: WishState): string => `WISH#${state}`;
export const ownWishes = (personId: string): string => `WISH#${personId}`;
export const ownClaims = (personId: string): string => `CLAIM#${personId}`;
