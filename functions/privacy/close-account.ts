import type { ReplyOf } from '../../shared/kernel/contract';
import { type Result, refuse } from '../../shared/kernel/result';
import type { closeAccount as contract } from '../../shared/privacy/contract';
import type { Asked } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import { already, change, perform } from '../kernel/write-act';
import type { Account, Closing } from './account';
import type { AccountStore } from './account-store';

type Reply = ReplyOf<typeof contract>;

/**
 * The right to go depends on nothing that is still open: what is open ends with it (see eraseClosedPerson), and the page says so
 * before. From this transaction on nobody is told, found or let in as him.
 */
export const closeAccount =
  ({ accounts, ids }: { readonly accounts: AccountStore; readonly ids: Ids }) =>
  async ({ actor, at, idempotency }: Asked<typeof contract>): Promise<Result<Reply>> => {
    const { personId } = actor;
    const asker = { personId, key: idempotency.key, at };
    const eventId = ids.ulid();
    const event = { id: eventId, type: 'person.closed', at, act: 'closeAccount', actorId: personId, personId } as const;
    return perform<Account | undefined, Closing, Reply>(
      {
        load: () => accounts.load(asker),
        permit: () => undefined,
        decide: (account) => {
          if (account === undefined) return refuse('UNAUTHENTICATED', 'headers.authorization');
          if (account.closedAt !== undefined) return already({ closedAt: account.closedAt });
          return change({ at, event }, { closedAt: at });
        },
        save: (account, closing, remember) =>
          account === undefined
            ? Promise.reject(new Error('nobody is there to close for'))
            : accounts.close(account, closing, asker, remember),
        remember: (answer) => accounts.remember(asker, answer),
      },
      { act: 'closeAccount', requestHash: idempotency.requestHash },
    );
  };
