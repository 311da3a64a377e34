/** A few people, wishes in every state that has an act, one residency that waits: enough for every act to be granted once. */
import type { RoleGrant } from '../../shared/kernel/actor';
import { spokenNumber } from '../../shared/kernel/id';
import type { ClaimState, WishState } from '../../shared/wishes/wish';
import { headOf } from '../announcements/announcement';
import { announcementRow, boardRow } from '../announcements/announcement-store.dynamo';
import { emptyBoard, pinned } from '../announcements/board';
import { deskBrowserRow, deskLoginRow, deskRow } from '../desks/desk-rows.dynamo';
import { photoRow } from '../files/photo-rows.dynamo';
import { jobRow } from '../imports/import-rows.dynamo';
import { fileDigest } from '../imports/rows.file';
import { membershipRow, openRow } from '../memberships/membership-rows.dynamo';
import { shownWrites } from '../memberships/service-rows.dynamo';
import { unitNameRow, unitRow } from '../memberships/unit-store.dynamo';
import { unreachableRow } from '../notices/unreachable-store.dynamo';
import { residencyRow } from '../people/residency-rows.dynamo';
import { documentRow } from '../platform/document-store';
import { gridPortraitKey, myPortraitKey, traceKey } from '../platform/keys/files';
import { memberKeys, pointsKeys } from '../platform/keys/memberships';
import { personKeys, personNumberKey, phoneKey, placeKeys } from '../platform/keys/people';
import { openClaimsKey } from '../platform/keys/wishes';
import type { Row } from '../platform/table';
import { actingRow, phonelessRows } from '../proxies/acting-rows.dynamo';
import { reportRow } from '../reports/report-store.dynamo';
import { serviceCardRow } from '../service-cards/service-card-store.dynamo';
import { suggestionRow } from '../suggestions/suggestion-store.dynamo';
import { visitCodeRow } from '../visits/visit-store.dynamo';
import { storyOf } from '../wishes/story';
import { storyRow } from '../wishes/story-shelf.dynamo';
import { noteFor } from '../wishes/wish-change';
import { claimRow, noteRow, wishRow } from '../wishes/wish-rows.dynamo';
import {
  aClaim,
  aDeath,
  aDesk,
  aDeskLogin,
  aGrant,
  aMembership,
  aNotice,
  anActing,
  anAnnouncement,
  anUnreachable,
  aPhoneless,
  aPhoto,
  aReport,
  aResidency,
  aServiceCard,
  aSuggestion,
  aUnit,
  aVisitCode,
  aWish,
  deskSecret,
} from './builders';
import type { Asking } from './cloud';
import { aDocument } from './documents';
import { idOf, noon } from './fixed';
import { anImport, smallList } from './importing';
import { aPng } from './pictures';
import { home, nodeAbove, otherCommunity, siblingGrid } from './places';
import { aJudgement, aPush, aPushQuestion } from './pushes';
import { aReferral, aReferring } from './referrals';
import { deceasedRows, gridContact, indexKeyOf, noticeRow, personRows, placeRows, settingsRow } from './rows';
import { weekOn } from './sheets';

const roleHolders: Record<string, RoleGrant> = {
  author: aGrant('resident', home),
  member: aGrant('partyMember'),
  claimer: aGrant('partyMember'),
  staff: aGrant('communityStaff'),
  worker: aGrant('gridWorker', nodeAbove(home, 'grid')),
  street: aGrant('streetAdmin', nodeAbove(home, 'street')),
};

/** Whom staff may appoint: known by name and number. */
export const candidateNumber = spokenNumber('4711471');
const applicant = aMembership({ memberId: idOf('applicant'), id: idOf('application') });
const member = aMembership({ memberId: idOf('member'), id: idOf('membership'), state: 'confirmed' });

/** A unit that the worker stands for; the claimer lets it see what he does. */
const representedUnit = aUnit({
  id: idOf('other unit'),
  name: '试验第二小学',
  contact: { personId: idOf('worker'), name: '孙联络', since: noon },
});
const claimers = aMembership({
  memberId: idOf('claimer'),
  id: idOf('membership of the claimer'),
  state: 'confirmed',
  unitId: representedUnit.id,
  unitSeesService: true,
  served: 1,
  lastServedAt: noon,
});

/** What the completed wish was counted for. */
const completion = idOf('completion');
const earned = {
  id: completion,
  at: noon,
  points: 10,
  wishId: idOf('wish completed'),
  number: spokenNumber('7000006'),
};
const countedRows = (): Row[] => [
  { ...memberKeys(claimers.memberId).served(completion), kind: 'served', membershipId: claimers.id, at: noon },
  { ...pointsKeys(claimers.memberId).entry(completion), kind: 'pointsEntry', ...earned },
  { ...pointsKeys(claimers.memberId).sum, kind: 'pointsSum', points: earned.points },
];

const registeredRows = (): Row[] => [
  ...personRows({
    called: 'candidate',
    grants: [aGrant('rider')],
    profile: { name: '孙候选', number: candidateNumber },
  }),
  { ...personNumberKey(candidateNumber), kind: 'number', personId: idOf('candidate') },
  ...personRows({ called: 'applicant', messageGrants: { progress: 2, reviewResult: 2 } }),
  ...[applicant, member, claimers].flatMap((membership) => [membershipRow(membership), openRow(membership)]),
  ...[aUnit(), representedUnit].flatMap((unit) => [unitRow(unit), unitNameRow(unit)]),
  ...shownWrites(claimers, claimers).flatMap((write) => ('put' in write ? [write.put] : [])),
];

const inStates: readonly WishState[] = [
  'submitted',
  'needs_info',
  'published',
  'claimed',
  'delivered',
  'assigned',
  'completed',
  'closed',
];
/** For three: one has delivered, one still holds a place, one was never found. */
export const partlyMet = idOf('wish partly met');
export const wishIn = (state: WishState): string => idOf(`wish ${state}`);

const claimStateIn: Partial<Record<WishState, ClaimState>> = {
  assigned: 'offered',
  claimed: 'held',
  delivered: 'delivered',
  completed: 'confirmed',
};

const wishRows = (state: WishState, index: number): Row[] => {
  const isMet = state === 'delivered' || state === 'completed';
  const taken = state === 'claimed' || isMet;
  const offered = state === 'assigned';
  const id = wishIn(state);
  const number = spokenNumber(String(7_000_000 + index));
  const memberId = idOf(offered ? 'member' : 'claimer');
  const deliverers = isMet ? [memberId] : [];
  const parties = { holders: taken ? [memberId] : [], deliverers, ...(offered ? { assigneeId: memberId } : {}) };
  // The resident has left his phone for whoever came.
  const contact = state === 'delivered' ? { contact: { shows: ['phone' as const], to: [memberId], since: noon } } : {};
  const handedOn = state === 'closed' ? { closeReason: 'referred' as const, referral: aReferral() } : {};
  const wish = aWish({ id, number, state, ...parties, ...contact, ...handedOn });
  const claim = claimStateIn[state];
  return [
    wishRow(wish),
    ...(claim === undefined ? [] : [claimRow(aClaim({ wishId: id, number, memberId, state: claim }))]),
  ];
};

const partlyMetRows = (): Row[] => {
  const wish = { id: partlyMet, number: spokenNumber('7000009') };
  const [helper, claimer] = [idOf('helper'), idOf('claimer')];
  const claim = { wishId: partlyMet, number: wish.number };
  return [
    wishRow(aWish({ ...wish, state: 'published', places: 3, holders: [helper, claimer], deliverers: [helper] })),
    claimRow(aClaim({ ...claim, memberId: helper, state: 'delivered' })),
    claimRow(aClaim({ ...claim, memberId: claimer, state: 'held' })),
    { ...openClaimsKey(claimer), kind: 'openClaims', wishes: new Set([partlyMet, wishIn('claimed')]) },
  ];
};

/** Their author lets his thanks be public: of one staff have told nothing yet, the other is a story. */
export const thanked = idOf('wish thanked');
export const told = idOf('wish told');
export const toldStory = idOf('completion of wish told');
const thankedRows = (): Row[] =>
  ([thanked, told] as const).flatMap((id, index) => {
    const state = id === told ? 'published' : 'offered';
    const completion = { id: id === told ? toldStory : idOf('completion of wish thanked'), at: noon };
    const issued = id === told ? { words: '一位邻居的灯又亮了' } : {};
    const parties = { holders: [idOf('helper')], deliverers: [idOf('helper')] };
    const number = spokenNumber(String(7_000_020 + index));
    const wish = aWish({
      ...{ id, number, state: 'completed', ...parties, completionId: completion.id, completedAt: noon },
      thanks: { state, since: noon, ...issued, ...(id === told ? { by: idOf('issuer') } : {}) },
    });
    return [
      wishRow(wish),
      claimRow(aClaim({ wishId: id, number, memberId: idOf('helper'), state: 'confirmed' })),
      noteRow(id, { ...noteFor('谢谢，灯一下就亮了'), eventId: completion.id, writerId: idOf('author') }),
      storyRow(
        storyOf(wish, completion, {
          state,
          since: noon,
          ...issued,
          ...(id === told ? { issuedBy: idOf('issuer') } : {}),
        }),
      ),
    ];
  });

/** Held by the helper; the member would come in his place. */
export const withReserve = idOf('wish with reserve');
const reserveRows = (): Row[] => {
  const wish = { id: withReserve, number: spokenNumber('7000010') };
  const [helper, member] = [idOf('helper'), idOf('member')];
  const claim = { wishId: withReserve, number: wish.number };
  return [
    wishRow(aWish({ ...wish, state: 'claimed', holders: [helper], reserve: [member] })),
    claimRow(aClaim({ ...claim, memberId: helper, state: 'held' })),
    claimRow(aClaim({ ...claim, memberId: member, state: 'waiting' })),
  ];
};

/** The claimer has left his phone, and has said that he may speak of his health. */
const phoneIndex = indexKeyOf('phone/13800000003');
const profiles: Readonly<Record<string, Row>> = {
  claimer: { phoneSealed: 'sealed.claimer', phoneMask: '138******03', phoneIndex, phoneVerifiedAt: noon },
};
const claimersOwn = (): Row[] => [
  { ...phoneKey(phoneIndex), kind: 'phone', personId: idOf('claimer') },
  { ...personKeys(idOf('claimer')).consents, kind: 'consents', consent_health: { edition: 2, at: noon } },
];

const boardRows = (): Row[] => {
  const announcement = anAnnouncement();
  const { placeId } = announcement;
  return [announcementRow(announcement), boardRow(placeId, pinned(emptyBoard, headOf(announcement)))];
};

const answered = aSuggestion({
  id: idOf('answered'),
  number: spokenNumber('7654322'),
  state: 'answered',
  answeredBy: idOf('street'),
});

/** The author has a daughter who acts for him, a nephew who asks to, and there is an old neighbour without a phone. */
export const numberOf = { author: spokenNumber('6000001'), wanderer: spokenNumber('6000002') } as const;
/** Nobody has consented for the child yet. */
const aChild = aPhoneless({ personId: idOf('child'), name: '赵小宝', number: spokenNumber('6000010'), child: true });

const actingRows = (): Row[] => [
  ...personRows({ called: 'daughter' }),
  { ...personKeys(idOf('daughter')).actsFor, kind: 'actsFor', principals: new Set([idOf('author')]) },
  actingRow(anActing({ agentId: idOf('daughter') })),
  ...personRows({ called: 'nephew' }),
  actingRow(anActing({ agentId: idOf('nephew'), state: 'asked' })),
  ...phonelessRows({ person: aPhoneless(), grant: aGrant('resident', home) }),
  ...phonelessRows({ person: aChild, grant: aGrant('resident', home) }),
  ...Object.entries(numberOf).map(([called, number]) => ({
    ...personNumberKey(number),
    kind: 'number',
    personId: idOf(called),
  })),
  visitCodeRow(aVisitCode()),
];

const importIn = {
  receiving: idOf('import receiving'),
  complete: idOf('import complete'),
  done: idOf('import done'),
} as const;

const importRows = (): Row[] => [
  jobRow(anImport({ id: importIn.receiving })),
  jobRow(anImport({ id: importIn.complete, received: 1 })),
  jobRow(anImport({ id: importIn.done, state: 'done', received: 1, rows: 1, cursor: 1 })),
];

const onImport = (state: keyof typeof importIn, more: Partial<Asking> = {}): Asking => ({
  as: 'staff',
  params: { importId: importIn[state] },
  ...more,
});

const announced = {
  kind: 'households',
  place: home.community,
  fileName: '居民名单.csv',
  bytes: smallList.length,
  sha256: fileDigest(smallList),
};

const confirmedLogin = aDeskLogin({
  code: spokenNumber('4000002'),
  state: 'confirmed',
  personId: idOf('staff'),
  deskId: idOf('desk'),
  nodes: [],
});

/** A code that waits, one that was confirmed, and the desk that followed. */
export const deskRows = (): Row[] => [
  deskLoginRow(aDeskLogin()),
  deskBrowserRow(aDeskLogin()),
  deskLoginRow(confirmedLogin),
  deskRow(aDesk()),
];

/** The worker of the neighbouring grid is away; a card in the neighbouring community has been taken down. */
const saidOfGrids: readonly (readonly [string, Row])[] = [
  [siblingGrid.grid, { leave: { from: '2026-11-20', until: '2026-11-30' } }],
  [otherCommunity.grid, { cardDown: true }],
];
const places = (): Row[] =>
  placeRows().map((row) => {
    const [, said = {}] = saidOfGrids.find(([grid]) => row.pk === placeKeys(grid).place.pk && row.sk === 'PLACE') ?? [];
    return { ...row, ...said };
  });

/** One building’s code has been drawn before; and there were sheets to fetch before the ones that are asked for now. */
const printedRows = (): Row[] => [
  { ...placeKeys(home.building).code, kind: 'code', picture: aPng() },
  documentRow(aDocument({ state: 'ready', objectKey: 'documents/earlier.pdf', until: weekOn })),
];

const built = (): readonly Row[] => [
  ...actingRows(),
  ...printedRows(),
  ...places(),
  ...Object.entries(roleHolders).flatMap(([called, grant]) =>
    personRows({
      called,
      grants: [grant],
      messageGrants: { progress: 2, reviewResult: 2 },
      profile: {
        phoneSealed: `sealed.${Buffer.from('13800005678').toString('base64url')}`,
        ...(called === 'author' ? { name: '王桂兰' } : {}),
        ...profiles[called],
      },
    }),
  ),
  ...deceasedRows(aDeath(), 'late'),
  ...personRows({ called: 'wanderer', profile: { name: '孙漫游' } }),
  ...['helper', 'issuer'].flatMap((called) => personRows({ called })),
  ...personRows({
    called: 'newcomer',
    profile: { residency: { id: idOf('residency'), state: 'pending' }, residencyOpen: true },
  }),
  ...inStates.flatMap(wishRows),
  ...partlyMetRows(),
  ...reserveRows(),
  ...thankedRows(),
  ...registeredRows(),
  ...countedRows(),
  settingsRow(home.community, { pointsEnabled: true }),
  residencyRow(aResidency()),
  unreachableRow(anUnreachable()),
  ...importRows(),
  noticeRow(aNotice()),
  ...photoRows(),
  ...claimersOwn(),
  ...boardRows(),
  serviceCardRow(aServiceCard()),
  suggestionRow(aSuggestion(), noon),
  suggestionRow({ ...answered, dueAt: undefined }, noon),
  reportRow(aReport({ reporterId: idOf('wanderer') }), noon),
  ...deskRows(),
];

let village: readonly Row[] | undefined;
/** The same rows whenever they are asked for: building them takes a cipher's time. */
export const villageRows = (): readonly Row[] => {
  village ??= built();
  return village;
};

/** One photo is being checked; the one that the worker has agreed to stands at his grid. */
export const photoChecking = idOf('photo checking');
export const photoShown = idOf('photo shown');
/** The claimer has taken one of what he did. */
const photoOfDelivery = idOf('photo of a delivery');

const photoRows = (): Row[] => {
  const consent = { grids: [home.grid], name: gridContact.workerName };
  const shown = aPhoto({ id: photoShown, state: 'passed', consent });
  const ownerId = shown.ownerId;
  return [
    photoRow(aPhoto({ id: photoChecking })),
    photoRow(shown),
    photoRow(aPhoto({ id: photoOfDelivery, ownerId: idOf('claimer'), purpose: 'delivery' })),
    { ...traceKey('trace-of-the-village'), kind: 'trace', photoId: photoChecking },
    { ...myPortraitKey(ownerId), kind: 'myPortrait', photoId: photoShown, grids: consent.grids },
    {
      ...gridPortraitKey(home.grid, ownerId),
      kind: 'portrait',
      personId: ownerId,
      photoId: photoShown,
      objectKey: shown.objectKey,
      name: consent.name,
    },
  ];
};

const onWish = (as: string, state: WishState, body?: unknown): Asking => ({
  as,
  params: { wishId: wishIn(state) },
  ...(body === undefined ? {} : { body }),
});
const onResidency = (body?: unknown): Asking => ({
  as: 'staff',
  params: { residencyId: idOf('residency') },
  ...(body === undefined ? {} : { body }),
});

/** Acts that ask nothing of the table: they have nothing to crash in. */
export const tablelessActs: readonly string[] = ['verifyPush'];

const onMembership = (as: 'staff' | 'member' | 'applicant', whose: 'member' | 'applicant', body?: unknown): Asking => ({
  as,
  params: { memberId: idOf(whose), membershipId: idOf(whose === 'member' ? 'membership' : 'application') },
  ...(body === undefined ? {} : { body }),
});
const aRole = (role: string, part: unknown = {}) => ({
  personId: idOf('candidate'),
  role,
  place: home.community,
  ...(part as object),
});

const onAnnouncement = { as: 'staff', params: { placeId: home.community, announcementId: idOf('announcement') } };
const fresh = { title: '停电通知', body: '后天下午停电，请提前准备。' };

const onUnreachable = (body: unknown): Asking => ({
  as: 'staff',
  params: { noticeId: idOf('asking'), personId: idOf('author') },
  body,
});

/** Every act with a request that is granted in the village as it stands. */
export const grantedAsks: Readonly<Record<string, Asking>> = {
  openSession: { body: { code: 'code-of-stranger' } },
  getMe: { as: 'author' },
  listPlaces: { query: { parent: home.community } },
  getPlace: { params: { placeId: home.building } },
  getBuildingCode: { as: 'staff', params: { buildingId: home.building } },
  requestBuildingSheets: { as: 'staff', params: { placeId: home.community } },
  getBuildingSheets: { as: 'staff', params: { placeId: home.community } },
  getGridContact: { params: { gridId: home.grid } },
  setGridContact: { as: 'staff', params: { gridId: home.grid }, body: { dutyPhone: '0631-5550009' } },
  setGridLeave: { as: 'worker', params: { gridId: home.grid }, body: { from: '2026-11-25', until: '2026-11-28' } },
  endGridLeave: { as: 'staff', params: { gridId: siblingGrid.grid } },
  takeDownGridCard: { as: 'street', params: { gridId: home.grid } },
  restoreGridCard: { as: 'street', params: { gridId: otherCommunity.grid } },
  requestResidency: { as: 'wanderer', body: { name: '孙漫游', building: home.building, room: '3单元402' } },
  listResidencies: { as: 'staff', query: { place: home.community } },
  confirmResidency: onResidency(),
  declineResidency: onResidency({ reason: '查无此人' }),
  revealDoor: onResidency({ reason: '上门核实' }),
  findByNumber: { as: 'staff', params: { number: candidateNumber } },
  appointPerson: { as: 'staff', body: aRole('volunteer', { name: '孙候选', until: '2026-12-31' }) },
  dismissPerson: { as: 'staff', body: aRole('rider', { reason: '不再送餐' }) },
  readSettings: { as: 'staff', query: { nodes: `${home.district},${home.street},${home.community}` } },
  changeSettings: {
    as: 'street',
    params: { placeId: home.community },
    body: { version: 0, changes: { wishConfirmDays: 10 } },
  },
  listSettingChanges: { as: 'staff', query: { place: home.community } },
  listHolders: { as: 'staff', query: { place: home.community, role: 'rider' } },
  listAppointments: { as: 'staff', query: { place: home.community } },
  applyMembership: {
    as: 'wanderer',
    body: {
      name: '孙漫游',
      community: home.community,
      unit: { unitId: idOf('unit') },
      branch: '第一党支部',
      skills: ['repair'],
      freeHours: [{ weekday: 6, from: 8, to: 12 }],
    },
  },
  getMyMembership: { as: 'member' },
  listMemberships: { as: 'staff', query: { place: home.community, state: 'applied' } },
  confirmMembership: onMembership('staff', 'applicant'),
  declineMembership: onMembership('staff', 'applicant', { reason: '支部名册上查不到' }),
  withdrawMembership: onMembership('applicant', 'applicant'),
  setUnitConsent: onMembership('member', 'member', { unitSeesService: true }),
  endMembership: onMembership('member', 'member', { reason: '搬到别处了' }),
  pairUnit: { as: 'staff', body: { name: '试验银行', unitKind: 'bank', community: home.community } },
  unpairUnit: { as: 'staff', params: { unitId: idOf('unit') } },
  nameUnitContact: {
    as: 'staff',
    params: { unitId: idOf('unit') },
    body: { personId: idOf('candidate'), name: '孙候选' },
  },
  endUnitContact: { as: 'staff', params: { unitId: representedUnit.id } },
  listMyUnits: { as: 'worker' },
  getMyPoints: { as: 'claimer' },
  listUnitService: { as: 'worker', params: { unitId: representedUnit.id } },
  listUnits: { as: 'wanderer', query: { place: home.community } },
  verifyPhone: { as: 'author', body: { code: 'phone-13912345678' } },
  forgetPhone: { as: 'claimer' },
  listConsents: { as: 'author' },
  giveConsent: { as: 'author', body: { purpose: 'health', edition: 2 } },
  withdrawConsent: { as: 'claimer', body: { purpose: 'health' } },
  listViewsOfMyData: { as: 'author' },
  exportMyData: { as: 'author' },
  getMyExport: { as: 'author' },
  listCopiesGivenToMe: { as: 'author' },
  closeAccount: { as: 'author' },
  recordDeceased: {
    as: 'staff',
    params: { personId: idOf('author') },
    body: { name: '王桂兰', diedOn: '2026-11-21', toldBy: 'relative' },
  },
  correctDeceased: { as: 'staff', params: { personId: idOf('late') } },
  giveCopyOfDeceased: {
    as: 'staff',
    params: { personId: idOf('late') },
    body: { number: candidateNumber, name: '孙候选', askedBy: 'child', reason: '看过户口簿' },
  },
  closeAccountOfDeceased: { as: 'staff', params: { personId: idOf('late') }, body: { askedBy: 'child' } },
  listDeceased: { as: 'staff', query: { place: home.community } },
  listNotices: { as: 'author' },
  readNotice: { as: 'author', params: { noticeId: idOf('event') } },
  reportMessageGrants: { as: 'author', body: { answers: [{ template: 'progress', answer: 'accept' }] } },
  listUnreachable: { as: 'staff', query: { place: home.community } },
  revealUnreachablePhone: onUnreachable({ reason: '电话告知' }),
  noteCall: onUnreachable({ outcome: 'reached' }),
  startImport: { as: 'staff', body: announced },
  addImportPart: onImport('receiving', { body: { index: 0, bytes: Buffer.from(smallList).toString('base64') } }),
  runImport: onImport('complete'),
  cancelImport: onImport('receiving'),
  getImport: onImport('done'),
  listImports: { as: 'staff', query: { place: home.community } },
  listImportRows: onImport('done', { query: { show: 'all' } }),
  submitWish: { as: 'author', body: { words: '想学用手机挂号', category: 'learning', needBy: '2026-12-01' } },
  listWall: { query: { place: home.community } },
  getWish: onWish('author', 'submitted'),
  listMyWishes: { as: 'author' },
  listMyClaims: { as: 'claimer' },
  requestWishMonth: { as: 'staff', params: { placeId: home.community, month: '2026-11' } },
  getWishMonth: { as: 'staff', params: { placeId: home.community, month: '2026-11' } },
  listWishQueue: { as: 'staff', query: { place: home.community, state: 'submitted' } },
  getWishBoard: { as: 'staff', query: { place: home.community } },
  askWishInfo: onWish('staff', 'submitted', { question: '哪一盏灯？' }),
  resubmitWish: onWish('author', 'needs_info', { words: '卧室顶灯的灯泡坏了' }),
  publishWish: onWish('staff', 'submitted', { publicWords: '帮邻居换灯泡', category: 'repair', places: 2 }),
  amendWish: onWish('staff', 'claimed', { publicWords: '帮邻居换一只灯泡，不急' }),
  assignWish: onWish('staff', 'submitted', {
    memberId: idOf('member'),
    issued: { publicWords: '帮邻居换灯泡', category: 'repair', places: 1 },
  }),
  acceptAssignment: onWish('member', 'assigned'),
  declineAssignment: onWish('member', 'assigned', { reason: '这两天在外地' }),
  claimWish: onWish('member', 'published', { size: 1, team: '第一支部小队' }),
  standInReserve: onWish('member', 'claimed'),
  leaveReserve: { as: 'member', params: { wishId: withReserve } },
  releaseWish: onWish('claimer', 'claimed', { reason: '临时出差' }),
  deliverWish: onWish('claimer', 'claimed', { report: '换好了', photoIds: [photoOfDelivery] }),
  extendClaim: onWish('claimer', 'claimed'),
  closeWish: onWish('staff', 'claimed', { reason: 'unsafe', words: '线路老化，要请电工' }),
  referWish: onWish('staff', 'claimed', aReferring()),
  settleReferral: onWish('staff', 'closed', { outcome: 'helped', note: '居民说修好了' }),
  getWishRules: { as: 'author' },
  listReferrals: { as: 'staff', query: { place: home.community } },
  openContact: onWish('staff', 'claimed', { shows: ['phone'], asked: 'call' }),
  closeContact: onWish('author', 'delivered'),
  revealContact: onWish('claimer', 'delivered', { reason: '约上门时间' }),
  settleWish: { as: 'author', params: { wishId: partlyMet } },
  confirmWish: onWish('author', 'delivered', { rating: 5, thanks: '谢谢' }),
  undoCompletion: onWish('staff', 'completed', { reason: '第二天又不亮了' }),
  publishStory: { as: 'staff', params: { wishId: thanked }, body: { words: '灯一下就亮了，谢谢邻居' } },
  takeDownStory: { as: 'staff', params: { wishId: told }, body: { reason: '写得太细' } },
  withdrawThanks: { as: 'author', params: { wishId: told } },
  listStories: { query: { place: home.community } },
  getStory: { params: { storyId: toldStory } },
  listThanks: { as: 'staff', query: { place: home.community } },
  withdrawWish: onWish('author', 'claimed'),
  requestUpload: { as: 'worker', body: { purpose: 'portrait', contentType: 'image/jpeg' } },
  getPhoto: { as: 'worker', params: { photoId: photoChecking } },
  getMyPortrait: { as: 'worker' },
  setMyPortrait: { as: 'worker', params: { photoId: photoChecking } },
  withdrawPhoto: { as: 'worker', params: { photoId: photoShown } },
  verifyPush: aPushQuestion(),
  receivePush: aPush(aJudgement('trace-of-the-village', 'pass')),
  listAnnouncements: { as: 'author', query: { nodes: `${home.district},${home.street},${home.community}` } },
  markAnnouncementsRead: { as: 'author', body: { upTo: noon } },
  getAnnouncement: { params: { announcementId: idOf('announcement') } },
  listPlaceAnnouncements: { params: { placeId: home.community } },
  getServiceCard: { query: { nodes: `${home.district},${home.street},${home.community}` } },
  changeServiceCard: {
    as: 'staff',
    params: { placeId: home.community },
    body: { version: 1, entries: [{ topic: 'water', name: '试验自来水公司', phone: '0631-0000012' }] },
  },
  takeDownServiceEntry: { as: 'street', params: { placeId: home.community, entryId: idOf('line') } },
  publishAnnouncement: {
    as: 'staff',
    params: { placeId: home.grid },
    body: { ...fresh, topic: 'outage', urgent: true, until: '2026-11-30' },
  },
  amendAnnouncement: { ...onAnnouncement, body: { ...fresh, edition: 1 } },
  withdrawAnnouncement: { ...onAnnouncement, body: { reason: '改期了' } },
  fileSuggestion: { as: 'wanderer', body: { words: '社区窗口中午没有人', about: 'community', place: home.community } },
  listMySuggestions: { as: 'author' },
  listSuggestionQueue: { as: 'street', query: { place: home.street, state: 'received' } },
  getSuggestion: { as: 'author', params: { suggestionId: idOf('suggestion') } },
  answerSuggestion: {
    as: 'street',
    params: { suggestionId: idOf('suggestion') },
    body: { answer: '下月起中午值班' },
  },
  reopenSuggestion: { as: 'author', params: { suggestionId: idOf('answered') }, body: { reason: '还是没有人' } },
  closeSuggestion: { as: 'author', params: { suggestionId: idOf('answered') } },
  reportItem: {
    as: 'author',
    body: { subject: { type: 'announcement', id: idOf('announcement') }, reason: 'untrue', words: '日期写错了' },
  },
  listMyReports: { as: 'wanderer' },
  listReportQueue: { as: 'staff', query: { place: home.community, state: 'received' } },
  getReport: { as: 'wanderer', params: { reportId: idOf('report') } },
  answerReport: {
    as: 'staff',
    params: { reportId: idOf('report') },
    body: { upheld: true, answer: '已经改写，谢谢您' },
  },
  showMyNumber: { as: 'wanderer' },
  askToActFor: {
    as: 'wanderer',
    body: { number: numberOf.author, name: '王桂兰', ownName: '孙漫游', kind: 'relative' },
  },
  agreeToBeActedFor: { as: 'author', params: { agentId: idOf('nephew') } },
  declineToBeActedFor: { as: 'author', params: { agentId: idOf('nephew') } },
  revokeActingFor: { as: 'author', params: { principalId: idOf('author'), agentId: idOf('daughter') }, body: {} },
  listWhomIActFor: { as: 'daughter' },
  listWhoActsForMe: { as: 'author' },
  listActingFor: { as: 'staff', query: { place: home.community } },
  registerPersonWithoutPhone: {
    as: 'worker',
    body: { name: '赵秀英', building: home.building, room: '1单元101', child: false },
  },
  listPeopleWithoutPhone: { as: 'worker', query: { place: home.grid } },
  recordConsent: {
    as: 'staff',
    params: { personId: idOf('phoneless') },
    body: { number: numberOf.wanderer, name: '孙漫游', kind: 'relative', how: 'call' },
  },
  setGuardianConsent: {
    as: 'staff',
    params: { personId: idOf('child') },
    body: { guardianConsent: { guardian: 'mother', edition: 1 } },
  },
  recordPurposeConsent: {
    as: 'worker',
    params: { personId: idOf('phoneless') },
    body: { purpose: 'health', consent: { edition: 2, how: 'visit' } },
  },
  linkPersonToAccount: {
    as: 'staff',
    params: { personId: idOf('phoneless') },
    body: { number: numberOf.wanderer },
  },
  showVisitCodes: { as: 'claimer', body: { wishId: wishIn('claimed') } },
  extendVisitCode: { as: 'worker', params: { code: aVisitCode().code } },
  verifyVisit: { body: { code: aVisitCode().code, check: 'a-check-of-the-test' } },
  openDeskLogin: { body: { secret: 'n'.repeat(43), browser: 'edge', system: 'windows' } },
  extendDeskLogin: { params: { code: aDeskLogin().code }, body: { secret: deskSecret } },
  getDeskLogin: { as: 'staff', params: { code: aDeskLogin().code } },
  confirmDeskLogin: { as: 'staff', params: { code: aDeskLogin().code } },
  collectDeskSession: { params: { code: confirmedLogin.code }, body: { secret: deskSecret } },
  renewDeskSession: { params: { deskId: idOf('desk') }, body: { personId: idOf('staff'), secret: deskSecret } },
  listDeskSessions: { as: 'staff' },
  endDeskSession: { as: 'staff', params: { deskId: idOf('desk') } },
};
