/** A few people, wishes in every state that has an act, one residency that waits: enough for every act to be granted once. */
import type { RoleGrant } from '../../shared/kernel/actor';
import { spokenNumber } from '../../shared/kernel/id';
import type { WishState } from '../../shared/wishes/wish';
import { residencyRow } from '../people/residency-rows.dynamo';
import type { Row } from '../platform/table';
import { claimRow, wishRow } from '../wishes/wish-rows.dynamo';
import { aClaim, aGrant, aNotice, aResidency, aWish } from './builders';
import type { Asking } from './cloud';
import { idOf } from './fixed';
import { home, nodeAbove } from './places';
import { noticeRow, personRows, placeRows } from './rows';

const roleHolders: Record<string, RoleGrant> = {
  author: aGrant('resident', home),
  member: aGrant('partyMember'),
  claimer: aGrant('partyMember'),
  staff: aGrant('communityStaff'),
  worker: aGrant('gridWorker', nodeAbove(home, 'grid')),
  street: aGrant('streetAdmin', nodeAbove(home, 'street')),
};

const inStates: readonly WishState[] = ['submitted', 'needs_info', 'published', 'claimed', 'delivered'];
/** For three: one has delivered, one still holds a place, one was never found. */
export const partlyMet = idOf('wish partly met');
export const wishIn = (state: WishState): string => idOf(`wish ${state}`);

const wishRows = (state: WishState, index: number): Row[] => {
  const taken = state === 'claimed' || state === 'delivered';
  const id = wishIn(state);
  const number = spokenNumber(String(7_000_000 + index));
  const memberId = idOf('claimer');
  const deliverers = state === 'delivered' ? [memberId] : [];
  const wish = aWish({ id, number, state, holders: taken ? [memberId] : [], deliverers });
  const claim = aClaim({ wishId: id, number, memberId, state: state === 'delivered' ? 'delivered' : 'held' });
  return [wishRow(wish), ...(taken ? [claimRow(claim)] : [])];
};

const partlyMetRows = (): Row[] => {
  const wish = { id: partlyMet, number: spokenNumber('7000009') };
  const [helper, claimer] = [idOf('helper'), idOf('claimer')];
  const claim = { wishId: partlyMet, number: wish.number };
  return [
    wishRow(aWish({ ...wish, state: 'published', places: 3, holders: [helper, claimer], deliverers: [helper] })),
    claimRow(aClaim({ ...claim, memberId: helper, state: 'delivered' })),
    claimRow(aClaim({ ...claim, memberId: claimer, state: 'held' })),
  ];
};

export const villageRows = (): Row[] => [
  ...placeRows(),
  ...Object.entries(roleHolders).flatMap(([called, grant]) =>
    personRows({ called, grants: [grant], messageGrants: { progress: 2, reviewResult: 2 } }),
  ),
  ...personRows({ called: 'wanderer' }),
  ...personRows({
    called: 'newcomer',
    profile: { residency: { id: idOf('residency'), state: 'pending' }, residencyOpen: true },
  }),
  ...inStates.flatMap(wishRows),
  ...partlyMetRows(),
  residencyRow(aResidency()),
  noticeRow(aNotice()),
];

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

/** Every act with a request that is granted in the village as it stands. */
export const grantedAsks: Readonly<Record<string, Asking>> = {
  openSession: { body: { code: 'code-of-stranger' } },
  getMe: { as: 'author' },
  listPlaces: { query: { parent: home.community } },
  getGridContact: { params: { gridId: home.grid } },
  requestResidency: { as: 'wanderer', body: { name: '孙漫游', building: home.building, room: '3单元402' } },
  listResidencies: { as: 'staff', query: { place: home.community } },
  confirmResidency: onResidency(),
  declineResidency: onResidency({ reason: '查无此人' }),
  revealDoor: onResidency({ reason: '上门核实' }),
  listNotices: { as: 'author' },
  readNotice: { as: 'author', params: { noticeId: idOf('event') } },
  reportMessageGrants: { as: 'author', body: { answers: [{ template: 'progress', answer: 'accept' }] } },
  submitWish: { as: 'author', body: { words: '想学用手机挂号', category: 'learning', needBy: '2026-12-01' } },
  listWall: { query: { place: home.community } },
  getWish: onWish('author', 'submitted'),
  listMyWishes: { as: 'author' },
  listMyClaims: { as: 'claimer' },
  listWishQueue: { as: 'staff', query: { place: home.community, state: 'submitted' } },
  askWishInfo: onWish('staff', 'submitted', { question: '哪一盏灯？' }),
  resubmitWish: onWish('author', 'needs_info', { words: '卧室顶灯的灯泡坏了' }),
  publishWish: onWish('staff', 'submitted', { publicWords: '帮邻居换灯泡', category: 'repair', places: 2 }),
  claimWish: onWish('member', 'published'),
  releaseWish: onWish('claimer', 'claimed', { reason: '临时出差' }),
  deliverWish: onWish('claimer', 'claimed', { report: '换好了' }),
  settleWish: { as: 'author', params: { wishId: partlyMet } },
  confirmWish: onWish('author', 'delivered', { rating: 5, thanks: '谢谢' }),
  withdrawWish: onWish('author', 'claimed'),
};
