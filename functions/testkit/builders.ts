/** Things as tests need them: complete, plausible, and different only in what the test says. */
import type { PhotoEvent } from '../../shared/files/events';
import type { Actor, Role, RoleGrant } from '../../shared/kernel/actor';
import { spokenNumber } from '../../shared/kernel/id';
import { daysInMs, hoursInMs, later } from '../../shared/kernel/instant';
import type { PlacePath } from '../../shared/kernel/place';
import { leafOf } from '../../shared/kernel/place';
import { defaultSettings } from '../../shared/kernel/settings';
import type { WishEvent } from '../../shared/wishes/events';
import type { WishState } from '../../shared/wishes/wish';
import type { Announcement } from '../announcements/announcement';
import type { Desk, DeskLogin } from '../desks/desk';
import type { Photo } from '../files/photo';
import type { Membership } from '../memberships/membership';
import type { Unit } from '../memberships/unit';
import type { Notice } from '../notices/notice';
import type { Unreachable } from '../notices/unreachable';
import type { Residency } from '../people/residency';
import { sha256 } from '../platform/digests';
import type { Death } from '../privacy/death';
import type { Acting } from '../proxies/acting';
import type { Phoneless } from '../proxies/phoneless';
import type { Report } from '../reports/report';
import type { ServiceCard } from '../service-cards/service-card';
import type { Suggestion } from '../suggestions/suggestion';
import type { VisitCode } from '../visits/visit-code';
import type { Claim } from '../wishes/claim-schema';
import type { Wish } from '../wishes/wish';
import { rulesIn } from '../wishes/wish-rules';
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
  hasPhone: false,
  consents: [],
  actsFor: [],
  formerSelves: [],
});

const sealedWords = (state: WishState): Partial<Wish> =>
  state === 'submitted' || state === 'needs_info' || state === 'withdrawn'
    ? {}
    : { publicWords: '帮邻居换一只灯泡', category: 'repair', publishedAt: noon, publishedBy: idOf('publisher') };

const dueIn: Partial<Record<WishState, number>> = { submitted: hoursInMs(48), delivered: daysInMs(7) };

/** Everybody takes one place, unless the test says otherwise. */
const placesOf = ({ holders = [], deliverers = [], offers = [] }: Partial<Wish>) => ({
  held: holders.length + offers.length,
  done: deliverers.length,
});

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
    ...placesOf(changes),
    holders: [],
    deliverers: [],
    offers: [],
    reserve: [],
    submittedAt: noon,
    toCall: false,
    rules: rulesIn(defaultSettings),
    reviewHours: defaultSettings.wishReviewHours,
    confirmDays: defaultSettings.wishConfirmDays,
    undoDays: defaultSettings.wishUndoDays,
    answerHours: defaultSettings.wishAnswerHours,
    reserveHours: defaultSettings.wishReserveHours,
    leaseDays: defaultSettings.wishLeaseDays,
    extendDays: defaultSettings.wishExtendDays,
    expireDays: defaultSettings.wishExpireDays,
    shelfDays: defaultSettings.wishShelfDays,
    ...(due === undefined ? {} : { dueAt: later(noon, due) }),
    ...(state === 'completed' ? { completionId: idOf('completion'), completedAt: noon } : {}),
    ...sealedWords(state),
    ...changes,
  };
};

export const aClaim = (changes: Partial<Claim> = {}): Claim => ({
  wishId: idOf('wish'),
  memberId: idOf('member'),
  state: 'held',
  claimedAt: noon,
  leaseUntil: later(noon, daysInMs(14)),
  size: 1,
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
  doorIndex: indexKeyOf(`${home.building}/2-301`),
  requestedAt: noon,
  ...changes,
});

const communityPath = { district: home.district, street: home.street, community: home.community };

export const aMembership = (changes: Partial<Membership> = {}): Membership => ({
  id: idOf('membership'),
  memberId: idOf('member'),
  state: 'applied',
  name: '陈报到',
  place: communityPath,
  communityName: '试验社区',
  unitId: idOf('unit'),
  unitName: '试验中学',
  branch: '第一党支部',
  skills: ['repair'],
  freeHours: [{ weekday: 6, from: 8, to: 12 }],
  unitSeesService: false,
  appliedAt: noon,
  ...changes,
});

export const aUnit = (changes: Partial<Unit> = {}): Unit => ({
  id: idOf('unit'),
  state: 'paired',
  name: '试验中学',
  unitKind: 'school',
  place: communityPath,
  communityName: '试验社区',
  pairedAt: noon,
  ...changes,
});

/** 公告 of the community to itself. */
export const anAnnouncement = (changes: Partial<Announcement> = {}): Announcement => ({
  id: idOf('announcement'),
  title: '停水通知',
  body: '明天上午停水，请提前储水。',
  topic: 'outage',
  urgent: false,
  state: 'published',
  edition: 1,
  placeId: home.community,
  placeName: '试验社区',
  issuerName: '试验社区',
  publishedAt: noon,
  changedAt: noon,
  place: nodeAbove(home, 'community'),
  issuedAt: nodeAbove(home, 'community'),
  authorId: idOf('issuer'),
  editedBy: idOf('issuer'),
  ...changes,
});

export const aServiceCard = (changes: Partial<ServiceCard> = {}): ServiceCard => ({
  placeId: home.community,
  path: nodeAbove(home, 'community'),
  level: 'community',
  office: '试验社区',
  changedAt: noon,
  version: 1,
  entries: [
    { id: idOf('line'), topic: 'property', name: '试验物业服务中心', phone: '0631-0000011', hours: '每天 8:00–20:00' },
  ],
  editedBy: idOf('issuer'),
  ...changes,
});

export const aSuggestion = (changes: Partial<Suggestion> = {}): Suggestion => ({
  id: idOf('suggestion'),
  number: spokenNumber('7654321'),
  state: 'received',
  about: 'community',
  words: '窗口中午没有人',
  authorId: idOf('author'),
  authorMask: '王**',
  place: nodeAbove(home, 'community'),
  placeName: '试验社区',
  handledAt: nodeAbove(home, 'street'),
  wasReopened: false,
  receivedAt: noon,
  dueAt: later(noon, daysInMs(15)),
  answerDays: 15,
  ...changes,
});

/** A report of a wish, which its community answers. */
export const aReport = (changes: Partial<Report> = {}): Report => ({
  id: idOf('report'),
  state: 'received',
  subject: { type: 'wish', id: idOf('wish') },
  excerpt: '帮邻居换一只灯泡',
  placeName: '试验社区',
  reason: 'privacy',
  words: '写了别人家的事',
  reportedAt: noon,
  dueAt: later(noon, daysInMs(3)),
  reporterId: idOf('author'),
  issuedBy: idOf('publisher'),
  handledAt: nodeAbove(home, 'community'),
  ...changes,
});

/** What the browser of a test keeps to itself. */
export const deskSecret = 's'.repeat(43);

export const aDeskLogin = (changes: Partial<DeskLogin> = {}): DeskLogin => ({
  code: spokenNumber('4000001'),
  state: 'waiting',
  secretHash: sha256(deskSecret),
  browser: 'chrome',
  system: 'windows',
  openedAt: noon,
  until: later(noon, 120_000),
  ...changes,
});

export const aDesk = (changes: Partial<Desk> = {}): Desk => ({
  id: idOf('desk'),
  personId: idOf('staff'),
  state: 'open',
  secretHash: sha256(deskSecret),
  browser: 'chrome',
  system: 'windows',
  since: noon,
  renewedAt: noon,
  endsAt: later(noon, daysInMs(7)),
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

export const aPhoto = (changes: Partial<Photo> = {}): Photo => ({
  id: idOf('photo'),
  ownerId: idOf('worker'),
  purpose: 'portrait',
  contentType: 'image/jpeg',
  state: 'checking',
  requestedAt: noon,
  place: nodeAbove(home, 'grid'),
  version: 3,
  asks: 1,
  ...(changes.state === 'awaited' ? {} : { objectKey: `photos/${changes.id ?? idOf('photo')}/picture` }),
  ...changes,
});

export const aPhotoEvent = (changes: Partial<PhotoEvent> = {}): PhotoEvent => ({
  id: idOf('event'),
  type: 'photo.passed',
  at: noon,
  act: 'anAct',
  by: 'system',
  photoId: idOf('photo'),
  ownerId: idOf('worker'),
  purpose: 'portrait',
  place: nodeAbove(home, 'grid'),
  to: 'passed',
  ...changes,
});

export const anUnreachable = (changes: Partial<Unreachable> = {}): Unreachable => ({
  personId: idOf('author'),
  noticeId: idOf('asking'),
  state: 'listed',
  noticeKind: 'wish_info_asked',
  subject: { type: 'wish', id: idOf('wish needs_info'), number: spokenNumber('7000001') },
  at: noon,
  place: home,
  nameMask: '王**',
  phoneMask: '138******78',
  message: 'none',
  why: 'no_grant',
  calls: 0,
  ...changes,
});

/** The author has agreed on his own phone. */
export const anActing = (changes: Partial<Acting> = {}): Acting => {
  const state = changes.state ?? 'active';
  const agreed = {
    place: home,
    homeName: '试验社区1号楼',
    since: noon,
    consent: { how: 'own_phone' as const, at: noon, takenBy: idOf('author'), child: false },
  };
  return {
    principalId: idOf('author'),
    agentId: idOf('agent'),
    kind: 'relative',
    state,
    principalName: '王桂兰',
    agentName: '王agent',
    askedAt: noon,
    ...(state === 'active' ? agreed : {}),
    ...changes,
  };
};

/** On record since noon. */
export const aDeath = (changes: Partial<Death> = {}): Death => ({
  personId: idOf('late'),
  state: 'recorded',
  nameMask: '赵**',
  place: home,
  homeName: '试验社区1号楼',
  diedOn: '2026-11-20',
  toldBy: 'relative',
  recordedAt: noon,
  recordedBy: idOf('staff'),
  ...changes,
});

export const aPhoneless = (changes: Partial<Phoneless> = {}): Phoneless => ({
  personId: idOf('phoneless'),
  number: spokenNumber('6000009'),
  name: '赵奶奶',
  home: { at: home, name: '试验社区1号楼' },
  roomSealed: `sealed.${Buffer.from('1单元102').toString('base64url')}`,
  roomMask: '1****',
  doorIndex: indexKeyOf(`${home.building}/1单元102`),
  child: false,
  registeredAt: noon,
  registeredBy: idOf('worker'),
  ...changes,
});

/** What the grid worker shows at noon. */
export const aVisitCode = (changes: Partial<VisitCode> = {}): VisitCode => ({
  code: '48210397',
  from: noon,
  until: later(noon, 30_000),
  visitorId: idOf('worker'),
  name: '王worker',
  role: 'gridWorker',
  place: nodeAbove(home, 'grid'),
  placeName: '第1网格',
  communityName: '试验社区',
  gridId: home.grid,
  nodeId: home.grid,
  verified: 0,
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
