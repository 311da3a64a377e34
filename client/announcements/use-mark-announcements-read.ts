import { markAnnouncementsRead } from '../../shared/announcements/contract';
import { useAct } from '../platform/act';

/** The list keeps showing what was new when it was opened: only the count elsewhere is asked anew, when it is looked at. */
export const useMarkAnnouncementsRead = () => useAct(markAnnouncementsRead, []);
