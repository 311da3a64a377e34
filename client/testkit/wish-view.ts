import type { WishCard, WishView } from '../../shared/wishes/wish';

/** A wish as the cloud would show it; say what matters to the test. */
export const aWishView = (part: Partial<WishView> = {}): WishView => ({
  id: '01K9ABCDEF0123456789ABCDEF',
  number: '40271830',
  state: 'published',
  category: 'repair',
  publicWords: '帮一位邻居换卫生间的灯泡',
  authorMask: '张**',
  communityId: 'c371071007002',
  communityName: '古寨社区',
  places: 1,
  held: 0,
  delivered: 0,
  offered: 0,
  reserve: 0,
  submittedAt: '2026-11-20T02:15:00.000Z',
  relations: [],
  timeline: [],
  ...part,
});

export const aWishCard = (part: Partial<WishCard> = {}): WishCard => ({
  id: '01K9ABCDEF0123456789ABCDEF',
  number: '40271830',
  state: 'published',
  category: 'repair',
  publicWords: '帮一位邻居换卫生间的灯泡',
  authorMask: '张**',
  communityId: 'c371071007002',
  communityName: '古寨社区',
  places: 1,
  held: 0,
  publishedAt: '2026-11-20T06:00:00.000Z',
  ...part,
});
