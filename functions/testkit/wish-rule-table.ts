/** Every state × act × how the asker stands to the wish, with what follows: written by hand from DOMAIN §2.1. */
import type { Actor } from '../../shared/kernel/actor';
import type { ServedWishAct } from '../../shared/wishes/transitions';
import type { ClaimState, WishState } from '../../shared/wishes/wish';
import type { Wish } from '../wishes/wish';
import { aGrant } from './builders';
import { idOf } from './fixed';

export type RuledAct = Exclude<
  ServedWishAct,
  'flagUnconfirmedWish' | 'flagReferral' | 'abandonWish' | 'expireWish' | 'remindClaimer' | 'lapseClaim' | 'drawPlaces'
>;

export const member = aGrant('partyMember');
export const staff = aGrant('communityStaff');
const overseer = aGrant('gridWorker');

export interface Stand {
  readonly grants?: Actor['grants'];
  readonly wish?: Partial<Wish>;
  readonly claim?: ClaimState;
}

/** How somebody called `asker` stands to the wish. */
export const stands = {
  stranger: {},
  author: { wish: { authorId: idOf('asker') } },
  eligible: { grants: [member] },
  staff: { grants: [staff] },
  'staff, to call': { grants: [staff], wish: { toCall: true } },
  overseer: { grants: [overseer] },
  assignee: { wish: { assigneeId: idOf('asker') } },
  offered: { claim: 'offered', wish: { assigneeId: idOf('asker') } },
  'eligible, offered': { grants: [member], claim: 'offered', wish: { assigneeId: idOf('asker') } },
  'eligible, next': { grants: [member], claim: 'offered', wish: { offers: [idOf('asker')] } },
  waiting: { claim: 'waiting', wish: { reserve: [idOf('asker')] } },
  'eligible, waiting': { grants: [member], claim: 'waiting', wish: { reserve: [idOf('asker')] } },
  held: { claim: 'held' },
  delivered: { claim: 'delivered' },
  confirmed: { claim: 'confirmed' },
  released: { claim: 'released' },
  'eligible, held': { grants: [member], claim: 'held' },
  'eligible, delivered': { grants: [member], claim: 'delivered' },
  'eligible, confirmed': { grants: [member], claim: 'confirmed' },
  'eligible, released': { grants: [member], claim: 'released' },
  'author, eligible': { grants: [member], wish: { authorId: idOf('asker') } },
  'author, staff': { grants: [staff], wish: { authorId: idOf('asker') } },
} as const satisfies Record<string, Stand>;
export type StandName = keyof typeof stands;

/**
 * Columns: submitted, needs_info, published, assigned, claimed, delivered, completed, withdrawn, closed.
 * `.` NOT_FOUND  `-` NOT_ALLOWED  `!` WRONG_STATE  `t` WISH_TAKEN  `o` OWN_WISH  `=` granted, for it had happened already;
 * a capital: granted and written, with the state that follows.
 */
const unseen = '. . - . - - - . .';
const insider = '- - - - - - - - -';
const wrong = '! ! ! ! ! ! ! ! !';
const done = '= = = = = = = = =';
const own = 'o o o o o o o o o';

export const everyone: Record<StandName, string> = {
  stranger: unseen,
  author: insider,
  eligible: unseen,
  staff: insider,
  'staff, to call': insider,
  overseer: insider,
  assignee: insider,
  offered: insider,
  'eligible, offered': insider,
  'eligible, next': insider,
  waiting: insider,
  'eligible, waiting': insider,
  held: insider,
  delivered: insider,
  confirmed: insider,
  released: insider,
  'eligible, held': insider,
  'eligible, delivered': insider,
  'eligible, confirmed': insider,
  'eligible, released': insider,
  'author, eligible': insider,
  'author, staff': insider,
};

const byAuthor = (row: string) => ({ author: row, 'author, eligible': row, 'author, staff': row });
const byStaff = (row: string) => ({
  staff: row,
  'staff, to call': row,
  'author, staff': row,
});
const byClaim = (held: string, delivered: string, released: string) => ({
  held,
  'eligible, held': held,
  delivered,
  'eligible, delivered': delivered,
  confirmed: delivered,
  'eligible, confirmed': delivered,
  released,
  'eligible, released': released,
});

export const table: Record<RuledAct, Partial<Record<StandName, string>>> = {
  //                        S N P A C D F W X
  askWishInfo: byStaff('     N ! ! ! ! ! ! ! !'),
  resubmitWish: byAuthor('   ! S ! ! ! ! ! ! !'),
  publishWish: { ...byStaff('P ! ! ! ! ! ! ! !'), 'author, staff': own },
  amendWish: { ...byStaff('  ! ! P A C D F ! !'), 'author, staff': own },
  assignWish: { ...byStaff(' A ! A ! ! ! ! ! !'), 'author, staff': own },
  acceptAssignment: {
    assignee: wrong,
    offered: '               ! ! ! - ! ! ! ! !',
    'eligible, offered': '   ! ! ! C ! ! ! ! !',
    'eligible, next': '      ! ! P ! C ! ! ! !',
  },
  declineAssignment: {
    assignee: wrong,
    offered: '               ! ! ! P ! ! ! ! !',
    'eligible, offered': '   ! ! ! P ! ! ! ! !',
    'eligible, next': '      ! ! P ! P ! ! ! !',
  },
  claimWish: {
    eligible: '              ! ! C ! t t t ! !',
    'eligible, offered': '   ! ! ! ! t t t ! !',
    'eligible, next': '      ! ! ! ! t t t ! !',
    'eligible, waiting': '   ! ! ! ! t t t ! !',
    'eligible, released': '  ! ! C ! t t t ! !',
    'eligible, held': done,
    'eligible, delivered': done,
    'eligible, confirmed': done,
    'author, eligible': own,
  },
  standInReserve: {
    // Where places are to be drawn; of what whoever comes first may have, nobody stands in reserve.
    eligible: '              ! ! P ! C ! ! ! !',
    'eligible, released': '  ! ! P ! C ! ! ! !',
    'eligible, offered': done,
    'eligible, next': done,
    'eligible, waiting': done,
    'eligible, held': done,
    'eligible, delivered': done,
    'eligible, confirmed': done,
    'author, eligible': own,
  },
  leaveReserve: {
    ...byClaim(wrong, wrong, done),
    waiting: '               ! ! P A C ! ! ! !',
    'eligible, waiting': '   ! ! P A C ! ! ! !',
  },
  releaseWish: byClaim('     ! ! P ! P ! ! ! !', wrong, done),
  deliverWish: byClaim('     ! ! P ! D ! ! ! !', done, wrong),
  extendClaim: byClaim('     ! ! P ! C ! ! ! !', wrong, wrong),
  openContact: {
    ...byAuthor('            ! ! P ! C D ! ! !'),
    ...byStaff('             ! ! P ! C D ! ! !'),
  },
  closeContact: {
    ...byAuthor('            ! ! P ! C D ! ! !'),
    ...byStaff('             ! ! P ! C D ! ! !'),
  },
  // Who has lost his role is shown nothing, though he holds his place still.
  revealContact: {
    ...byClaim('             ! ! - ! - - ! ! !', wrong, wrong),
    delivered: '             ! ! - ! - - ! ! !',
    'eligible, held': '      ! ! P ! C D ! ! !',
    'eligible, delivered': ' ! ! P ! C D ! ! !',
  },
  settleWish: {
    ...byAuthor('            ! ! D ! D = ! ! !'),
    ...byStaff('             ! ! D ! D = ! ! !'),
  },
  confirmWish: {
    ...byAuthor('            ! ! ! ! ! F = ! !'),
    staff: '                 ! ! ! ! ! ! = ! !',
    'staff, to call': '        ! ! ! ! ! F = ! !',
  },
  undoCompletion: {
    ...byAuthor('            ! ! ! ! ! ! D ! !'),
    ...byStaff('             ! ! ! ! ! ! D ! !'),
  },
  publishStory: { ...byStaff('! ! ! ! ! ! F ! !'), 'author, staff': own },
  takeDownStory: byStaff('   ! ! ! ! ! ! F ! !'),
  withdrawThanks: byAuthor(' ! ! ! ! ! ! F ! !'),
  withdrawWish: byAuthor('   W W W W W ! ! = !'),
  closeWish: byStaff('       X X X X X X ! ! ='),
  referWish: byStaff('       X X X X X ! ! ! !'),
  // Of one that was referred; the others have nothing to settle.
  settleReferral: byStaff('  ! ! ! ! ! ! ! ! X'),
};

/** The states that the database is asked to accept, by hand too. */
export const accepted: Record<RuledAct, string> = {
  askWishInfo: 'submitted',
  resubmitWish: 'needs_info',
  publishWish: 'submitted',
  amendWish: 'published assigned claimed delivered completed',
  assignWish: 'submitted published',
  acceptAssignment: 'published assigned claimed',
  declineAssignment: 'published assigned claimed',
  claimWish: 'published',
  standInReserve: 'published claimed',
  leaveReserve: 'published assigned claimed',
  releaseWish: 'published claimed',
  deliverWish: 'published claimed',
  extendClaim: 'published claimed',
  openContact: 'published claimed delivered',
  closeContact: 'published claimed delivered',
  revealContact: 'published claimed delivered',
  settleWish: 'published claimed',
  confirmWish: 'delivered',
  undoCompletion: 'completed',
  publishStory: 'completed',
  takeDownStory: 'completed',
  withdrawThanks: 'completed',
  withdrawWish: 'submitted needs_info published assigned claimed',
  closeWish: 'submitted needs_info published assigned claimed delivered',
  referWish: 'submitted needs_info published assigned claimed',
  settleReferral: 'closed',
};

export const letters: Record<WishState, string> = {
  submitted: 'S',
  needs_info: 'N',
  published: 'P',
  assigned: 'A',
  claimed: 'C',
  delivered: 'D',
  completed: 'F',
  withdrawn: 'W',
  closed: 'X',
};
export const signs: Record<string, string> = {
  NOT_FOUND: '.',
  NOT_ALLOWED: '-',
  WRONG_STATE: '!',
  WISH_TAKEN: 't',
  OWN_WISH: 'o',
};
