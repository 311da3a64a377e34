/** Port: the rows by which somebody is known here. */
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { Account, Closing } from './account';

export interface AccountStore {
  /** `undefined`: there is no such person. */
  readonly load: (asker: Asker) => Promise<Loaded<Account | undefined>>;
  /**
   * In one transaction: profile, roles and consents go, with every pointer that leads to him (openid, phone, number, role lists, his
   * place in a queue) and his name on the cards of grids; a mark stays that the account is closed; the event and the second erasure are entered. Refused when any of it is not
   * as loaded.
   */
  readonly close: (
    account: Account,
    closing: Closing,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<Account | undefined>>;
  readonly remember: RememberAnswer;
}
