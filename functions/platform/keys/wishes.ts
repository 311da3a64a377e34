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
    drawTimer: { pk, sk: 'TIMER#DRAW' },
    answerTimer: { pk, sk: 'TIMER#ANSWER' },
    expireTimer: { pk, sk: 'TIMER#EXPIRE' },
    referralTimer: { pk, sk: 'TIMER#REFERRAL' },
    leaseTimer: (memberId: string) => ({ pk, sk: `TIMER#LEASE#${memberId}` }),
  } as const;
};

/** Which wishes he holds a place of at this moment: the limit is kept here. And when he has helped, for his turn where places are drawn. */
export const openClaimsKey = (memberId: string): Key => ({ pk: `PERSON#${memberId}`, sk: 'OPENCLAIMS' });

export const spokenNumberKey = (number: string): Key => ({ pk: `NUMBER#${number}`, sk: 'NUMBER' });

/** Under which words and category a wish on the wall is found. */
export const wallTermsOf = (wishId: string): string => `WALLTERMS#${wishId}`;
export const wallTermKey = (wishId: string, term: string): Key => ({ pk: wallTermsOf(wishId), sk: term });
export const wallScope = (term: string): string => `WALL#${term}`;

/** A wish on the wall and one that is kept from it queue apart, so that no page of either has to leave one out. */
export const wishScope = (state: WishState, audience?: 'members'): string =>
  audience === 'members' && state === 'published' ? 'WISH#published-members' : `WISH#${state}`;
/** Of the closed ones, those that were referred and of which nobody knows yet what came of it. */
export const referralScope = 'WISH#closed-referred';
export const ownWishes = (personId: string): string => `WISH#${personId}`;
export const ownClaims = (personId: string): string => `CLAIM#${personId}`;
