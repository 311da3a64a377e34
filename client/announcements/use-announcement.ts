import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { AnnouncementView } from '../../shared/announcements/announcement';
import { getAnnouncement } from '../../shared/announcements/contract';
import { callAsPerson, useSession } from '../platform/session';

/** One 公告 with its editions; whoever may speak for its office reads it also after it was taken back. */
export const useAnnouncement = (announcementId: string): UseQueryResult<AnnouncementView> => {
  const session = useSession();
  return useQuery({
    queryKey: ['announcement', announcementId, session?.personId],
    queryFn: () => callAsPerson(getAnnouncement, { params: { announcementId } }),
  });
};
