/** Which page shows what a notice is about: a tap in 消息 and a tap on WeChat's message open the same. Pure. */
import * as pages from '../kernel/pages';
import { deskOf, type NoticeView } from './notice';

type Noticed = Pick<NoticeView, 'kind' | 'subject' | 'waiting'>;

const deskPages = {
  today: pages.todayPage,
  suggestions: pages.suggestionDeskPage,
  reports: pages.reportDeskPage,
} as const;

const residencyPageOf = ({ kind }: Noticed): string => {
  if (kind === 'residency_to_confirm') return pages.reviewPage('residencies');
  return kind === 'residency_declined' ? pages.declinedResidencyPage : pages.residencyPage;
};

const membershipPageOf = ({ kind }: Noticed): string =>
  kind === 'membership_to_confirm' || kind === 'member_left' ? pages.reviewPage('memberships') : pages.partyPage;

export const noticePage = (notice: Noticed): string => {
  const { kind, subject, waiting } = notice;
  // He looks at who has seen his door, and not at how his address stands.
  if (kind === 'door_revealed') return pages.myViewsPage;
  switch (subject.type) {
    case 'wish':
      return pages.wishPage(subject.id);
    case 'residency':
      return residencyPageOf(notice);
    case 'photo':
      return pages.portraitPage;
    case 'appointment':
      return pages.mePage;
    case 'membership':
      return membershipPageOf(notice);
    case 'unit':
      return pages.unitServicePage;
    case 'person':
      return kind === 'export_ready' ? pages.myExportPage : pages.mePage;
    case 'announcement':
      return pages.boardPage(subject.id);
    case 'suggestion':
      return pages.suggestionPage(subject.id);
    case 'report':
      return pages.reportPage(subject.id);
    case 'place':
      if (kind === 'grid_card_taken_down' || kind === 'grid_card_restored') return pages.peoplePage;
      if (kind === 'service_entry_taken_down') return pages.cardEditorPage(subject.id);
      return deskPages[deskOf(waiting)];
    case 'acting':
      return kind === 'person_registered' ? pages.phonelessPage : pages.familyPage;
  }
};
