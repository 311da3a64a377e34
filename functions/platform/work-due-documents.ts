/** One minute's work on all documents that are due. */
import type { Instant } from '../../shared/kernel/instant';
import { type DocumentMaking, putOffDocument, workDocument } from '../kernel/make-document';
import { logError } from './log';
import { workDue } from './work-due';

export const workDueDocuments =
  (making: DocumentMaking) =>
  (at: Instant): Promise<void> =>
    workDue(
      {
        due: making.documents.due,
        work: workDocument(making),
        putOff: (name, when) => putOffDocument(making)(name, 'fault', when),
        logFault: (name, fault) => logError('DOCUMENT_FAULT', name, fault),
      },
      at,
    );
