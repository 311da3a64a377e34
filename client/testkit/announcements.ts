import type { AnnouncementView } from '../../shared/announcements/announcement';
import { type AnnouncementHead, announcementHeadSchema } from '../../shared/announcements/head';

export const anAnnouncementView = (part: Partial<AnnouncementView> = {}): AnnouncementView => ({
  id: '01K9ANNCE00000000000000001',
  title: '3月6日停水通知',
  topic: 'outage',
  urgent: false,
  state: 'published',
  edition: 1,
  placeId: 'c371071007002',
  placeName: '古寨社区',
  issuerName: '古寨社区',
  publishedAt: '2026-11-20T02:15:00.000Z',
  changedAt: '2026-11-20T02:15:00.000Z',
  body: '3月6日8:30至17:30停水，请提前储水。',
  editions: [{ edition: 1, at: '2026-11-20T02:15:00.000Z', title: '3月6日停水通知', body: '请提前储水。' }],
  relations: [],
  ...part,
});

export const anAnnouncementHead = (part: Partial<AnnouncementHead> = {}): AnnouncementHead =>
  announcementHeadSchema.parse({ ...anAnnouncementView(), ...part });
