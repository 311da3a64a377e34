import { publishAnnouncement } from '../../shared/announcements/contract';
import { useAct } from '../platform/act';

export const usePublishAnnouncement = () =>
  useAct(publishAnnouncement, [['board'], ['announcement'], ['place-announcements']]);
