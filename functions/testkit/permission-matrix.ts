/** Every act × role × position with the answer that is expected, written by hand from DOMAIN §1 and §2.1. */
import { roles } from '../../shared/kernel/actor';
import type { PlacePath } from '../../shared/kernel/place';
import type { MembershipState } from '../../shared/memberships/membership';
import type { DeathState } from '../../shared/privacy/death';
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
  amendWish: 'claimed',
  assignWish: 'submitted',
  acceptAssignment: 'assigned',
  declineAssignment: 'assigned',
  claimWish: 'published',
  standInReserve: 'claimed',
  leaveReserve: 'claimed',
  releaseWish: 'claimed',
  deliverWish: 'claimed',
  extendClaim: 'claimed',
  openContact: 'claimed',
  closeContact: 'claimed',
  revealContact: 'claimed',
  settleWish: 'published',
  confirmWish: 'delivered',
  undoCompletion: 'completed',
  publishStory: 'completed',
  takeDownStory: 'completed',
  withdrawThanks: 'completed',
  withdrawWish: 'submitted',
  closeWish: 'submitted',
  referWish: 'submitted',
  settleReferral: 'closed',
  getWish: 'submitted',
};
export const residencyActs = ['confirmResidency', 'declineResidency', 'revealDoor'] as const;
/** On somebody whose death each act finds so on record; oneself is nobody here, for he holds no home beside his role. */
export const deathActs: Readonly<Record<string, DeathState | 'none'>> = {
  recordDeceased: 'none',
  correctDeceased: 'recorded',
  giveCopyOfDeceased: 'recorded',
  closeAccountOfDeceased: 'recorded',
};
/** On a photo: `own` is its owner; nobody else is told that it exists. */
export const photoActs = ['setMyPortrait', 'withdrawPhoto', 'getPhoto'] as const;
/** In which state each act finds the registration; `own` is the member's. */
export const membershipActs: Readonly<Record<string, MembershipState>> = {
  confirmMembership: 'applied',
  declineMembership: 'applied',
  withdrawMembership: 'applied',
  setUnitConsent: 'confirmed',
  endMembership: 'confirmed',
};
/** About a mediator of the community; `own`: about oneself. */
export const roleActs = ['appointPerson', 'dismissPerson'] as const;
/** On a unit of the community, or with its list. */
const unitActs = ['pairUnit', 'unpairUnit', 'endUnitContact'] as const;
/** On a unit of the community; `own`: whoever is named is the asker himself. */
export const namingActs = ['nameUnitContact'] as const;
/** On a unit of the community; `own`: he stands for it. */
export const representedActs = ['listUnitService'] as const;
export const callActs = ['revealUnreachablePhone', 'noteCall'] as const;
/** Whether a part is still to come when each act finds its import. */
export const importActs: Readonly<Record<string, number>> = {
  addImportPart: 0,
  runImport: 1,
  cancelImport: 0,
  getImport: 0,
  listImportRows: 0,
};
/** About a grid, which everybody knows. */
export const gridActs = [
  'setGridContact',
  'setGridLeave',
  'endGridLeave',
  'takeDownGridCard',
  'restoreGridCard',
] as const;
/** About a building, which everybody knows. */
const buildingActs = ['getBuildingCode'] as const;
/** About a community, which everybody knows. */
const sheetsActs = ['requestBuildingSheets', 'getBuildingSheets'] as const;
/** On the settings of a community, which everybody knows. */
const settingActs = ['readSettings', 'changeSettings', 'listSettingChanges'] as const;
/** About a node at which he serves himself, which everybody knows. */
const monthActs = ['requestWishMonth', 'getWishMonth'] as const;
const queueActs = [
  'listWishQueue',
  'listThanks',
  'listReferrals',
  'getWishBoard',
  'listResidencies',
  'listMemberships',
  'listHolders',
  'listAppointments',
  'listUnreachable',
  'listDeceased',
  'listImports',
  'startImport',
] as const;
export const matrixActs = [
  ...Object.keys(wishActs),
  ...residencyActs,
  ...Object.keys(deathActs),
  ...photoActs,
  ...Object.keys(membershipActs),
  ...roleActs,
  ...unitActs,
  ...namingActs,
  ...representedActs,
  'findByNumber',
  ...callActs,
  ...Object.keys(importActs),
  ...gridActs,
  ...buildingActs,
  ...sheetsActs,
  ...settingActs,
  ...monthActs,
  ...queueActs,
];

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
  amendWish: {
    everyone: '                 - - - - - - -',
    communityStaff: '           o y y y - - -',
    streetAdmin: '              o y y y - - -',
  },
  assignWish: {
    everyone: '                 - . . . . . .',
    communityStaff: '           o y y y . . .',
    streetAdmin: '              o y y y . . .',
    gridWorker: '               - - - - . . .',
    districtSupervisor: '       - - - - . . .',
  },
  acceptAssignment: {
    everyone: '                 - - . . . . .',
    partyMember: '              - y . . . . .',
    communityStaff: '           - - - - . . .',
    streetAdmin: '              - - - - . . .',
    gridWorker: '               - - - - . . .',
    districtSupervisor: '       - - - - . . .',
  },
  declineAssignment: {
    everyone: '                 - y . . . . .',
    communityStaff: '           - y - - . . .',
    streetAdmin: '              - y - - . . .',
    gridWorker: '               - y - - . . .',
    districtSupervisor: '       - y - - . . .',
  },
  claimWish: {
    everyone: '                 - - - - - - -',
    partyMember: '              o y y y - - -',
  },
  standInReserve: {
    everyone: '                 - - - - - - -',
    partyMember: '              o y y y - - -',
  },
  leaveReserve: { everyone: '   - y - - - - -' },
  releaseWish: { everyone: '    - y - - - - -' },
  deliverWish: { everyone: '    - y - - - - -' },
  extendClaim: { everyone: '    - y - - - - -' },
  closeWish: {
    everyone: '                 - - . . . . .',
    communityStaff: '           y y y y . . .',
    streetAdmin: '              y y y y . . .',
    gridWorker: '               - - - - . . .',
    districtSupervisor: '       - - - - . . .',
  },
  referWish: {
    everyone: '                 - - . . . . .',
    communityStaff: '           y y y y . . .',
    streetAdmin: '              y y y y . . .',
    gridWorker: '               - - - - . . .',
    districtSupervisor: '       - - - - . . .',
  },
  settleReferral: {
    everyone: '                 - - . . . . .',
    communityStaff: '           y y y y . . .',
    streetAdmin: '              y y y y . . .',
    gridWorker: '               - - - - . . .',
    districtSupervisor: '       - - - - . . .',
  },
  // Whoever holds a place opens nothing to himself.
  openContact: {
    everyone: '                 y - - - - - -',
    communityStaff: '           y - y y - - -',
    streetAdmin: '              y - y y - - -',
  },
  closeContact: {
    everyone: '                 y - - - - - -',
    communityStaff: '           y y y y - - -',
    streetAdmin: '              y y y y - - -',
  },
  revealContact: { everyone: '  - - - - - - -', partyMember: '- y - - - - -' },
  settleWish: {
    everyone: '                 y - - - - - -',
    communityStaff: '           y y y y - - -',
    streetAdmin: '              y y y y - - -',
  },
  confirmWish: {
    everyone: '                 y - - - - - -',
    communityStaff: '           y - y y - - -',
    streetAdmin: '              y - y y - - -',
  },
  undoCompletion: {
    everyone: '                 y - - - - - -',
    communityStaff: '           y y y y - - -',
    streetAdmin: '              y y y y - - -',
  },
  publishStory: {
    everyone: '                 - - - - - - -',
    communityStaff: '           o - y y - - -',
    streetAdmin: '              o - y y - - -',
  },
  takeDownStory: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y y y - - -',
    streetAdmin: '              y y y y - - -',
  },
  withdrawThanks: { everyone: ' y - - - - - -' },
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
  listThanks: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y - y - - -',
    streetAdmin: '              y y - y - - -',
  },
  listWishQueue: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y - y - - -',
    streetAdmin: '              y y - y - - -',
    gridWorker: '               y y - y - - -',
    districtSupervisor: '       y y - y - - -',
  },
  listReferrals: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y - y - - -',
    streetAdmin: '              y y - y - - -',
    gridWorker: '               y y - y - - -',
    districtSupervisor: '       y y - y - - -',
  },
  getWishBoard: {
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
  recordDeceased: {
    everyone: '                 . . . . . . .',
    communityStaff: '           . y y y . . .',
    streetAdmin: '              . y y y . . .',
  },
  correctDeceased: {
    everyone: '                 . . . . . . .',
    communityStaff: '           . y y y . . .',
    streetAdmin: '              . y y y . . .',
  },
  giveCopyOfDeceased: {
    everyone: '                 . . . . . . .',
    communityStaff: '           . y y y . . .',
    streetAdmin: '              . y y y . . .',
  },
  closeAccountOfDeceased: {
    everyone: '                 . . . . . . .',
    communityStaff: '           . y y y . . .',
    streetAdmin: '              . y y y . . .',
  },
  listDeceased: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y - y - - -',
    streetAdmin: '              y y - y - - -',
  },
  // A photo is his own wherever his role is held; who holds no grid has nowhere to stand.
  setMyPortrait: { everyone: '  - . . . . . .' },
  withdrawPhoto: { everyone: 'y . . . . . .' },
  getPhoto: { everyone: '       y . . . . . .' },
  confirmMembership: {
    everyone: '                 - . . . . . .',
    communityStaff: '           - y y y . . .',
    streetAdmin: '              - y y y . . .',
  },
  declineMembership: {
    everyone: '                 - . . . . . .',
    communityStaff: '           - y y y . . .',
    streetAdmin: '              - y y y . . .',
  },
  withdrawMembership: {
    everyone: '                 y . . . . . .',
    communityStaff: '           y - - - . . .',
    streetAdmin: '              y - - - . . .',
  },
  setUnitConsent: {
    everyone: '                 y . . . . . .',
    communityStaff: '           y - - - . . .',
    streetAdmin: '              y - - - . . .',
  },
  endMembership: {
    everyone: '                 y . . . . . .',
    communityStaff: '           y y y y . . .',
    streetAdmin: '              y y y y . . .',
  },
  appointPerson: {
    everyone: '                 - - - - - - -',
    communityStaff: '           - y y y - - -',
    streetAdmin: '              - y y y - - -',
  },
  dismissPerson: {
    everyone: '                 - - - - - - -',
    communityStaff: '           - y y y - - -',
    streetAdmin: '              - y y y - - -',
  },
  pairUnit: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y y y - - -',
    streetAdmin: '              y y y y - - -',
  },
  unpairUnit: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y y y - - -',
    streetAdmin: '              y y y y - - -',
  },
  endUnitContact: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y y y - - -',
    streetAdmin: '              y y y y - - -',
  },
  nameUnitContact: {
    everyone: '                 - - - - - - -',
    communityStaff: '           - y y y - - -',
    streetAdmin: '              - y y y - - -',
  },
  // Each member has said yes to his unit alone: no office reads it.
  listUnitService: { everyone: 'y - - - - - -' },
  findByNumber: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y y y y y -',
    streetAdmin: '              y y y y y y -',
    districtSupervisor: '       y y y y y y -',
  },
  listMemberships: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y - y - - -',
    streetAdmin: '              y y - y - - -',
  },
  listHolders: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y - y - - -',
    streetAdmin: '              y y - y - - -',
    districtSupervisor: '       y y - y - - -',
  },
  readSettings: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y y y - - -',
    streetAdmin: '              y y y y - - -',
    districtSupervisor: '       y y y y - - -',
  },
  changeSettings: {
    everyone: '                 - - - - - - -',
    streetAdmin: '              y y y y - - -',
  },
  listSettingChanges: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y - y - - -',
    streetAdmin: '              y y - y - - -',
    districtSupervisor: '       y y - y - - -',
  },
  listAppointments: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y - y - - -',
    streetAdmin: '              y y - y - - -',
    districtSupervisor: '       y y - y - - -',
  },
  revealUnreachablePhone: {
    everyone: '                 . . . . . . .',
    communityStaff: '           - y y y . . .',
    streetAdmin: '              - y y y . . .',
    gridWorker: '               - y y y . . .',
  },
  noteCall: {
    everyone: '                 . . . . . . .',
    communityStaff: '           - y y y . . .',
    streetAdmin: '              - y y y . . .',
    gridWorker: '               - y y y . . .',
  },
  listUnreachable: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y - y - - -',
    streetAdmin: '              y y - y - - -',
    gridWorker: '               y y - y - - -',
    // Of what he answers alone: the others' entries are left out.
    districtSupervisor: '       y y - y - - -',
  },
  startImport: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y y y - - -',
    streetAdmin: '              y y y y - - -',
  },
  addImportPart: {
    everyone: '                 . . . . . . .',
    communityStaff: '           y y y y . . .',
    streetAdmin: '              y y y y . . .',
  },
  runImport: {
    everyone: '                 . . . . . . .',
    communityStaff: '           y y y y . . .',
    streetAdmin: '              y y y y . . .',
  },
  cancelImport: {
    everyone: '                 . . . . . . .',
    communityStaff: '           y y y y . . .',
    streetAdmin: '              y y y y . . .',
  },
  getImport: {
    everyone: '                 . . . . . . .',
    communityStaff: '           y y y y . . .',
    streetAdmin: '              y y y y . . .',
  },
  listImportRows: {
    everyone: '                 . . . . . . .',
    communityStaff: '           y y y y . . .',
    streetAdmin: '              y y y y . . .',
  },
  listImports: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y - y - - -',
    streetAdmin: '              y y - y - - -',
    districtSupervisor: '       y y - y - - -',
  },
  getBuildingCode: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y y y - - -',
    streetAdmin: '              y y y y - - -',
    gridWorker: '               y y y y - - -',
  },
  requestBuildingSheets: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y y y - - -',
    streetAdmin: '              y y y y - - -',
    gridWorker: '               y y y y - - -',
  },
  getBuildingSheets: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y y y - - -',
    streetAdmin: '              y y y y - - -',
    gridWorker: '               y y y y - - -',
  },
  requestWishMonth: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y - y - - -',
    streetAdmin: '              y y - y - - -',
    gridWorker: '               y y - y - - -',
    districtSupervisor: '       y y - y - - -',
  },
  getWishMonth: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y - y - - -',
    streetAdmin: '              y y - y - - -',
    gridWorker: '               y y - y - - -',
    districtSupervisor: '       y y - y - - -',
  },
  setGridContact: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y y y - - -',
    streetAdmin: '              y y y y - - -',
  },
  setGridLeave: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y y y - - -',
    streetAdmin: '              y y y y - - -',
    gridWorker: '               y y y y - - -',
  },
  endGridLeave: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y y y - - -',
    streetAdmin: '              y y y y - - -',
    gridWorker: '               y y y y - - -',
  },
  takeDownGridCard: {
    everyone: '                 - - - - - - -',
    streetAdmin: '              y y y y - - -',
    districtSupervisor: '       y y y y - - -',
  },
  restoreGridCard: {
    everyone: '                 - - - - - - -',
    streetAdmin: '              y y y y - - -',
    districtSupervisor: '       y y y y - - -',
  },
  listResidencies: {
    everyone: '                 - - - - - - -',
    communityStaff: '           y y - y - - -',
    streetAdmin: '              y y - y - - -',
    gridWorker: '               y y - y - - -',
  },
};
