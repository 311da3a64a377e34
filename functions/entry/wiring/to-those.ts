/** Which events a reaction concerns. */
import type { DomainEvent } from '../../../shared/events';
import type { Instant } from '../../../shared/kernel/instant';
import type { Reaction } from '../../platform/drive-events';

type EventWith<K extends string> = Extract<DomainEvent, Readonly<Record<K, unknown>>>;

/** A reaction that concerns only the events that bear this id. */
export const toThoseWith =
  <K extends string>(key: K, run: (event: EventWith<K>, at: Instant) => Promise<void>): Reaction['run'] =>
  async (event, at) => {
    const bears = (one: DomainEvent): one is EventWith<K> => key in one;
    if (bears(event)) await run(event, at);
  };

/** A reaction that concerns only the events of one type. */
export const toThose =
  <T extends DomainEvent['type']>(
    type: T,
    run: (event: Extract<DomainEvent, { readonly type: T }>, at: Instant) => Promise<void>,
  ): Reaction['run'] =>
  async (event, at) => {
    const isOne = (one: DomainEvent): one is Extract<DomainEvent, { readonly type: T }> => one.type === type;
    if (isOne(event)) await run(event, at);
  };
