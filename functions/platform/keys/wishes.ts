import type { ThanksState } from '../../../shared/wishes/thanks';
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

/** Under what a wish is found: on a wall by strangers or by members, in a queue by staff. It lies once under a term of each. */
export const wishTermsOf = (wishId: string): string => `WISHTERMS#${wishId}`;
export const wishTermKey = (wishId: string, shelf: string, term: string): Key => ({
  pk: wishTermsOf(wishId),
  sk: `${shelf === 'wall' || shelf === 'members-wall' ? 'WALL' : 'QUEUE'}#${term}`,
});
export const wishTermScope = (shelf: string, term: string): string => `FOUND#${shelf}#${term}`;

export const storyKey = (storyId: string): Key => ({ pk: `STORY#${storyId}`, sk: 'STORY' });
export const storyScope = (state: ThanksState): string => `STORY#${state}`;

/** A wish on the wall and one that is kept from it queue apart, so that no page of either has to leave one out. */
export const wishScope = (state: WishState, audience?: 'members'): string =>
  audience === 'members' && state === 'published' ? 'WISH#published-members' : `WISH#${state}`;
/** Of the closed ones, those that were referred and of which nobody knows yet what came of it. */
export const referralScope = 'WISH#closed-referred';
export const ownWishes = (personId: string): string => `WISH#${personId}`;
export const ownClaims = (personId: string): string => `CLAIM#${personId}`;
