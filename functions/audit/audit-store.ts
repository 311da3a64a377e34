/** Port: the chains. */
import type { AuditRecord } from './link';

export interface AuditStore {
  /**
   * Puts one more link to the end of the tenant's chain. `had`: the event has its link already.
   * Throws when others have gone first too often; the event then comes again.
   */
  readonly append: (tenant: string, record: AuditRecord) => Promise<'appended' | 'had'>;
}
