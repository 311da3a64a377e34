/** Somebody who has been everything here and goes: who he is, and the rows of his that were there before the test begins. */
import { spokenNumber } from '../../shared/kernel/id';
import { behindDoorPlain, doorPlain } from '../../shared/people/door';
import { membershipRow, openRow } from '../memberships/membership-rows.dynamo';
import { unreachableRow } from '../notices/unreachable-store.dynamo';
import { residencyRow } from '../people/residency-rows.dynamo';
import { sha256 } from '../platform/digests';
import { householdKey } from '../platform/keys/households';
import { personKeys, personNumberKey, phoneKey, placeKeys } from '../platform/keys/people';
import type { Row } from '../platform/table';
import { deathRow } from '../privacy/death-store.dynamo';
import { actingRow, phonelessRows } from '../proxies/acting-rows.dynamo';
import { wishRow } from '../wishes/wish-rows.dynamo';
import {
  aDeath,
  aGrant,
  aMembership,
  aNotice,
  anActing,
  anUnreachable,
  aPhoneless,
  aResidency,
  aWish,
} from './builders';
import { idOf, noon } from './fixed';
import { home, nodeAbove, otherStreet } from './places';
import { thinVault } from './ports';
import { gridContact, indexKeyOf, noticeRow, openidOf, personRows } from './rows';
import { villageRows } from './village';

export const leaver = idOf('leaver');
/** As whom he was on record before he had a phone. */
export const formerSelf = idOf('former self');

/** What his browser keeps to itself. */
export const leaverSecret = 'l'.repeat(43);

/** Everything that is his, each sought by itself afterwards. */
export const canaries = {
  name: '阎黄雀',
  mask: '阎**',
  phone: '13987654321',
  phoneMask: '139******21',
  door: '9单元909',
  earlierDoor: '8单元808',
  openid: openidOf('leaver'),
  number: spokenNumber('6100001'),
  formerNumber: spokenNumber('6100002'),
  words: '盼一盏黄雀台灯',
  formerWords: '黄雀从前的愿望',
  publicWords: '为邻居找一盏黄雀灯',
  thanks: '多谢黄雀相助',
  delivery: '黄雀已经送到',
  team: '黄雀志愿小队',
  unit: '黄雀机械厂',
  skills: '会修黄雀笼',
  leftBecause: '黄雀搬走过一回',
  complaint: '黄雀说窗口没有人',
  insisted: '黄雀说还是没有人',
  answered: '答复黄雀：已加人手',
  reported: '黄雀觉得日期不对',
  reportAnswered: '答复黄雀：已改正',
  lookedAtBecause: '核对黄雀的门牌',
  calledBecause: '打给黄雀提醒一下',
  endedBecause: '黄雀不再帮忙了',
  dismissedBecause: '黄雀不送餐了',
  browser: sha256(leaverSecret),
} as const;
export type CanaryName = keyof typeof canaries;

/** What he said in office belongs to the others' cases, and what he wrote in another's name is that person's. */
export const kept = { office: '社区黄雀窗口的话，请您知道', forAnother: '替人写的黄雀心愿' } as const;

const number = canaries.number;
const grants = [
  aGrant('resident', home),
  aGrant('partyMember'),
  aGrant('communityStaff'),
  aGrant('gridWorker', nodeAbove(home, 'grid')),
  aGrant('streetAdmin', nodeAbove(otherStreet, 'street')),
];

/** Found by the keyed hash of the number, as `PHONE#` has it. */
const phoneIndex = indexKeyOf(`phone/${canaries.phone}`);

const identityRows = async (): Promise<Row[]> => [
  ...personRows({
    called: 'leaver',
    grants,
    messageGrants: { progress: 3, reviewResult: 3 },
    profile: {
      name: canaries.name,
      number,
      phoneSealed: await thinVault.seal(canaries.phone),
      phoneMask: canaries.phoneMask,
      phoneIndex,
      phoneVerifiedAt: noon,
      residency: { id: idOf('his residency'), state: 'pending' },
      residencyOpen: true,
    },
  }).map((row) => (row.kind === 'holder' ? { ...row, name: canaries.name } : row)),
  { ...phoneKey(phoneIndex), kind: 'phone', personId: leaver },
  { ...personNumberKey(number), kind: 'number', personId: leaver },
  {
    ...personKeys(leaver).actsFor,
    kind: 'actsFor',
    principals: new Set([formerSelf]),
    selves: new Set([formerSelf]),
  },
];

const formerRows = async (): Promise<Row[]> => {
  const person = aPhoneless({
    personId: formerSelf,
    number: canaries.formerNumber,
    name: canaries.name,
    roomSealed: await thinVault.seal(canaries.door),
    accountId: leaver,
  });
  const wish = { id: idOf('former wish'), number: spokenNumber('7300001'), words: canaries.formerWords };
  const names = { principalName: canaries.name, agentName: canaries.name };
  return [
    ...phonelessRows({ person, grant: aGrant('resident', home) }),
    { ...personNumberKey(canaries.formerNumber), kind: 'number', personId: formerSelf },
    actingRow(anActing({ principalId: formerSelf, agentId: leaver, kind: 'self', ...names })),
    wishRow(aWish({ ...wish, state: 'published', authorId: formerSelf, authorPhoneless: true })),
  ];
};

/** What the hash of a door and a name is made of, where an import and a request meet. */
export const behindDoor = (room: string): string => behindDoorPlain(home.building, room, canaries.name);
const doorOf = (room: string): string => thinVault.indexKey(doorPlain(home.building, room));
const householdOf = (room: string) => householdKey(doorOf(room), thinVault.indexKey(behindDoor(room)));
const another = { residencyId: idOf('of another'), personId: idOf('author') };

/** He waits behind the door where he lives; behind an earlier one nobody has ever listed him, and there his word is all there is. */
const residencyRows = async (): Promise<Row[]> => {
  const living = { id: idOf('his residency'), room: canaries.door, state: 'pending' } as const;
  const earlier = { id: idOf('his first residency'), room: canaries.earlierDoor, state: 'declined' } as const;
  const rows = [living, earlier].map(async ({ id, room, state }) =>
    residencyRow(
      aResidency({
        id,
        state,
        personId: leaver,
        name: canaries.name,
        doorIndex: doorOf(room),
        roomSealed: await thinVault.seal(room),
      }),
    ),
  );
  const word = (id: string) => ({ residencyId: id, personId: leaver });
  return [
    ...(await Promise.all(rows)),
    { ...householdOf(living.room), kind: 'householdPerson', waiting: [another, word(living.id)] },
    { ...householdOf(earlier.room), kind: 'householdPerson', waiting: [word(earlier.id)] },
  ];
};

const membershipRows = (): Row[] => {
  const his = { memberId: leaver, name: canaries.name, unitName: canaries.unit, skillWords: canaries.skills };
  const present = aMembership({ ...his, id: idOf('his membership'), state: 'confirmed' });
  const { leftBecause: reason } = canaries;
  const first = aMembership({ ...his, id: idOf('his first membership'), state: 'ended', reason });
  return [membershipRow(present), openRow(present), membershipRow(first)];
};

/** Something waits for him, and no message has reached him. */
const callRows = (): Row[] => {
  const id = idOf('asking the leaver');
  const { mask: nameMask, phoneMask } = canaries;
  return [
    noticeRow(aNotice({ id, personId: leaver, noticeKind: 'wish_info_asked' })),
    unreachableRow(anUnreachable({ noticeId: id, personId: leaver, nameMask, phoneMask })),
  ];
};

/** At his grid he is published as its worker; the district has a supervisor. */
const around = (): Row[] => [
  ...villageRows().map((row) =>
    row.pk === placeKeys(home.grid).place.pk && row.sk === 'PLACE'
      ? { ...row, contact: { ...gridContact, workerName: canaries.name } }
      : row,
  ),
  ...personRows({ called: 'district', grants: [aGrant('districtSupervisor', nodeAbove(home, 'district'))] }),
];
/** Once his death was put on record by mistake, and corrected. */
const mistakenDeath = (): Row => deathRow(aDeath({ personId: leaver, state: 'corrected', nameMask: canaries.mask }));

export const leaverRows = async (): Promise<Row[]> => [
  ...around(),
  ...(await identityRows()),
  ...(await formerRows()),
  ...(await residencyRows()),
  ...membershipRows(),
  ...callRows(),
  mistakenDeath(),
];
