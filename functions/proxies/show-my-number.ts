import { spokenNumber } from '../../shared/kernel/id';
import type { Result } from '../../shared/kernel/result';
import type { showMyNumber as contract } from '../../shared/proxies/contract';
import type { ActingEvent } from '../../shared/proxies/events';
import type { Asked } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import { already, change, perform } from '../kernel/write-act';
import type { Numbered, ProxyStore } from './proxy-store';

export interface NumberPorts {
  readonly proxies: ProxyStore;
  readonly ids: Ids;
}

/** The number by which he is named aloud; drawn once, and his for good. */
export const showMyNumber =
  ({ proxies, ids }: NumberPorts) =>
  async ({ at, actor: { personId }, idempotency }: Asked<typeof contract>): Promise<Result<{ number: string }>> => {
    const asker = { personId, key: idempotency.key, at };
    const event: ActingEvent = {
      id: ids.ulid(),
      type: 'person.numbered',
      at,
      act: 'showMyNumber',
      actorId: personId,
      principalId: personId,
    };
    return perform<Numbered, string, { number: string }>(
      {
        load: () => proxies.loadNumber(asker),
        permit: () => undefined,
        decide: ({ number }) => {
          if (number !== undefined) return already({ number });
          const drawn = spokenNumber(ids.sevenDigits());
          return change(drawn, { number: drawn });
        },
        save: (_, number, remember) => proxies.addNumber(number, event, asker, remember),
        remember: (answer) => proxies.remember(asker, answer),
      },
      { act: 'showMyNumber', requestHash: idempotency.requestHash },
    );
  };
