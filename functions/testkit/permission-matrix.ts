/** Every act × role × position with the answer that is expected, written by hand from DOMAIN §1 and §2.1. */
import { roles } from '../../shared/kernel/actor';
import type { PlacePath } from '../../shared/kernel/place';
import type { WishState } from '../../shared/wishes/wish';
import { home, nodeAbove, otherCommunity, siblingGrid } from './places';

const community = nodeAbove(home, 'community');

/** Where the asker's role is held, seen from the thing he asks about; `former`: it was revoked. */
export const positions: Readonly<Record<string, PlacePath | undefined>> = {
  own: community,
  assigned: community,
  parent: nodeAbove(home, 'street'),
  same: community,
  siblingGrid: nodeAbove(siblingGrid, 'grid'),
  otherCommunity: nodeAbove(otherCommunity, 'community'),
  former: undefined,
};

/** A user holds no role anywhere. */
export const askers = ['user', ...roles] as const;
export type AskerKind = (typeof askers)[number];

/** In which state each act finds its wish. */
export const wishActs: Readonly<Record<string, WishState>> = {
  askWishInfo: 'submitted',
  resubmitWish: 'needs_info',
  publishWish: 'submitted',
  claimWish: 'published',
  releaseWish: 'claimed',
  deliverWish: 'claimed',
  settleWish: 'published',
  confirmWish: 'delivered',
  withdrawWish: 'submitted',
  getWish: 'submitted',
};
export const residencyActs = ['confirmResidency', 'declineResidency', 'revealDoor'] as const;
export const queueActs = ['listWishQueue', 'listResidencies'] as const;
export const matrixActs = [...Object.keys(wishActs), ...residencyActs, ...queueActs];

/**
 * Columns: own (author, or the one who moves in), assigned (he holds a claim), parent node, same community, sibling grid,
 * other community, former role. `y` granted  `-` NOT_ALLOWED  `.` NOT_FOUND  `o` OWN_WISH. `everyone`: whoever is not named.
 */
export const matrix: Readonly<Record<string, Partial<Record<AskerKind | 'everyone', string>>>> = {
  //                            O A P S G X F
  askWishInfo: {
    everyone: '                 - - . . . . .',
    communityStaff: '           y y y y . . .',
    streetAdmin: '              y y y y . . .',
    gridWorker: '               - - - - . . .',
    districtSupervisor: '       - - - - . . .',
  },
  resubmitWish: {
    everyone: '                 y - . . . . .',
    communityStaff: '           y - - - . . .',
    streetAdmin: '              y - - - . . .',
    gridWorker: '               y - - - . . .',
    districtSupervisor: '       y - - - . . .',
  },
  publishWish: {
    everyone: '                 - - . . . . .',
    communityStaff: '           o y y y . . .',
    streetAdmin: '              o y y y . . .',
    gridWorker: '               - - - - . . .',
    districtSupervisor: '       - - - - . . .',
  },
  claimWish: {
    everyone: '                 - - - - - - -',
    partyMember: '              o y y y - - -',
  },
  releaseWish: { everyone: '    - y - - - - -' },
  deliverWish: { everyone: '    - y - - - - -' },
  settleWish: {
    everyone: '                 y - - - - - -',
    communityStaff: '           y y y y - - -',
    streetAdmin: '              y y y y - - -',
  },
  confirmWish: { everyone: '    y - - - - - -' },
  withdrawWish: {
    everyone: '                 y - . . . . .',
    communityStaff: '           y - - - . . .',
    streetAdmin: '              y - - - . . .',
    gridWorker: '               y - - - . . .',
    districtSupervisor: '       y - - - . . .',
  },
  getWish: {
    everyone: '                 y y . . . . .',
    communityStaff: '           y y y y . . .',
    streetAdmin: '              y y y y . . .',
    gridWorker: '               y y y y . . .',
    districtSupervisor: '       y y y y . . .',
  },
  listWishQueue: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y - y - - -',
    streetAdmin: '              y y - y - - -',
    gridWorker: '               y y - y - - -',
    districtSupervisor: '       y y - y - - -',
  },
  confirmResidency: {
    everyone: '                 . . . . . . .',
    communityStaff: '           - y y y . . .',
    streetAdmin: '              - y y y . . .',
    gridWorker: '               - y y y . . .',
  },
  declineResidency: {
    everyone: '                 . . . . . . .',
    communityStaff: '           - y y y . . .',
    streetAdmin: '              - y y y . . .',
    gridWorker: '               - y y y . . .',
  },
  revealDoor: {
    everyone: '                 . . . . . . .',
    communityStaff: '           - y y y . . .',
    streetAdmin: '              - y y y . . .',
    gridWorker: '               - y y y . . .',
  },
  listResidencies: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y - y - - -',
    streetAdmin: '              y y - y - - -',
    gridWorker: '               y y - y - - -',
  },
};
