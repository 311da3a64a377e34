import type { NoticeView } from '../../../shared/notices/notice';
import { noticePage } from '../../../shared/notices/notice-page';
import { goTo, openPage } from '../../platform/navigate';
import { readsElderMode } from '../../platform/reading-mode';

/** Opens what the notice is about. */
export const openSubject = (notice: Pick<NoticeView, 'kind' | 'subject' | 'waiting'>): void => {
  if (notice.kind === 'acting_asked' && readsElderMode()) goTo('elderFamily');
  else openPage(noticePage(notice));
};
