/** Things as tests need them: complete, plausible, and different only in what the test says. */
import type { Actor, Role, RoleGrant } from '../../shared/kernel/actor';
import { spokenNumber } from '../../shared/kernel/id';
import { daysInMs, hoursInMs, later } from '../../shared/kernel/instant';
import type { PlacePath } from '../../shared/kernel/place';
import { leafOf } from '../../shared/kernel/place';
import { defaultSettings } from '../../shared/kernel/settings';
import type { WishEvent } from '../../shared/wishes/events';
import type { WishState } from '../../shared/wishes/wish';
import type { Notice } from '../notices/notice';
import type { Residency } from '../people/residency';
import type { Claim, Wish } from '../wishes/wish';
import { idOf, noon } from './fixed';
import { home, nodeAbove } from './places';
import { indexKeyOf } from './rows';

export const aGrant = (role: Role, at: PlacePath = nodeAbove(home, 'community')): RoleGrant => ({
  role,
  at,
  placeName: `地点${leafOf(at)}`,
  communityName: '试验社区',
  gridName: '第1网格',
  since: '2026-01-01T00:00:00.000Z',
});

export const anActor = (name: string, grants: readonly RoleGrant[] = [], settings = defaultSettings): Actor => ({
  personId: idOf(name),
  name: `王${name}`,
  grants: [...grants],
  settings,
  unread: 0,
});

const sealedWords = (state: WishState): Partial<Wish> =>
  state === 'submitted' || state === 'needs_info' || state === 'withdrawn'
    ? {}
    : { publicWords: '帮邻居换一只灯泡', category: 'repair', publishedAt: noon, publishedBy: idOf('publisher') };

const dueIn: Partial<Record<WishState, number>> = { submitted: hoursInMs(48), delivered: daysInMs(7) };

/** A wish as it stands in a state; who holds places is told by the test. */
export const aWish = (changes: Partial<Wish> = {}): Wish => {
  const state = changes.state ?? 'submitted';
  const due = dueIn[state];
  return {
    id: idOf('wish'),
    number: spokenNumber('1234567'),
    state,
    authorId: idOf('author'),
    authorMask: '王**',
    words: '家里灯泡坏了，自己换不了',
    revision: 1,
    textVerdict: 'pass',
    place: home,
    communityName: '试验社区',
    gridName: '第1网格',
    places: 1,
    holders: [],
    deliverers: [],
    submittedAt: noon,
    toCall: false,
    reviewHours: defaultSettings.wishReviewHours,
    confirmDays: defaultSettings.wishConfirmDays,
    ...(due === undefined ? {} : { dueAt: later(noon, due) }),
    ...sealedWords(state),
    ...changes,
  };
};

export const aClaim = (changes: Partial<Claim> = {}): Claim => ({
  wishId: idOf('wish'),
  memberId: idOf('member'),
  state: 'held',
  claimedAt: noon,
  number: spokenNumber('1234567'),
  category: 'repair',
  publicWords: '帮邻居换一只灯泡',
  communityName: '试验社区',
  area: '第1网格',
  ...changes,
});

export const aResidency = (changes: Partial<Residency> = {}): Residency => ({
  id: idOf('residency'),
  state: 'pending',
  personId: idOf('newcomer'),
  name: '李新来',
  buildingId: home.building,
  buildingName: '1号楼',
  communityName: '试验社区',
  gridName: '第1网格',
  place: home,
  roomSealed: `sealed.${Buffer.from('2单元301').toString('base64url')}`,
  roomMask: '2****',
  doorIndex: indexKeyOf(`${home.building}/2单元301`),
  requestedAt: noon,
  ...changes,
});

export const aNotice = (changes: Partial<Notice> = {}): Notice => ({
  id: idOf('event'),
  personId: idOf('author'),
  noticeKind: 'wish_claimed',
  at: noon,
  read: false,
  subject: { type: 'wish', id: idOf('wish'), number: spokenNumber('1234567') },
  message: 'none',
  attempts: 0,
  ...changes,
});

export const aWishEvent = (changes: Partial<WishEvent> = {}): WishEvent => ({
  id: idOf('event'),
  type: 'wish.submitted',
  at: noon,
  act: 'anAct',
  by: 'author',
  wishId: idOf('wish'),
  number: spokenNumber('1234567'),
  to: 'submitted',
  authorId: idOf('author'),
  claimerIds: [],
  place: home,
  revision: 1,
  ...changes,
});
