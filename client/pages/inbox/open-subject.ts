import { deskOf, type NoticeKind, type NoticeView } from '../../../shared/notices/notice';
import { goTo, goToTab } from '../../platform/navigate';
import { readsElderMode } from '../../platform/reading-mode';

const atDesk: readonly NoticeKind[] = ['residency_to_confirm', 'membership_to_confirm', 'member_left'];

const openDesk: Readonly<Record<ReturnType<typeof deskOf>, () => void>> = {
  today: () => goTo('today'),
  suggestions: () => goTo('letter', { view: 'desk' }),
  reports: () => goTo('report', { view: 'desk' }),
};

/** Opens what the notice is about. */
export const openSubject = ({ kind, subject, waiting }: Pick<NoticeView, 'kind' | 'subject' | 'waiting'>): void => {
  if (subject.type === 'wish') goTo('wish', { id: subject.id });
  else if (subject.type === 'photo') goTo('portrait');
  else if (subject.type === 'appointment') goToTab('me');
  else if (atDesk.includes(kind))
    goTo('review', { side: subject.type === 'membership' ? 'memberships' : 'residencies' });
  else if (subject.type === 'membership') goTo('party');
  else if (subject.type === 'unit') goTo('unitService');
  else if (kind === 'door_revealed') goTo('myViews');
  else if (kind === 'death_corrected') goToTab('me');
  else if (subject.type === 'person') goTo('myExport');
  else if (subject.type === 'announcement') goTo('board', { id: subject.id });
  else if (subject.type === 'suggestion') goTo('letter', { id: subject.id });
  else if (subject.type === 'report') goTo('report', { id: subject.id });
  else if (kind === 'grid_card_taken_down' || kind === 'grid_card_restored') goTo('people');
  else if (subject.type === 'place') openDesk[deskOf(waiting)]();
  else if (kind === 'acting_asked' && readsElderMode()) goTo('elderFamily');
  else if (subject.type === 'acting') goTo(kind === 'person_registered' ? 'phoneless' : 'family');
  else goTo('residency', kind === 'residency_declined' ? { after: 'declined' } : {});
};
