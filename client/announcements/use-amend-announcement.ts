import { amendAnnouncement } from '../../shared/announcements/contract';
import { useAct } from '../platform/act';

export const useAmendAnnouncement = () =>
  useAct(amendAnnouncement, [['board'], ['announcement'], ['place-announcements']]);
