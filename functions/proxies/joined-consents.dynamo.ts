import { consentPurposes } from '../../shared/kernel/consent';
import { consentAsRead, consentAttribute, consentsIn, consentsSet } from '../platform/consents';
import { personKeys } from '../platform/keys/people';
import type { Table, Write } from '../platform/table';
import { joinedConsents } from './joined-consents';

/**
 * What was told for somebody without a phone lies in his account from now on, where he can take it back. Part of the transaction
 * that joins the two; both records must still be as they are read here, so that no word is lost that is said meanwhile.
 */
export const consentMoves = async (table: Table, formerId: string, accountId: string): Promise<Write[]> => {
  const [from, to] = [personKeys(formerId).consents, personKeys(accountId).consents];
  const [formerRow, ownRow] = await table.get([from, to]);
  const [former, own] = [consentsIn(formerRow), consentsIn(ownRow)];
  const asRead = consentPurposes.map((purpose) => consentAsRead(purpose, former[purpose]));
  if (Object.keys(former).length === 0) return [{ check: from, when: asRead }];
  const moved = joinedConsents(former, own);
  const learns = consentPurposes.filter((purpose) => moved[purpose] !== undefined);
  return [
    { update: from, change: { remove: consentPurposes.map(consentAttribute) }, when: asRead },
    ...(learns.length === 0
      ? []
      : [
          {
            update: to,
            change: { set: consentsSet(moved) },
            when: learns.map((purpose) => consentAsRead(purpose, own[purpose])),
          },
        ]),
  ];
};
