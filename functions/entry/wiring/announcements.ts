import * as board from '../../../shared/announcements/board-contract';
import * as others from '../../../shared/announcements/contract';
import { amendAnnouncement } from '../../announcements/amend-announcement';
import { markAnnouncementsRead } from '../../announcements/mark-announcements-read';
import { type AnnouncementPorts, publishAnnouncement } from '../../announcements/publish-announcement';
import { getAnnouncement, listAnnouncements, listPlaceAnnouncements } from '../../announcements/read-announcements';
import { withdrawAnnouncement } from '../../announcements/withdraw-announcement';
import { route } from '../../platform/http';

const contracts = { ...board, ...others };

export const announcementRoutes = (ports: AnnouncementPorts) => [
  route(contracts.listAnnouncements, listAnnouncements(ports)),
  route(contracts.markAnnouncementsRead, markAnnouncementsRead(ports)),
  route(contracts.getAnnouncement, getAnnouncement(ports)),
  route(contracts.listPlaceAnnouncements, listPlaceAnnouncements(ports)),
  route(contracts.publishAnnouncement, publishAnnouncement(ports)),
  route(contracts.amendAnnouncement, amendAnnouncement(ports)),
  route(contracts.withdrawAnnouncement, withdrawAnnouncement(ports)),
];
