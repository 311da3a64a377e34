import type { MessageTemplate } from '../../shared/notices/templates';
import { personKeys } from '../platform/keys/people';
import type { Row, Write } from '../platform/table';
import { type Notice, noticeSchema } from './notice';

export const noticeFrom = (row: Row | undefined): Notice | undefined =>
  row === undefined ? undefined : noticeSchema.parse(row);

/** One line of what became of a person's message grants. */
export const ledgerWrite = (
  personId: string,
  entryId: string,
  template: MessageTemplate,
  by: number,
  why: string,
): Write => ({
  put: { ...personKeys(personId).ledgerEntry(`${entryId}#${template}#${why}`), kind: 'ledger', template, by, why },
});
