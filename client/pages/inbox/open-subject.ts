import type { NoticeKind, NoticeView } from '../../../shared/notices/notice';
import { goTo } from '../../platform/navigate';

const atDesk: readonly NoticeKind[] = ['residency_to_confirm'];

/** Opens what the notice is about. */
export const openSubject = ({ kind, subject }: Pick<NoticeView, 'kind' | 'subject'>): void => {
  if (subject.type === 'wish') goTo('wish', { id: subject.id });
  else if (atDesk.includes(kind)) goTo('review', { side: 'residencies' });
  else goTo('residency', kind === 'residency_declined' ? { after: 'declined' } : {});
};
