/** Reaction: every event of every slice gets its link, once. Full views are events too, so they are among them. */
import type { DomainEvent } from '../../shared/events';
import type { AuditStore } from './audit-store';
import { auditedSchema, type Digests, recordOf, tenantOf } from './link';

export interface AuditPorts {
  readonly audit: AuditStore;
  readonly digests: Digests;
}

export const appendAudit =
  ({ audit, digests }: AuditPorts) =>
  async (event: DomainEvent): Promise<void> => {
    await audit.append(tenantOf(auditedSchema.parse(event)), recordOf(event, digests));
  };
