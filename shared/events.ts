/** Every event of the system: what its acts leave behind, and what reactions read. A slice's event bears the id of its own thing. */
import * as z from 'zod/mini';
import { announcementEventSchema } from './announcements/events';
import { deskEventSchema } from './desks/events';
import { photoEventSchema } from './files/events';
import { importEventSchema } from './imports/events';
import { gridTypeChangedSchema, placeLaidDownSchema } from './imports/place-events';
import { documentEventSchema } from './kernel/document-events';
import { membershipEventSchema, unitEventSchema } from './memberships/events';
import { callEventSchema } from './notices/events';
import { residencyEventSchema } from './people/events';
import { gridEventSchema } from './people/grid-events';
import { personEventSchema } from './privacy/events';
import { actingEventSchema } from './proxies/events';
import { mediaJudgedSchema, messagesDeclinedSchema, messagesFailedSchema } from './push/events';
import { reportEventSchema } from './reports/events';
import { districtEventSchema } from './roles/district-events';
import { appointmentEventSchema } from './roles/events';
import { serviceCardEventSchema } from './service-cards/events';
import { settingsEventSchema } from './settings/events';
import { suggestionEventSchema } from './suggestions/events';
import { visitEventSchema } from './visits/events';
import { wishEventSchema } from './wishes/events';

export const domainEventSchema = z.discriminatedUnion('type', [
  announcementEventSchema,
  deskEventSchema,
  photoEventSchema,
  importEventSchema,
  placeLaidDownSchema,
  gridTypeChangedSchema,
  membershipEventSchema,
  unitEventSchema,
  callEventSchema,
  residencyEventSchema,
  gridEventSchema,
  documentEventSchema,
  personEventSchema,
  actingEventSchema,
  mediaJudgedSchema,
  messagesDeclinedSchema,
  messagesFailedSchema,
  reportEventSchema,
  appointmentEventSchema,
  districtEventSchema,
  settingsEventSchema,
  serviceCardEventSchema,
  suggestionEventSchema,
  visitEventSchema,
  wishEventSchema,
]);

export type DomainEvent = z.infer<typeof domainEventSchema>;
