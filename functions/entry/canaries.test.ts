/** Personal data planted in every field that can hold some, and sought everywhere that it must not sing. */
import '../testkit/loud';
import '../testkit/quiet';
import { api } from '../../shared/api';
import type { FullView } from '../../shared/privacy/my-data';
import { personKeys, residencyKeys } from '../platform/keys/people';
import { wishKeys } from '../platform/keys/wishes';
import type { Row } from '../platform/table';
import { backgroundOn } from '../testkit/background';
import { aResidency, aWish } from '../testkit/builders';
import { type Answer, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { idOf, noon } from '../testkit/fixed';
import { home } from '../testkit/places';
import { indexKeyOf } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { grantedAsks, tablelessActs, villageRows, wishIn } from '../testkit/village';

const sealed = (plain: string): string => `sealed.${Buffer.from(plain).toString('base64url')}`;

const canaries = {
  name: '阎黄雀',
  phone: '13987654321',
  door: '9单元909',
  openid: 'openid-canary-of-the-author',
  words: '盼一盏黄雀台灯',
  notes: '便条里的黄雀',
} as const;
type Canary = keyof typeof canaries;

const people = ['author', 'member', 'claimer', 'staff', 'worker', 'street', 'newcomer', 'wanderer'] as const;
const reads = api.filter(({ kind }) => kind === 'read').map(({ act }) => act);

const personal = {
  name: canaries.name,
  openid: canaries.openid,
  phoneSealed: sealed(canaries.phone),
  phoneMask: '139******21',
};

/** Whoever it is has a phone, or a door where he has none. */
const sealedOf = ({ kind, roomSealed }: Row): object => {
  if (kind !== 'person') return {};
  return roomSealed === undefined ? { phoneSealed: sealed(canaries.phone) } : { roomSealed: sealed(canaries.door) };
};

/** The village, with a canary in every field of the author, the newcomer and the wishes that can hold one. */
const planted = (): Row[] =>
  villageRows().map((row) => {
    const isPerson = [idOf('author'), idOf('newcomer')].some(
      (id) => row.pk === personKeys(id).profile.pk && row.sk === 'PROFILE',
    );
    if (isPerson) return { ...row, ...personal };
    if (row.pk === personKeys(idOf('wanderer')).profile.pk && row.sk === 'PROFILE')
      return { ...row, name: canaries.name };
    if (row.kind === 'membership') return { ...row, name: canaries.name, skillWords: canaries.notes };
    if (row.kind === 'unitService') return { ...row, name: canaries.name };
    if (row.kind === 'wish') return { ...row, words: canaries.words };
    if (row.kind === 'suggestion' || row.kind === 'report') return { ...row, words: canaries.notes };
    if (row.pk === residencyKeys(idOf('residency')).residency.pk) {
      return {
        ...row,
        name: canaries.name,
        roomSealed: sealed(canaries.door),
        roomMask: '9****',
        doorIndex: indexKeyOf('a door'),
      };
    }
    return { ...row, ...sealedOf(row) };
  });

const withNotes: Record<string, unknown> = {
  requestResidency: { name: canaries.name, building: aResidency().buildingId, room: canaries.door },
  declineResidency: { reason: canaries.notes },
  revealDoor: { reason: canaries.notes },
  recordDeceased: { ...(grantedAsks.recordDeceased?.body as object), name: canaries.name },
  verifyPhone: { code: `phone-${canaries.phone}` },
  revealUnreachablePhone: { reason: canaries.notes },
  submitWish: { words: canaries.words },
  askWishInfo: { question: canaries.notes },
  resubmitWish: { words: canaries.words },
  releaseWish: { reason: canaries.notes },
  deliverWish: { report: canaries.notes },
  revealContact: { reason: canaries.notes },
  confirmWish: { rating: 5, thanks: canaries.notes, mayPublish: true },
  takeDownStory: { reason: canaries.notes },
  dismissPerson: { ...(grantedAsks.dismissPerson?.body as object), reason: canaries.notes },
  applyMembership: {
    ...(grantedAsks.applyMembership?.body as object),
    name: canaries.name,
    unit: { unlisted: canaries.notes },
    skillWords: canaries.notes,
  },
  declineMembership: { reason: canaries.notes },
  endMembership: { reason: canaries.notes },
  fileSuggestion: { words: canaries.notes, about: 'community', place: home.community },
  answerSuggestion: { answer: canaries.notes },
  reopenSuggestion: { reason: canaries.notes },
  reportItem: { ...(grantedAsks.reportItem?.body as object), words: canaries.notes },
  answerReport: { upheld: true, answer: canaries.notes },
  giveCopyOfDeceased: { ...(grantedAsks.giveCopyOfDeceased?.body as object), reason: canaries.notes },
  askToActFor: { ...(grantedAsks.askToActFor?.body as object), name: canaries.name, ownName: canaries.name },
  revokeActingFor: { reason: canaries.notes },
  registerPersonWithoutPhone: {
    ...(grantedAsks.registerPersonWithoutPhone?.body as object),
    name: canaries.name,
    room: canaries.door,
  },
  recordConsent: { ...(grantedAsks.recordConsent?.body as object), name: canaries.name },
};

/** Rows in which names or what somebody wrote may stand: none of them is read by whoever follows events. */
const mayHold = [
  'person',
  'residency',
  'wish',
  'note',
  'openid',
  'membership',
  'unit',
  'unitService',
  'appointmentEntry',
  'holder',
  'view',
  'export',
  'suggestion',
  'report',
  'acting',
];

/** What a full view shows, and nothing else does. */
const shown: Readonly<Record<string, readonly Canary[]>> = {
  revealDoor: ['door'],
  revealUnreachablePhone: ['phone'],
  revealContact: ['phone'],
};
/** Whom it concerns reads afterwards that it was shown; a copy is shown to the relative to whom it is given. */
const viewsAfter: Readonly<Record<string, readonly FullView['what'][]>> = {
  revealDoor: ['door'],
  revealUnreachablePhone: ['phone'],
  revealContact: ['phone'],
  giveCopyOfDeceased: ['copy'],
};

const heard = (text: string): Canary[] =>
  (Object.keys(canaries) as Canary[]).filter((name) => text.includes(canaries[name]));
const heardIn = ({ body }: Answer): Canary[] => heard(JSON.stringify(body));

describe('a canary', () => {
  let engine: TestEngine;
  let store: TestTable;
  let log: string[];
  let listening: jest.SpyInstance[];
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
  });
  beforeEach(() => {
    log = [];
    const listen = (chunk: unknown) => {
      log.push(String(chunk));
      return true;
    };
    listening = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation(listen),
    );
  });
  afterEach(() => {
    for (const spy of listening) spy.mockRestore();
  });
  afterAll(() => engine.close());

  const village = async (): Promise<void> => store.restore(planted());

  /** Everybody asks for everything that can be read, in every state a wish is in. */
  const askAll = async () => {
    const cloud = cloudOn(store.table);
    const states = ['submitted', 'needs_info', 'published', 'claimed', 'delivered'] as const;
    const sung: string[] = [];
    for (const as of [undefined, ...people]) {
      const whom = as === undefined ? {} : { as };
      const asked = reads.map((act) => ({ act, ...grantedAsks[act], ...whom }));
      const stories = states.map((state) => ({ act: 'getWish', ...whom, params: { wishId: wishIn(state) } }));
      for (const { act, ...asking } of [...asked, ...stories]) {
        const { as: _, ...open } = asking as { as?: string };
        const answer = await cloud.ask(act, as === undefined ? open : asking);
        sung.push(...heardIn(answer).map((canary) => `${canary}: ${act} to ${as ?? 'a visitor'}`));
      }
    }
    return [...new Set(sung)].sort();
  };

  it('is heard by whom the contract grants it, and by nobody else', async () => {
    await village();
    expect(await askAll()).toEqual(
      [
        'name: getMe to author',
        'name: getMe to newcomer',
        'name: getMe to wanderer',
        'name: getMyMembership to claimer',
        'name: getMyMembership to member',
        'name: listMemberships to staff',
        'name: listUnitService to worker',
        'notes: getMyMembership to claimer',
        'notes: getMyMembership to member',
        'notes: listMemberships to staff',
        'notes: getReport to staff',
        'notes: getReport to street',
        'notes: getReport to wanderer',
        'notes: getSuggestion to author',
        'notes: getSuggestion to street',
        'notes: listMyReports to wanderer',
        'notes: listMySuggestions to author',
        'notes: listReportQueue to staff',
        'notes: listSuggestionQueue to street',
        'words: getWish to author',
        'words: getWish to staff',
        'words: getWish to street',
        'words: getWish to worker',
        'words: listMyWishes to author',
        'words: listReferrals to staff',
        'words: listWishQueue to staff',
      ].sort(),
    );
  });

  it.each(Object.keys(grantedAsks).filter((act) => !reads.includes(act)))(
    'is silent in the log, the events, the notices and the records of %s, and doors and phones in every row; a full view is logged with its reason',
    async (act) => {
      await village();
      const body = withNotes[act];
      const asking = { ...grantedAsks[act], ...(body === undefined ? {} : { body }) };
      const answer = await cloudOn(store.table).ask(act, asking);
      const background = backgroundOn(store.table);
      for (const row of await pendingRows(store)) await background.drive(row, noon);
      await background.tick('2026-12-24T00:00:00.000Z');
      const told = (await store.everything()).filter(({ kind }) => !mayHold.includes(String(kind)));
      expect([answer.code, heardIn(answer)]).toEqual([undefined, shown[act] ?? []]);
      const views = (await store.everything())
        .filter(({ kind }) => kind === 'view')
        .map(({ view }) => view as FullView);
      const { reason } = (asking.body ?? {}) as { readonly reason?: string };
      expect(views.map((view) => [view.what, view.reason])).toEqual(
        (viewsAfter[act] ?? []).map((what) => [what, reason]),
      );
      expect(told.filter((row) => heard(JSON.stringify(row)).length > 0)).toEqual([]);
      const inTheClear = (await store.everything()).filter((row) =>
        [canaries.door, canaries.phone].some((kept) => JSON.stringify(row).includes(kept)),
      );
      expect(inTheClear).toEqual([]);
      expect(background.postbox.sent.flatMap((message) => heard(JSON.stringify(message)))).toEqual([]);
      expect([heard(log.join('')), log.some((line) => line.includes('answered a request'))]).toEqual([[], true]);
    },
  );

  it.each(Object.keys(grantedAsks).filter((act) => !tablelessActs.includes(act)))(
    'is silent in the log when %s ends in a fault',
    async (act) => {
      await village();
      const asking = { ...grantedAsks[act], ...(withNotes[act] === undefined ? {} : { body: withNotes[act] }) };
      for (const nth of [1, 2, 3]) {
        store.observer.inject([{ kind: 'crashAfter', nth }]);
        await cloudOn(store.table).ask(act, asking);
      }
      store.observer.inject([]);
      expect([heard(log.join('')), log.some((line) => line.includes('ended in a fault'))]).toEqual([[], true]);
    },
  );

  it('is silent in the log when a stored row cannot be read', async () => {
    await village();
    const { wish } = wishKeys(wishIn('submitted'));
    await store.put([{ ...wish, kind: 'wish', ...aWish(), words: canaries.words, authorMask: 7, holders: undefined }]);
    const answer = await cloudOn(store.table).ask('getWish', grantedAsks.getWish);
    expect([answer.code, heard(log.join(''))]).toEqual(['FAULT', []]);
  });
});
