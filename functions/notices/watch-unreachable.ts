/** Whoever is asked for something and is not reached within the tenant's hours comes to the list of those to be called. */
import type { DomainEvent } from '../../shared/events';
import { hoursInMs, type Instant, later } from '../../shared/kernel/instant';
import { askingKinds, asks, isToBeCalled } from '../../shared/notices/unreachable';
import { whyOf } from './message';
import { noticeOf } from './notice';
import type { NoticeStore } from './notice-store';
import { tellingsOf } from './told';
import { fateOf, type Unreachable } from './unreachable';
import type { UnreachableStore } from './unreachable-store';

export interface WatchPorts {
  readonly notices: NoticeStore;
  readonly unreachable: UnreachableStore;
}

const againMs = hoursInMs(1);

/** One call for one matter: what was asked of him before is asked in it. */
const dropEarlier = async (
  unreachable: UnreachableStore,
  { personId, noticeId, subject }: Pick<Unreachable, 'personId' | 'noticeId' | 'subject'>,
): Promise<void> => {
  for (const row of await unreachable.about(subject.id))
    if (row.personId === personId && row.noticeId !== noticeId) await unreachable.drop(row.noticeId, personId);
};

/** Reaction: looks after whoever the event asks for something. Idempotent. */
export const watchUnreachable =
  ({ unreachable }: Pick<WatchPorts, 'unreachable'>) =>
  async (event: DomainEvent): Promise<void> => {
    if (!('wishId' in event)) return;
    for (const telling of tellingsOf(event)) {
      if (telling.audience.to !== 'person' || !asks(telling.kind)) continue;
      const { personId } = telling.audience;
      const { id: noticeId, noticeKind, subject, at } = noticeOf(event, telling, personId, false);
      const { place } = event;
      const watched = { personId, noticeId, noticeKind, subject, at, place, nameMask: '', calls: 0 };
      const hours = isToBeCalled(noticeKind) ? 0 : await unreachable.hoursAt(place);
      const dueAt = later(at, hoursInMs(hours));
      await unreachable.watch({ ...watched, state: 'waiting', message: 'none' }, dueAt);
      if (isToBeCalled(noticeKind)) await dropEarlier(unreachable, watched);
    }
  };

/** The states in which a wish waits for somebody who was asked. */
const waitedIn: readonly unknown[] = Object.values(askingKinds);

/** Reaction: a wish that has moved on asks nobody any more. */
export const settleUnreachable =
  ({ unreachable }: Pick<WatchPorts, 'unreachable'>) =>
  async (event: DomainEvent): Promise<void> => {
    if (!('wishId' in event) || event.from === event.to || !waitedIn.includes(event.from)) return;
    for (const { noticeKind, noticeId, personId } of await unreachable.about(event.wishId))
      if (asks(noticeKind) && askingKinds[noticeKind] !== event.to) await unreachable.drop(noticeId, personId);
  };

const listOrDrop = async ({ notices, unreachable }: WatchPorts, found: Unreachable, at: Instant): Promise<void> => {
  const { noticeId, personId } = found;
  const notice = await notices.find(personId, noticeId);
  switch (fateOf(notice, await unreachable.stillAsks(found))) {
    case 'drop':
      return unreachable.drop(noticeId, personId);
    case 'look_later':
      return unreachable.lookLater(found, later(at, againMs));
    case 'list': {
      const { message = 'none' as const } = notice ?? {};
      const why = notice === undefined ? undefined : whyOf(notice);
      const person = await unreachable.nameAndPhone(personId);
      return unreachable.list({ ...found, ...person, message, ...(why === undefined ? {} : { why }) });
    }
  }
};

/** Timer: his hours are over. */
export const listWhoIsUnreached =
  (ports: WatchPorts) =>
  async (noticeId: string, personId: string, at: Instant): Promise<void> => {
    const found = await ports.unreachable.watched(noticeId, personId);
    if (found?.state === 'waiting') await listOrDrop(ports, found, at);
  };
