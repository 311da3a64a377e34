/** Every event of the system: what its acts leave behind, and what reactions read. A slice's event bears the id of its own thing. */
import * as z from 'zod/mini';
import { announcementEventSchema } from './announcements/events';
import { deskEventSchema } from './desks/events';
import { photoEventSchema } from './files/events';
import { importEventSchema } from './imports/events';
import { documentEventSchema } from './kernel/document-events';
import { membershipEventSchema, unitEventSchema } from './memberships/events';
import { callEventSchema } from './notices/events';
import { residencyEventSchema } from './people/events';
import { gridEventSchema } from './people/grid-events';
import { personEventSchema } from './privacy/events';
import { actingEventSchema } from './proxies/events';
import { mediaJudgedSchema, messagesDeclinedSchema } from './push/events';
import { reportEventSchema } from './reports/events';
import { appointmentEventSchema } from './roles/events';
import { suggestionEventSchema } from './suggestions/events';
import { visitEventSchema } from './visits/events';
import { wishEventSchema } from './wishes/events';

export const domainEventSchema = z.discriminatedUnion('type', [
  announcementEventSchema,
  deskEventSchema,
  photoEventSchema,
  importEventSchema,
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
  reportEventSchema,
  appointmentEventSchema,
  suggestionEventSchema,
  visitEventSchema,
  wishEventSchema,
]);

export type DomainEvent = z.infer<typeof domainEventSchema>;
