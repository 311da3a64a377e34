/** Every event of the system: what its acts leave behind, and what reactions read. A slice's event bears the id of its own thing. */
import * as z from 'zod/mini';
import { residencyEventSchema } from './people/events';
import { wishEventSchema } from './wishes/events';

export const domainEventSchema = z.discriminatedUnion('type', [wishEventSchema, residencyEventSchema]);

export type DomainEvent = z.infer<typeof domainEventSchema>;
