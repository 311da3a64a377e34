/** The acts on appeals over a table, asked for as a person would, without gateway and session. */
import type { Actor } from '../../shared/kernel/actor';
import type { Instant } from '../../shared/kernel/instant';
import { appealStoreOn } from '../appeals/appeal-store.dynamo';
import { handlingUnitStoreOn } from '../appeals/handling-unit-store.dynamo';
import type { Table } from '../platform/table';
import { statutoryCalendar } from '../platform/work-calendar';
import { countedIds, noon } from './fixed';
import { cursors } from './routes';

interface Request {
  readonly body?: unknown;
  readonly params?: unknown;
  readonly query?: unknown;
  readonly at?: Instant;
  /** The same tap again carries the same key. */
  readonly key?: string;
}

type UseCase = (ask: never) => Promise<unknown>;

export const officeOn = (table: Table, start = 0) => {
  const ids = countedIds(start);
  let taps = start;
  const ports = {
    appeals: appealStoreOn(table, cursors),
    units: handlingUnitStoreOn(table),
    ids,
    calendar: statutoryCalendar,
  };
  const ask = <Act extends UseCase>(
    act: (given: typeof ports) => Act,
    actor: Actor,
    { body, params, query, at = noon, key }: Request,
  ): ReturnType<Act> => {
    taps += 1;
    const idempotency = { key: key ?? `tap ${taps} of the test ...`, requestHash: JSON.stringify([params, body]) };
    // The contract's types are the entry's to keep; the test writes what the contract would let through.
    const asked = { input: { body, params, query }, at, actor, idempotency } as never;
    return act(ports)(asked) as ReturnType<Act>;
  };
  return { ask, ports };
};
