import type { ReplyOf } from '../../shared/kernel/contract';
import type { getMe } from '../../shared/people/contract';
import type { ResidencyView } from '../../shared/people/residency';
import type { WishRowView } from '../../shared/wishes/wish';
import { personId } from './on-page';

type Me = ReplyOf<typeof getMe>;

const community = { district: 'd371071', street: 's371071007', community: 'c371071007002' };
export const homePath = { ...community, grid: 'g37107100700201', building: 'b37107100700201001' };

/** Somebody without roles or home, as the cloud would show him to himself; say what matters to the test. */
export const aMe = (part: Partial<Me> = {}): Me => ({
  personId,
  name: '马文博',
  roles: [],
  residencyPending: false,
  unread: 0,
  messageGrants: {},
  ...part,
});

export const aResident = (part: Partial<Me> = {}): Me =>
  aMe({
    name: '张桂兰',
    roles: [{ role: 'resident', at: homePath, placeName: '北山里1号楼' }],
    home: { at: homePath, name: '古寨社区北山里1号楼' },
    ...part,
  });

export const aStaffMember = (part: Partial<Me> = {}): Me =>
  aMe({ name: '王雅静', roles: [{ role: 'communityStaff', at: community, placeName: '古寨社区' }], ...part });

export const aWishRow = (part: Partial<WishRowView> = {}): WishRowView => ({
  id: '01K9ABCDEF0123456789ABCDEF',
  number: '40271830',
  state: 'submitted',
  words: '卫生间灯泡坏了，想请人帮忙换一下',
  authorMask: '张**',
  communityName: '古寨社区',
  places: 1,
  held: 0,
  submittedAt: '2026-11-20T02:15:00.000Z',
  ...part,
});

export const aResidency = (part: Partial<ResidencyView> = {}): ResidencyView => ({
  id: '01K9RESDENCY000000000000A1',
  state: 'pending',
  personId,
  nameMask: '马**',
  buildingId: homePath.building,
  buildingName: '北山里1号楼',
  gridName: '第1网格',
  roomMask: '2****',
  requestedAt: '2026-11-20T02:15:00.000Z',
  ...part,
});
