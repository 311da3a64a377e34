/** Every act × role × position, on a real table, against tables written by hand from DOMAIN §1 and §2.1. */
import '../testkit/quiet';
import { isDeepStrictEqual } from 'node:util';
import { api } from '../../shared/api';
import { type Role, roles } from '../../shared/kernel/actor';
import type { FailureCode } from '../../shared/kernel/failures';
import type { MembershipState } from '../../shared/memberships/membership';
import type { DeathState } from '../../shared/privacy/death';
import type { WishState } from '../../shared/wishes/wish';
import { photoRow } from '../files/photo-rows.dynamo';
import { jobRow } from '../imports/import-rows.dynamo';
import { membershipRow, openRow } from '../memberships/membership-rows.dynamo';
import type { Unit } from '../memberships/unit';
import { unitNameRow, unitRow } from '../memberships/unit-store.dynamo';
import { unreachableRow } from '../notices/unreachable-store.dynamo';
import { residencyRow } from '../people/residency-rows.dynamo';
import { personNumberKey } from '../platform/keys/people';
import type { Row } from '../platform/table';
import {
  aClaim,
  aDeath,
  aGrant,
  aMembership,
  aNotice,
  anUnreachable,
  aPhoto,
  aResidency,
  aUnit,
  aWish,
} from '../testkit/builders';
import { type Answer, type Cloud, cloudOn } from '../testkit/cloud';
import { idOf, noon } from '../testkit/fixed';
import { anImport } from '../testkit/importing';
import {
  type AskerKind,
  askers,
  callActs,
  deathActs,
  gridActs,
  importActs,
  matrix,
  matrixActs,
  membershipActs,
  namingActs,
  photoActs,
  positions,
  representedActs,
  residencyActs,
  roleActs,
  wishActs,
} from '../testkit/permission-matrix';
import { home, nodeAbove } from '../testkit/places';
import { aReferral } from '../testkit/referrals';
import { deceasedRows, noticeRow, personRows, placeRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { candidateNumber, deskRows, grantedAsks } from '../testkit/village';
import { claimRow, wishRow } from '../wishes/wish-rows.dynamo';

interface Cell {
  readonly act: string;
  readonly kind: AskerKind;
  readonly position: string;
}

const nameOf = ({ kind, position }: Omit<Cell, 'act'>): string => `${kind} ${position}`;
const subjectOf = ({ act, kind, position }: Cell): string => idOf(`${act} ${kind} ${position}`);

const grantsOf = ({ kind, position }: Omit<Cell, 'act'>) => {
  const at = positions[position];
  return kind === 'user' || at === undefined ? [] : [aGrant(kind as Role, at)];
};

const signs: Partial<Record<FailureCode, string>> = { NOT_ALLOWED: '-', NOT_FOUND: '.', OWN_WISH: 'o' };

const signOf = ({ code }: Answer): string => (code === undefined ? 'y' : (signs[code] ?? code));

const wishOf = (cell: Cell, state: WishState): Row[] => {
  const id = subjectOf(cell);
  const asker = idOf(nameOf(cell));
  // A wish of which somebody holds a place is not dispatched; one that is dispatched is offered to him.
  const isOffered = cell.position === 'assigned' && state === 'assigned';
  const waits = cell.position === 'assigned' && cell.act === 'leaveReserve';
  const holdsPlace = cell.position === 'assigned' && !isOffered && !waits && cell.act !== 'assignWish';
  // One who has delivered already gives the wish something to settle for.
  const deliverers = cell.act === 'settleWish' ? [idOf('helper')] : [];
  const isOfContact = ['openContact', 'closeContact', 'revealContact'].includes(cell.act);
  const holders = [...(isOfContact ? [idOf('helper')] : deliverers), ...(holdsPlace ? [asker] : [])];
  const contact = { shows: ['phone' as const], to: holders, since: noon };
  const author = cell.position === 'own' ? asker : idOf('somebody else');
  const places = state === 'published' ? holders.length + 1 : 1;
  const assigneeId = isOffered ? asker : idOf('somebody else');
  const toCall = cell.act === 'confirmWish';
  const parties = { authorId: author, places, holders, deliverers, assigneeId, toCall, reserve: waits ? [asker] : [] };
  const handedOn = cell.act === 'settleReferral' ? { referral: aReferral() } : {};
  const wish = aWish({
    id,
    state,
    ...parties,
    ...handedOn,
    ...(isOfContact && cell.act !== 'openContact' ? { contact } : {}),
  });
  const claim = aClaim({ wishId: id, memberId: asker, state: isOffered ? 'offered' : waits ? 'waiting' : 'held' });
  return [wishRow(wish), ...(holdsPlace || isOffered || waits ? [claimRow(claim)] : [])];
};

const residencyOf = (cell: Cell): Row =>
  residencyRow(
    aResidency({ id: subjectOf(cell), personId: cell.position === 'own' ? idOf(nameOf(cell)) : idOf('somebody else') }),
  );

const photoOf = (cell: Cell): Row =>
  photoRow(
    aPhoto({ id: subjectOf(cell), ownerId: cell.position === 'own' ? idOf(nameOf(cell)) : idOf('somebody else') }),
  );

const membershipOf = (cell: Cell, state: MembershipState): Row[] => {
  const isOwn = cell.position === 'own';
  const called = `member of ${subjectOf(cell)}`;
  const memberId = isOwn ? idOf(nameOf(cell)) : idOf(called);
  const membership = aMembership({ id: subjectOf(cell), memberId, state });
  return [membershipRow(membership), openRow(membership), ...(isOwn ? [] : personRows({ called }))];
};

const lateOf = (cell: Cell): string => (cell.position === 'own' ? nameOf(cell) : `late of ${subjectOf(cell)}`);

const lateRows = (cell: Cell, state: DeathState | 'none'): Row[] => {
  if (cell.position === 'own') return [];
  const called = lateOf(cell);
  if (state === 'none') return personRows({ called, grants: [aGrant('resident', home)], profile: { name: '王桂兰' } });
  return deceasedRows(aDeath({ personId: idOf(called), state }), called);
};

const mediatorOf = (cell: Cell): string =>
  cell.position === 'own' ? nameOf(cell) : `mediator ${cell.act} ${nameOf(cell)}`;

/** Whom he appoints or dismisses; when it is himself, his row stands already. */
const candidateOf = (cell: Cell): Row[] =>
  cell.position === 'own'
    ? []
    : personRows({
        called: mediatorOf(cell),
        grants: cell.act === 'dismissPerson' ? [aGrant('mediator')] : [],
        profile: { name: '孙候选' },
      });

const unitOf = (cell: Cell, contact?: Unit['contact']): Row[] => {
  const unit = aUnit({ id: subjectOf(cell), name: nameOf(cell), ...(contact === undefined ? {} : { contact }) });
  return [unitRow(unit), unitNameRow(unit)];
};

const contact = { personId: idOf('somebody else'), name: '孙联络', since: '2026-11-01T00:00:00.000Z' };

const calleeOf = (cell: Cell): string => (cell.position === 'own' ? idOf(nameOf(cell)) : idOf('somebody else'));

const unreachableOf = (cell: Cell): Row =>
  unreachableRow(anUnreachable({ noticeId: subjectOf(cell), personId: calleeOf(cell) }));

const subjectRows = (cell: Cell): Row[] => {
  if ((callActs as readonly string[]).includes(cell.act)) return [unreachableOf(cell)];
  const state = wishActs[cell.act];
  if (state !== undefined) return wishOf(cell, state);
  if ((photoActs as readonly string[]).includes(cell.act)) return [photoOf(cell)];
  const death = deathActs[cell.act];
  if (death !== undefined) return lateRows(cell, death);
  const registered = membershipActs[cell.act];
  if (registered !== undefined) return membershipOf(cell, registered);
  if ((roleActs as readonly string[]).includes(cell.act)) return candidateOf(cell);
  if (cell.act === 'unpairUnit' || cell.act === 'endUnitContact') return unitOf(cell, contact);
  if ((namingActs as readonly string[]).includes(cell.act)) return [...unitOf(cell), ...candidateOf(cell)];
  if ((representedActs as readonly string[]).includes(cell.act))
    return unitOf(cell, cell.position === 'own' ? { ...contact, personId: idOf(nameOf(cell)) } : contact);
  const received = importActs[cell.act];
  if (received !== undefined) return [jobRow(anImport({ id: subjectOf(cell), received }))];
  return (residencyActs as readonly string[]).includes(cell.act) ? [residencyOf(cell)] : [];
};

const cellsOf = (act: string): Cell[] =>
  askers.flatMap((kind) => Object.keys(positions).map((position) => ({ act, kind, position })));

const expectedSign = ({ act, kind, position }: Cell): string | undefined =>
  (matrix[act]?.[kind] ?? matrix[act]?.everyone ?? '').trim().split(/\s+/)[Object.keys(positions).indexOf(position)];

/** Keys of all rows that were added, changed or removed, anywhere in the table. */
const changedRows = (before: readonly Row[], after: readonly Row[]): string[] => {
  const keyed = (rows: readonly Row[]) => new Map(rows.map((row) => [`${row.pk} ${row.sk}`, row]));
  const [then, now] = [keyed(before), keyed(after)];
  const keys = new Set([...then.keys(), ...now.keys()]);
  return [...keys].filter((key) => !isDeepStrictEqual(then.get(key), now.get(key)));
};

/** As in the village, without a photo that is somebody else's. */
const ownWords = (body: unknown) => {
  if (typeof body !== 'object' || body === null || !('photoIds' in body)) return {};
  const { photoIds: _, ...rest } = body;
  return { body: rest };
};

const askFor = async (cloud: Cloud, cell: Cell) => {
  const subject = subjectOf(cell);
  const asking = { ...grantedAsks[cell.act], as: nameOf(cell) };
  const isOneOf = (acts: readonly string[]) => acts.includes(cell.act);
  if (cell.act in wishActs)
    return cloud.ask(cell.act, { ...asking, ...ownWords(asking.body), params: { wishId: subject } });
  if (isOneOf(photoActs)) return cloud.ask(cell.act, { ...asking, params: { photoId: subject } });
  if (isOneOf(callActs))
    return cloud.ask(cell.act, { ...asking, params: { noticeId: subject, personId: calleeOf(cell) } });
  if (cell.act in importActs) return cloud.ask(cell.act, { ...asking, params: { importId: subject } });
  if (isOneOf(gridActs)) return cloud.ask(cell.act, { ...asking, params: { gridId: home.grid } });
  if (cell.act in deathActs) return cloud.ask(cell.act, { ...asking, params: { personId: idOf(lateOf(cell)) } });
  if (cell.act in membershipActs) {
    const memberId = cell.position === 'own' ? idOf(nameOf(cell)) : idOf(`member of ${subject}`);
    return cloud.ask(cell.act, { ...asking, params: { memberId, membershipId: subject } });
  }
  if (isOneOf(roleActs)) {
    const body = { ...(asking.body as object), personId: idOf(mediatorOf(cell)), role: 'mediator' };
    return cloud.ask(cell.act, { ...asking, body });
  }
  const body = { personId: idOf(mediatorOf(cell)), name: cell.position === 'own' ? '某人' : '孙候选' };
  if (isOneOf(namingActs)) return cloud.ask(cell.act, { ...asking, params: { unitId: subject }, body });
  if (isOneOf(['unpairUnit', 'endUnitContact', ...representedActs]))
    return cloud.ask(cell.act, { ...asking, params: { unitId: subject } });
  if (isOneOf(residencyActs)) return cloud.ask(cell.act, { ...asking, params: { residencyId: subject } });
  return cloud.ask(cell.act, asking);
};

describe('who may do what, wherever he stands', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  const everybody = (): Row[] => {
    const phoneSealed = `sealed.${Buffer.from('13800005678').toString('base64url')}`;
    const people = cellsOf('').flatMap((cell) =>
      personRows({ called: nameOf(cell), grants: grantsOf(cell), profile: { phoneSealed } }),
    );
    const number = { ...personNumberKey(candidateNumber), kind: 'number', personId: idOf('candidate') };
    const callee = personRows({ called: 'somebody else', profile: { phoneSealed } });
    const member = personRows({ called: 'member', grants: [aGrant('partyMember')] });
    const candidate = personRows({ called: 'candidate', profile: { name: '孙候选' } });
    const things = [noticeRow(aNotice()), number, unitRow(aUnit()), unitNameRow(aUnit()), ...deskRows()];
    return [...placeRows(), ...people, ...callee, ...member, ...candidate, ...things];
  };
  /** The same rows for each act, so that only what the last one has changed is laid down anew. */
  const standing = everybody();
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
    cloud = cloudOn(store.table);
  });
  beforeEach(() => store.restore(standing));
  afterAll(() => engine.close());

  it.each(matrixActs)('%s is granted and refused as the table says, and a refusal writes nothing', async (act) => {
    const cells = cellsOf(act);
    await store.put(cells.flatMap(subjectRows));
    const wrongAmong = async (asked: readonly Cell[]): Promise<string[]> => {
      const signed = await Promise.all(asked.map(async (cell) => ({ cell, sign: signOf(await askFor(cloud, cell)) })));
      const wrong = signed.filter(({ cell, sign }) => sign !== expectedSign(cell));
      return wrong.map(({ cell, sign }) => `${nameOf(cell)}: ${sign}, not ${expectedSign(cell)}`);
    };
    const before = await store.everything();
    expect(await wrongAmong(cells.filter((cell) => expectedSign(cell) !== 'y'))).toEqual([]);
    const written = changedRows(before, await store.everything());
    expect(written).toEqual([]);
    expect(await wrongAmong(cells.filter((cell) => expectedSign(cell) === 'y'))).toEqual([]);
  });

  it('only a resident of a building files a wish', async () => {
    const levels = ['grid', 'building'] as const;
    const askers = roles.flatMap((role) => levels.map((level) => ({ role, level, called: `${role} of a ${level}` })));
    await store.put(
      askers.flatMap(({ role, level, called }) =>
        personRows({ called, grants: [aGrant(role, nodeAbove(home, level))] }),
      ),
    );
    const answers: string[] = [];
    for (const { called } of askers) {
      const { code = 'granted' } = await cloud.ask('submitWish', { ...grantedAsks.submitWish, as: called });
      answers.push(`${called}: ${code}`);
    }
    expect(answers.filter((answer) => !answer.endsWith(': NOT_A_RESIDENT'))).toEqual([
      'resident of a building: granted',
    ]);
  });

  const own = [
    'getMe',
    'listMyWishes',
    'listMyClaims',
    'listNotices',
    'reportMessageGrants',
    'getMyPortrait',
    'getMyMembership',
    'listMyUnits',
    'getMyPoints',
    'listMySuggestions',
    'listMyReports',
    'listConsents',
    'giveConsent',
    'listViewsOfMyData',
    'exportMyData',
    'getMyExport',
    'forgetPhone',
    'listDeskSessions',
    'getDeskLogin',
  ];
  it.each(own)('%s is open to everybody about himself', async (act) => {
    for (const kind of askers) {
      const { code } = await cloud.ask(act, { ...grantedAsks[act], as: nameOf({ kind, position: 'same' }) });
      expect([kind, code]).toEqual([kind, undefined]);
    }
  });

  it('only a grid worker uploads and shows a portrait of himself', async () => {
    const levels = roles.map((role) => ({ role, called: `${role} with a face`, at: nodeAbove(home, 'grid') }));
    await store.put(levels.flatMap(({ role, called, at }) => personRows({ called, grants: [aGrant(role, at)] })));
    const answers: string[] = [];
    for (const { role, called } of levels) {
      const id = idOf(`photo of ${called}`);
      await store.put([photoRow(aPhoto({ id, ownerId: idOf(called) }))]);
      const upload = await cloud.ask('requestUpload', { ...grantedAsks.requestUpload, as: called });
      const consent = await cloud.ask('setMyPortrait', { as: called, params: { photoId: id } });
      answers.push(`${role}: ${upload.code} ${consent.code}`);
    }
    expect(answers.filter((answer) => !answer.endsWith(': NOT_ALLOWED NOT_ALLOWED'))).toEqual([
      'gridWorker: undefined undefined',
    ]);
  });

  it('whoever lives or serves somewhere uploads a photo for a wish, and only a member one of a delivery', async () => {
    const levels = roles.map((role) => ({ role, called: `${role} with a camera` }));
    await store.put([
      ...levels.flatMap(({ role, called }) => personRows({ called, grants: [aGrant(role)] })),
      ...personRows({ called: 'nobody yet' }),
      ...personRows({ called: 'by phone', profile: { phoneVerifiedAt: noon } }),
    ]);
    const codeOf = async (as: string, purpose: string) =>
      (await cloud.ask('requestUpload', { as, body: { purpose, contentType: 'image/jpeg' } })).code ?? 'granted';
    const answers = await Promise.all(
      [...levels.map(({ called }) => called), 'nobody yet', 'by phone'].map(
        async (as) => [as, await codeOf(as, 'wish'), await codeOf(as, 'delivery')] as const,
      ),
    );
    const granted = (index: 1 | 2) => answers.filter((answer) => answer[index] === 'granted').map(([as]) => as);
    expect(answers.filter(([, ofWish]) => ofWish !== 'granted').map(([as, code]) => [as, code])).toEqual([
      ['nobody yet', 'NOT_ALLOWED'],
    ]);
    expect(granted(2)).toEqual(['partyMember with a camera']);
  });

  it('anybody with a session may read which units are paired, and register as a member', async () => {
    for (const kind of askers) {
      const as = nameOf({ kind, position: 'otherCommunity' });
      const answers = [
        await cloud.ask('listUnits', { ...grantedAsks.listUnits, as }),
        await cloud.ask('applyMembership', { ...grantedAsks.applyMembership, as }),
      ];
      expect([kind, ...answers.map(({ code }) => code)]).toEqual([kind, undefined, undefined]);
    }
  });

  it('anybody with a session may leave for good', async () => {
    for (const kind of askers) {
      const { code } = await cloud.ask('closeAccount', { as: nameOf({ kind, position: 'siblingGrid' }) });
      expect([kind, code]).toEqual([kind, undefined]);
    }
  });

  it('another person’s notice is not found, whoever asks', async () => {
    for (const kind of askers) {
      const { code } = await cloud.ask('readNotice', {
        ...grantedAsks.readNotice,
        as: nameOf({ kind, position: 'parent' }),
      });
      expect([kind, code]).toEqual([kind, 'NOT_FOUND']);
    }
  });

  it('another person’s desk is not found, whoever asks', async () => {
    for (const kind of askers) {
      const as = nameOf({ kind, position: 'parent' });
      const { code } = await cloud.ask('endDeskSession', { ...grantedAsks.endDeskSession, as });
      expect([kind, code]).toEqual([kind, 'NOT_FOUND']);
    }
  });

  it('anybody with a session may ask to be known as a resident', async () => {
    for (const kind of askers) {
      const as = nameOf({ kind, position: 'otherCommunity' });
      expect([kind, (await cloud.ask('requestResidency', { ...grantedAsks.requestResidency, as })).code]).toEqual([
        kind,
        undefined,
      ]);
    }
  });

  it('a visitor reads what is public, opens a session, and is asked to for everything else', async () => {
    const answers: string[] = [];
    for (const { act, access } of api) {
      const { as: _, ...asking } = grantedAsks[act] ?? {};
      const { code } = await cloud.ask(act, asking);
      answers.push(`${access}: ${code}`);
    }
    expect([...new Set(answers)].sort()).toEqual([
      'either: CODE_UNKNOWN',
      'either: NOT_FOUND',
      'either: undefined',
      'open: undefined',
      'session: UNAUTHENTICATED',
    ]);
  });

  it('a visitor reads the card of a published wish and nothing else of it', async () => {
    await store.put([wishRow(aWish({ id: idOf('on the wall'), state: 'published' }))]);
    const { status, body } = await cloud.ask('getWish', { params: { wishId: idOf('on the wall') } });
    expect([status, body.relations, body.timeline]).toEqual([200, [], []]);
    const hidden = ['words', 'textVerdict', 'gridId', 'area', 'dueAt', 'rating', 'toCall', 'myClaim', 'closeReason'];
    expect(hidden.filter((field) => field in body)).toEqual([]);
  });
});
