import { withdrawAnnouncement } from '../../shared/announcements/contract';
import { useAct } from '../platform/act';

export const useWithdrawAnnouncement = () =>
  useAct(withdrawAnnouncement, [['board'], ['announcement'], ['place-announcements']]);
