/** Which events somebody is told of, by which slice's tellings, and what the notice is about. Pure. */
import type { DeskEvent } from '../../shared/desks/events';
import type { DomainEvent } from '../../shared/events';
import type { PhotoEvent } from '../../shared/files/events';
import type { ImportEvent } from '../../shared/imports/events';
import type { PlaceEvent } from '../../shared/imports/place-events';
import type { DocumentEvent } from '../../shared/kernel/document-events';
import type { NoticeSubject } from '../../shared/notices/notice';
import type { PushEvent } from '../../shared/push/events';
import type { DistrictEvent } from '../../shared/roles/district-events';
import type { SettingsEvent } from '../../shared/settings/events';
import type { VisitEvent } from '../../shared/visits/events';
import type { Telling } from './telling';
import { actingTellings } from './tellings/acting';
import { announcementTellings } from './tellings/announcements';
import { callTellings } from './tellings/calls';
import { gridTellings } from './tellings/grids';
import { membershipTellings, unitTellings } from './tellings/memberships';
import { personTellings } from './tellings/persons';
import { photoTellings } from './tellings/photos';
import { reportTellings } from './tellings/reports';
import { residencyTellings } from './tellings/residencies';
import { appointmentTellings } from './tellings/roles';
import { serviceCardTellings } from './tellings/service-cards';
import { suggestionTellings } from './tellings/suggestions';
import { wishTellings } from './tellings/wishes';

/**
 * What WeChat pushes is raw: its reactions leave events of their own. Whoever imports a list or has a document made stays at their page; a
 * login at a desk is the person's own act, and listed under 我的; whoever verifies a visitor stands before him; what was set is read
 * in its record; a district's supervisor is told when he is appointed.
 */
type UntoldEvent =
  | PlaceEvent
  | PushEvent
  | ImportEvent
  | DeskEvent
  | DocumentEvent
  | VisitEvent
  | SettingsEvent
  | DistrictEvent;
export type ToldEvent = Exclude<DomainEvent, UntoldEvent>;

const untold: readonly string[] = ['place', 'push', 'import', 'desk', 'document', 'visit', 'settings', 'district'];

export const isTold = (event: DomainEvent): event is ToldEvent => !untold.includes(event.type.split('.')[0] ?? '');

interface Told {
  readonly tellings: readonly Telling[];
  readonly subject: NoticeSubject;
}

/** One that went with a wish is seen on the wish's page. */
const photoSubject = ({ photoId, attachedTo }: PhotoEvent): NoticeSubject =>
  attachedTo === undefined
    ? { type: 'photo', id: photoId }
    : { type: 'wish', id: attachedTo.wishId, number: attachedTo.number };

const told = (event: ToldEvent): Told => {
  if ('wishId' in event)
    return { tellings: wishTellings(event), subject: { type: 'wish', id: event.wishId, number: event.number } };
  if ('residencyId' in event)
    return { tellings: residencyTellings(event), subject: { type: 'residency', id: event.residencyId } };
  if ('appointmentId' in event)
    return { tellings: appointmentTellings(event), subject: { type: 'appointment', id: event.appointmentId } };
  if ('membershipId' in event)
    return { tellings: membershipTellings(event), subject: { type: 'membership', id: event.membershipId } };
  if ('unitId' in event) return { tellings: unitTellings(event), subject: { type: 'unit', id: event.unitId } };
  if ('announcementId' in event)
    return { tellings: announcementTellings(event), subject: { type: 'announcement', id: event.announcementId } };
  if ('suggestionId' in event) {
    const { suggestionId, number } = event;
    return { tellings: suggestionTellings(event), subject: { type: 'suggestion', id: suggestionId, number } };
  }
  if ('reportId' in event) return { tellings: reportTellings(event), subject: { type: 'report', id: event.reportId } };
  if ('photoId' in event) return { tellings: photoTellings(event), subject: photoSubject(event) };
  if ('gridId' in event) return { tellings: gridTellings(event), subject: { type: 'place', id: event.gridId } };
  if ('placeId' in event && 'entries' in event)
    return { tellings: serviceCardTellings(event), subject: { type: 'place', id: event.placeId } };
  if ('callId' in event) return { tellings: callTellings(event), subject: event.subject };
  return 'principalId' in event
    ? { tellings: actingTellings(event), subject: { type: 'acting', id: event.principalId } }
    : { tellings: personTellings(event), subject: { type: 'person', id: event.personId } };
};

export const tellingsOf = (event: ToldEvent): readonly Telling[] => told(event).tellings;
export const subjectOf = (event: ToldEvent): NoticeSubject => told(event).subject;
