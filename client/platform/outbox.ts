/**
 * Acts that wait on the phone until the network takes them. Each has its idempotency key from the tap on, so that it takes effect
 * once, however often it is sent; what the cloud refuses stays to be read, until the person puts it away.
 */
import { useSyncExternalStore } from 'react';
import type * as z from 'zod/mini';
import { daysInMs } from '../../shared/kernel/instant';
import { codeOf, isStillOpen } from './call-failed';
import type { Given } from './request';
import { serverNow } from './server-time';
import { callAsPerson } from './session';
import { newTapKey } from './tap-key';
import { createUnsentList, type Sendable, type Unsent, type UnsentList, type WhyUnsent } from './unsent-list';

/** The cloud knows a key again for seven days; what has waited nearly as long is no longer sent. */
const longestMs = daysInMs(6);

type Taken = () => Promise<unknown>;

const discardFrom = <C extends Sendable, Shown>(list: UnsentList<C, Shown>, key: string): void =>
  list.change((items) => items.filter((item) => item.key !== key));

const refuseIn = <C extends Sendable, Shown>(list: UnsentList<C, Shown>, key: string, refused: WhyUnsent): void =>
  list.change((items) => items.map((item) => (item.key === key ? { ...item, refused } : item)));

/** Gives whether the next is worth trying. */
const sendOne = async <C extends Sendable, Shown>(
  c: C,
  list: UnsentList<C, Shown>,
  { key, given, at }: Unsent<C, Shown>,
  taken: Taken,
): Promise<boolean> => {
  if (Date.parse(serverNow()) - Date.parse(at) > longestMs) {
    refuseIn(list, key, 'TOO_OLD');
    return true;
  }
  try {
    await callAsPerson(c, given as Given<C>, { idempotencyKey: key });
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === 'OFFLINE') return false;
    if (!isStillOpen(thrown)) refuseIn(list, key, code);
    return true;
  }
  // Until the lists have been asked anew it still counts as waiting: nobody is shown the old state beside it.
  await taken().catch(() => undefined);
  discardFrom(list, key);
  return true;
};

const sendAll = async <C extends Sendable, Shown>(c: C, list: UnsentList<C, Shown>, taken: Taken): Promise<void> => {
  const tried = new Set<string>();
  const next = () => list.read().find(({ key, refused }) => refused === undefined && !tried.has(key));
  for (let item = next(); item !== undefined; item = next()) {
    tried.add(item.key);
    if (!(await sendOne(c, list, item, taken))) return;
  }
};

/** One for each kind of act. `shownSchema`: what the person reads of one that waits, masked. */
export const createOutbox = <C extends Sendable, Shown>(c: C, shownSchema: z.ZodMiniType<Shown>) => {
  const list = createUnsentList(c, shownSchema);
  let sending: Promise<void> | undefined;
  return {
    use: (): readonly Unsent<C, Shown>[] => useSyncExternalStore(list.listen, list.read, list.read),
    /** False: another about the same thing waits already, or the phone has no room. */
    put: (given: Unsent<C, Shown>['given'], shown: Shown): boolean => {
      const about = JSON.stringify(given.params);
      if (list.read().some((item) => JSON.stringify(item.given.params) === about)) return false;
      const key = newTapKey();
      list.change((items) => [...items, { key, given, shown, at: serverNow() }]);
      return list.read().some((item) => item.key === key);
    },
    /** Whatever waits, oldest first, one after another; whoever asks meanwhile shares the one sending. */
    send: (taken: Taken = () => Promise.resolve()): Promise<void> => {
      sending ??= sendAll(c, list, taken).finally(() => {
        sending = undefined;
      });
      return sending;
    },
    discard: (key: string): void => discardFrom(list, key),
  };
};
