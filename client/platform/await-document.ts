/** How often one looks after a document that is made outside the request. */
import type { DocumentState } from '../../shared/kernel/document';

const whileWorkingMs = 5000;
/** The address of what is ready is good for ten minutes. */
const newAddressMs = 5 * 60_000;

export const documentPause = (state: 'none' | DocumentState | undefined): number | false => {
  if (state === 'working') return whileWorkingMs;
  return state === 'ready' ? newAddressMs : false;
};
