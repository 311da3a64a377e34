/** Which events somebody is told of, by which slice's tellings, and what the notice is about. Pure. */
import type { DeskEvent } from '../../shared/desks/events';
import type { DomainEvent } from '../../shared/events';
import type { ImportEvent } from '../../shared/imports/events';
import type { NoticeSubject } from '../../shared/notices/notice';
import type { GridEvent } from '../../shared/people/grid-events';
import type { PushEvent } from '../../shared/push/events';
import type { VisitEvent } from '../../shared/visits/events';
import type { Telling } from './telling';
import { actingTellings } from './tellings/acting';
import { announcementTellings } from './tellings/announcements';
import { callTellings } from './tellings/calls';
import { membershipTellings, unitTellings } from './tellings/memberships';
import { personTellings } from './tellings/persons';
import { photoTellings } from './tellings/photos';
import { reportTellings } from './tellings/reports';
import { residencyTellings } from './tellings/residencies';
import { appointmentTellings } from './tellings/roles';
import { suggestionTellings } from './tellings/suggestions';
import { wishTellings } from './tellings/wishes';

/**
 * What WeChat pushes is raw: its reactions leave events of their own. Whoever imports a list stays at its page; a login at a desk is
 * the person's own act, and listed under 我的; a leave is read where the grid worker is looked for; whoever verifies a visitor stands
 * before him.
 */
type UntoldEvent = PushEvent | ImportEvent | DeskEvent | GridEvent | VisitEvent;
export type ToldEvent = Exclude<DomainEvent, UntoldEvent>;

const untold: readonly string[] = ['push', 'import', 'desk', 'grid', 'visit'];

export const isTold = (event: DomainEvent): event is ToldEvent => !untold.includes(event.type.split('.')[0] ?? '');

export const tellingsOf = (event: ToldEvent): readonly Telling[] => {
  if ('wishId' in event) return wishTellings(event);
  if ('residencyId' in event) return residencyTellings(event);
  if ('appointmentId' in event) return appointmentTellings(event);
  if ('membershipId' in event) return membershipTellings(event);
  if ('unitId' in event) return unitTellings(event);
  if ('announcementId' in event) return announcementTellings(event);
  if ('suggestionId' in event) return suggestionTellings(event);
  if ('reportId' in event) return reportTellings(event);
  if ('photoId' in event) return photoTellings(event);
  if ('callId' in event) return callTellings(event);
  return 'principalId' in event ? actingTellings(event) : personTellings(event);
};

export const subjectOf = (event: ToldEvent): NoticeSubject => {
  if ('wishId' in event) return { type: 'wish', id: event.wishId, number: event.number };
  if ('residencyId' in event) return { type: 'residency', id: event.residencyId };
  if ('appointmentId' in event) return { type: 'appointment', id: event.appointmentId };
  if ('membershipId' in event) return { type: 'membership', id: event.membershipId };
  if ('unitId' in event) return { type: 'unit', id: event.unitId };
  if ('announcementId' in event) return { type: 'announcement', id: event.announcementId };
  if ('suggestionId' in event) return { type: 'suggestion', id: event.suggestionId, number: event.number };
  if ('reportId' in event) return { type: 'report', id: event.reportId };
  if ('photoId' in event) return { type: 'photo', id: event.photoId };
  if ('callId' in event) return event.subject;
  return 'principalId' in event ? { type: 'acting', id: event.principalId } : { type: 'person', id: event.personId };
};
