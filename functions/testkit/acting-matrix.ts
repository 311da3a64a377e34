/** What is done for residents without a phone, by role and by where it is held: written by hand from DOMAIN §1 and §4. */
import { roles } from '../../shared/kernel/actor';
import type { PlacePath } from '../../shared/kernel/place';
import { home, nodeAbove, otherCommunity, siblingGrid } from './places';

/** Where the role is held, seen from the resident's home. */
export const actingPositions: Readonly<Record<string, PlacePath | undefined>> = {
  building: home,
  grid: nodeAbove(home, 'grid'),
  community: nodeAbove(home, 'community'),
  street: nodeAbove(home, 'street'),
  siblingGrid: nodeAbove(siblingGrid, 'grid'),
  otherCommunity: nodeAbove(otherCommunity, 'community'),
  former: undefined,
};
export const actingAskers = roles;

const serves = '   y y y y . . .';
const takes = serves;
const none = '     . . . . . . .';

/**
 * Columns: building, grid, community, street, sibling grid, other community, former role.
 * `y` granted  `-` NOT_ALLOWED  `.` NOT_FOUND.
 */
export const actingMatrix: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  registerPersonWithoutPhone: {
    everyone: '        - - - - - - -',
    buildingChief: '   y y y y - - -',
    gridWorker: '      y y y y - - -',
    communityStaff: '  y y y y - - -',
    streetAdmin: '     y y y y - - -',
  },
  submitWish: {
    everyone: none,
    buildingChief: serves,
    gridWorker: serves,
    communityStaff: serves,
    streetAdmin: serves,
  },
  fileSuggestion: {
    everyone: none,
    buildingChief: serves,
    gridWorker: serves,
    communityStaff: serves,
    streetAdmin: serves,
  },
  recordConsent: { everyone: none, gridWorker: takes, communityStaff: takes, streetAdmin: takes },
  setGuardianConsent: {
    everyone: none,
    buildingChief: serves,
    gridWorker: serves,
    communityStaff: serves,
    streetAdmin: serves,
  },
  recordPurposeConsent: {
    everyone: none,
    buildingChief: serves,
    gridWorker: serves,
    communityStaff: serves,
    streetAdmin: serves,
  },
  linkPersonToAccount: { everyone: none, gridWorker: takes, communityStaff: takes, streetAdmin: takes },
  revokeActingFor: { everyone: none, gridWorker: takes, communityStaff: takes, streetAdmin: takes },
  listActingFor: {
    everyone: '        - - - - - - -',
    gridWorker: '      - - y - - - -',
    communityStaff: '  - - y - - - -',
    streetAdmin: '     - - y - - - -',
  },
  listPeopleWithoutPhone: {
    everyone: '        - - - - - - -',
    buildingChief: '   - - y - - - -',
    gridWorker: '      - - y - - - -',
    communityStaff: '  - - y - - - -',
    streetAdmin: '     - - y - - - -',
  },
};
